/** Links that show one host and lead to another. */
import { isPublicName, isSameOrganisation } from "./site.ts";
import { decoded, SLASHES } from "./web-address.ts";

/** Letters of other alphabets that look like Latin ones (Unicode UTS #39, confusables), as far as names are faked with them. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["абсԁеһіјԛорԗѕтԝхуүвнкмгӏ", "abcdehijqopqstwxyybhkmrl"],
    ["αβεικνορτυχγηω", "abeikvoptuxynw"],
    ["աօսոհցզռ", "wounhgqn"],
    ["ıɑɡɩɪʏꞵℓ", "iagiiybl"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, at) => [letter, latin.charAt(at)])),
);

/** Names that end like a country's hosts and are files. */
const FILE_NAME = /^[\w-]+\.(?:md|rs|py|pl|sh|cc|zip|mov|ps|so|do|in|am|mk|cat|app|dev|name|info)$/i;

/**
 * The host that a person would take a link for, where that is of another organisation than the one it reaches: by its
 * text, if that is nothing but a host or an address, or by the user and the password in its address (RFC 3986 §3.2.1),
 * which may look like a host. `reached` in lower case.
 */
export function shownHostOf(url: URL, text: string, reached: string): string | undefined {
  const shown = hostOfText(text) ?? hostOfUser(url.username) ?? hostOfUser(url.password);
  if (shown === undefined) return undefined;
  const { ascii, looksLike } = shown;
  if (FILE_NAME.test(text.trim()) && url.pathname.includes(text.trim())) return undefined;
  if (looksLike !== ascii) return isSameOrganisation(looksLike, reached) ? undefined : looksLike;
  return isSameOrganisation(ascii, reached) ? undefined : ascii;
}

interface ShownHost {
  readonly ascii: string;
  /** The same in Latin letters where it is made of others that look like them. */
  readonly looksLike: string;
}

/** An address in full is taken for where a link leads, whatever stands beside it, and whatever looks like its colon and its slashes. */
const ADDRESS = new RegExp(
  `(?<![^\\s"'“”„«»<>()[\\]*:])(?:h(?:tt|xx)ps?|ftp)[:\ua789\u2236\u02d0][${SLASHES}]{1,2} ?(\\S+)`,
  "iu",
);

/** Every host has a dot, or what looks like one. */
const MAY_NAME_HOST = /\.|[^\0-\x7f]/;

/** Of a text with an address in it, or of a bare host: a sentence in which that stands is no disguise. */
function hostOfText(text: string): ShownHost | undefined {
  if (!MAY_NAME_HOST.test(text)) return undefined;
  const shown = text
    .normalize("NFKC")
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .replace(/^(?:[^\p{L}\p{N}@]|:\/\/)+|[\s\p{S}"'“”„«»<>()[\]›*,;:!.…]+$/gu, "");
  const address = ADDRESS.exec(shown)?.[1];
  if (address === undefined && (shown === "" || /\s/.test(shown))) return undefined;
  if (address === undefined && shown.includes("@")) return undefined;
  // What stands before an `@` is the user, and the first thing that is read.
  return hostOf((address ?? shown).split(BEHIND_HOST, 1)[0] ?? "");
}

/** What ends a host to whoever reads it. */
const BEHIND_HOST = new RegExp(`[${SLASHES}?#]`);

function hostOf(given: string): ShownHost | undefined {
  const named = /^([^@:]*)/.exec(given)?.[1]?.toLowerCase() ?? "";
  if (!/^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u.test(named)) return undefined;
  // A browser takes any number for an IPv4 address.
  if (/\.\d+$/.test(named) && !/^\d+(?:\.\d+){3}$/.test(named)) return undefined;
  const ascii = URL.parse(`https://${named}/`)?.hostname;
  if (ascii === undefined || !isPublicName(ascii)) return undefined;
  const latin = [...named].map((letter) => LOOKALIKES[letter] ?? letter).join("");
  return { ascii, looksLike: /^[a-z0-9.-]+$/.test(latin) ? latin : ascii };
}

function hostOfUser(user: string): ShownHost | undefined {
  return hostOf(decoded(user).split(BEHIND_HOST, 1)[0] ?? "");
}
