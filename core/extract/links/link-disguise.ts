/** Links that show one host and lead to another. */

import { percentDecoded, SLASHES } from "./href.ts";
import { isPublicName, isSameOrganisation } from "./site.ts";

/** Letters of other alphabets that look Latin (Unicode UTS #39, confusables), limited to those used to fake names. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["абсԁеһіјԛорԗѕтԝхуүвнкмгӏ", "abcdehijqopqstwxyybhkmrl"],
    ["αβεικνορτυχγηω", "abeikvoptuxynw"],
    ["աօսոհցզռ", "wounhgqn"],
    ["ıɑɡɩɪʏꞵℓ", "iagiiybl"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, at) => [letter, latin.charAt(at)])),
);

/** File names that end like hosts of a country. */
const FILE_NAME = /^[\w-]+\.(?:md|rs|py|pl|sh|cc|zip|mov|ps|so|do|in|am|mk|cat|app|dev|name|info)$/i;

/**
 * The host that a person would expect the link to reach, if it belongs to another organisation than `reached`. It is
 * taken from the text, if that has a full URL or is only a host, or else from the user name or password in the URL
 * (RFC 3986 §3.2.1), which may look like a host. `reached` is in lower case.
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
  /** The host with lookalike letters replaced by the Latin ones. */
  readonly looksLike: string;
}

/**
 * A full URL in the text is taken for the target, whatever stands beside it, and even if it only imitates the colon
 * and slashes.
 */
const SHOWN_URL = new RegExp(
  `(?<![^\\s"'“”„«»<>()[\\]*:])(?:h(?:tt|xx)ps?|ftp)[:\ua789\u2236\u02d0][${SLASHES}]{1,2} ?(\\S+)`,
  "iu",
);

const MARKS = String.raw`[\s\p{S}"'“”„«»<>()[\]›*,;:!.…]`;
/** What stands before and behind the words of a text. */
const AROUND_TEXT = new RegExp(`^(?:[^\\p{L}\\p{N}@]|://)+|(?<!${MARKS})${MARKS}+$`, "gu");

/** Every host has a dot, or something that looks like one. */
const MAY_NAME_HOST = /\.|[^\0-\x7f]/;

/** The host of a text that contains a full URL or is a bare host. A bare host within a sentence is no disguise. */
function hostOfText(text: string): ShownHost | undefined {
  if (!MAY_NAME_HOST.test(text)) return undefined;
  const shown = text
    .normalize("NFKC")
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .replace(AROUND_TEXT, "");
  const written = SHOWN_URL.exec(shown)?.[1];
  if (written === undefined && (shown === "" || /\s/.test(shown))) return undefined;
  if (written === undefined && shown.includes("@")) return undefined;
  // The part before an `@` is the user name, and is what people read first.
  return shownHostIn((written ?? shown).split(BEHIND_HOST, 1)[0] ?? "");
}

/** What a reader takes for the end of a host. */
const BEHIND_HOST = new RegExp(`[${SLASHES}?#]`);

function shownHostIn(given: string): ShownHost | undefined {
  const named = /^([^@:]*)/.exec(given)?.[1]?.toLowerCase() ?? "";
  if (!/^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u.test(named)) return undefined;
  // Browsers take any number for an IPv4 address.
  if (/\.\d+$/.test(named) && !/^\d+(?:\.\d+){3}$/.test(named)) return undefined;
  const ascii = URL.parse(`https://${named}/`)?.hostname;
  if (ascii === undefined || !isPublicName(ascii)) return undefined;
  const latin = [...named].map((letter) => LOOKALIKES[letter] ?? letter).join("");
  return { ascii, looksLike: /^[a-z0-9.-]+$/.test(latin) ? latin : ascii };
}

function hostOfUser(user: string): ShownHost | undefined {
  return shownHostIn(percentDecoded(user).split(BEHIND_HOST, 1)[0] ?? "");
}
