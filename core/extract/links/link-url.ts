/** What the URL of a link says by itself: the words in it, and whether it carries a token. */
import {
  ACCOUNT_IN_URL,
  ORDINARY_PAGE_IN_URL,
  PASSWORD_IN_URL,
  REFUSING_URL,
  TAKING_BACK_PATH,
  type UrlMeaning,
  urlMeanings,
} from "../words/links/link-words.ts";
import { carriesMark, carriesToken } from "./link-token.ts";

export interface UrlReading {
  readonly hasToken: boolean;
  /** Whether a part of it is neither a word nor a number: a short token, or the identifier of an article. */
  readonly hasMark: boolean;
  readonly says: ReadonlySet<UrlMeaning>;
  /** Whether it is a page that many sites link to, such as terms or help. */
  readonly isOrdinaryPage: boolean;
  readonly namesPassword: boolean;
  /** Whether it verifies, or names what is confirmed. `confirm` alone is said of bookings, too. */
  readonly namesAccount: boolean;
  /** Whether it refuses, as `it was not me` does. */
  readonly refuses: boolean;
  /** Whether its path undoes something and names no action. `/undo/verify` may belong to a product named so. */
  readonly takesBack: boolean;
}

/** How much of a path is searched for words. */
const PATH_CHARS_MAX = 2_000;
/** A part with so many words is the headline of an article. */
const HEADLINE_WORDS_MIN = 5;
/** Parameters that say what the page does: `mode=resetPassword`, `type=signup`. */
const ACTION_PARAMETER =
  /^(?:mode|action|type|do|op|flow|page|route|step|cmd|task|view|controller|event|purpose|intent|module|fn|func|a|act|p|operation|rid)$/i;

/** Pages with these names do that whatever a parameter says: `unsubscribe?type=login_alert`. */
const OUTLASTS: ReadonlySet<UrlMeaning> = new Set(["unsubscribe", "reset"]);

export function readUrl(url: URL): UrlReading {
  const parts = wordsOf(url);
  const [said, done] = [urlMeanings(parts), urlMeanings(actionParameters(url))];
  const text = parts.join("/");
  const says =
    done.size > 0 ? new Set([...done, ...[...said].filter((meaning) => OUTLASTS.has(meaning))]) : said;
  return {
    hasToken: carriesToken(url),
    hasMark: carriesMark(url),
    says,
    isOrdinaryPage: ORDINARY_PAGE_IN_URL.test(text),
    namesPassword: PASSWORD_IN_URL.test(text),
    namesAccount: ACCOUNT_IN_URL.test(text),
    refuses: REFUSING_URL.test(`${url.pathname}${url.search}`.slice(0, PATH_CHARS_MAX).toLowerCase()),
    takesBack: says.size === 0 && TAKING_BACK_PATH.test(url.pathname.slice(0, PATH_CHARS_MAX).toLowerCase()),
  };
}

/**
 * The readable parts of path, fragment and query, in lower case. Capitals start a new word: `verifyEmail` is
 * `verify-email`.
 */
function wordsOf(url: URL): string[] {
  const fragment = url.hash.slice(1, PATH_CHARS_MAX);
  const [fragmentPath = "", fragmentQuery = ""] = fragment.split("?", 2);
  const path = `${url.pathname.slice(0, PATH_CHARS_MAX)}/${fragmentPath}`;
  const query = `${url.search.slice(1, PATH_CHARS_MAX)}&${fragmentQuery}`.split("&");
  return [...path.split("/"), ...query.map(spokenPart)].map(plain).filter((part) => !isHeadline(part));
}

/** What parameters tell a page to do that can do several things: `verify?type=recovery`. */
function actionParameters(url: URL): string[] {
  return [...url.searchParams].flatMap(([name, value]) =>
    ACTION_PARAMETER.test(name) ? [`${name}=`, plain(value.slice(0, PATH_CHARS_MAX))] : [],
  );
}

/** The name of a parameter, and its value if that says what to do. Campaigns may have any name. */
function spokenPart(pair: string): string {
  const [name = "", value = ""] = pair.split("=", 2);
  if (name === "" || value === "false" || /^utm_|^mc_/i.test(name)) return "";
  return ACTION_PARAMETER.test(name) ? value : `${name}=`;
}

function isHeadline(part: string): boolean {
  return part === "" || part.split(/[-_+ ]+/, HEADLINE_WORDS_MIN).length >= HEADLINE_WORDS_MIN;
}

/** In lower case, with a hyphen before each word that began with a capital. */
function plain(part: string): string {
  return (
    part
      .replace(/%20/g, " ")
      // Keycloak's path for every action that a mail can ask for.
      .replace("login-actions", "")
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
  );
}
