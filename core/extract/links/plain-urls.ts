/** Finds URLs in plain text, which mail clients turn into links. */
import { matchesIn } from "../text/matches.ts";
import { absoluteHref } from "./href.ts";

interface PlainUrl {
  readonly href: string;
  /** The text that a person would click on: the URL, or the words of a Markdown link. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is a Markdown link. */
  readonly isLabelled: boolean;
}

/** A sentence or two on either side. */
const AROUND_CHARS = 200;
/** Lines of mail, and long URLs with them, are broken near 76 characters (RFC 2045 §6.8, RFC 5322 §2.1.1). */
const BROKEN_LINE_CHARS_MIN = 65;
const BREAKS_MAX = 20;
const LABEL_CHARS_MAX = 200;
/** `https://` */
const SCHEME_CHARS = 8;
const BRACKETED_REST = /^(?:[ \t]*\n[ \t]*[^\s<>"]{1,998}){1,20}>/;
const BRACKETED_CHARS_MAX = 8_192;

const URL_IN_TEXT =
  /(?:https?:\/\/|(?<![\w.@/-])www\.(?=[\p{L}\d-]+\.[\p{L}\d]))[^\s<>[\]"“”„«»「」『』【】（），。、；：！？،؛؟।॥։՝።፣፤፥။၊។៕៖\u{e000}]{3,8192}/giu;
/**
 * East and South-East Asian text continues without a space. Addresses do not use its letters, except for whole path
 * segments.
 */
const TEXT_GOES_ON =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?<![/=?&#\p{Script=Han}])\p{Script=Han}/u;

/** Suffixes that grammar adds to a URL: `…'den`, `…:n`, `…-ra`, `…-ийг`. */
const ENDINGS = {
  turkic: "[ynsd]?[aeıiuüə]|n?[ıiuü]n|[nd]?[dt][aeə]n?|[dt][aeə]ki|y?l[aeə]|[gkq]a|d?an|n[ıi]ng?",
  finnish: "n|ss[aä]|st[aä]|ll[aäe]|lt[aä]|een|iin|h[aeiouyä]n",
  hungarian: "r[ae]|[oeö]n|b[ae]n?|[brt][óő]l|h[oeö]z|n[áé]l|n[ae]k|[oeö]?t|v[ae]l",
  others: "era|tik|ko|an|eko|ean|etik|is?|ist|ile|sse|le|st|u|em|ie|[ae]",
  foreign: "(?!\\p{Script=Latin})\\p{L}[\\p{L}\\p{M}]{0,3}",
} as const;
const { turkic, finnish, hungarian, others, foreign } = ENDINGS;
const NO_MORE = "[^\\p{L}\\p{M}\\p{N}/]*$";
/** A suffix after a host, which ends in letters. */
const BEHIND_HOST = new RegExp(
  `^(?:https?://)?(?:[\\p{L}\\p{N}-]+\\.)+(?!xn--)\\p{L}{2,}(?=(?:['’ʼ:]\\p{L}{1,8}|[-‐‑](?:${hungarian}|${others}|${foreign}))${NO_MORE})`,
  "iu",
);
/** A suffix after a path. Paths may contain hyphens and ASCII letters. */
const BEHIND_PATH = new RegExp(
  `(?<=[\\w/=])(?:['’ʼ](?:${turkic})|:(?:${finnish})|[-‐‑]${foreign})${NO_MORE}`,
  "u",
);

/** In order. Each character is read once, those of a broken URL twice. */
export function plainUrls(text: string, countMax: number): readonly PlainUrl[] {
  const found: PlainUrl[] = [];
  for (const match of matchesIn(text, URL_IN_TEXT)) {
    if (found.length >= countMax) break;
    const { index } = match;
    const before = text.slice(Math.max(0, index - AROUND_CHARS), index);
    const isLabelled = LABEL_ENDS.test(before);
    const cut = isLabelled ? closingBracket(match[0]) : urlEnd(match[0]);
    const whole = cut > SCHEME_CHARS ? match[0].slice(0, cut) : match[0];
    const end = index + whole.length;
    // A URL that a page shows as the text of a link.
    if (text.startsWith("](", end)) continue;
    const rest = cut > SCHEME_CHARS ? "" : brokenOff(text, index, end);
    const written = isLabelled ? whole : withoutTrailing(whole + rest);
    const after =
      rest === "" ? text.slice(index + written.length, index + written.length + AROUND_CHARS) : "";
    const label = isLabelled ? labelBefore(before) : undefined;
    const href = absoluteHref(written, undefined);
    found.push({ href, text: label?.text ?? written, before: label?.before ?? before, after, isLabelled });
  }
  return found;
}

/** The index at which text continues without a space; -1 if it does not. */
function urlEnd(url: string): number {
  const text = url.search(TEXT_GOES_ON);
  if (text >= 0) return text;
  return BEHIND_HOST.exec(url)?.[0].length ?? url.search(BEHIND_PATH);
}

/** The index of the bracket that closes a Markdown link. */
function closingBracket(url: string): number {
  let open = 1;
  for (let at = 0; at < url.length; at += 1) {
    const character = url.charAt(at);
    if (character === "(") open += 1;
    else if (character === ")") open -= 1;
    if (open === 0) return at;
  }
  return -1;
}

/** The end of a Markdown link's words. A bracket after a backslash belongs to the words. */
const LABEL_ENDS = /(?<!\\)\]\(<?$/;

/** `[words](address`: the words, and the text before them. */
function labelBefore(before: string): { text: string; before: string } | undefined {
  const end = before.lastIndexOf("](");
  const from = before.lastIndexOf("[", end - 1);
  if (from < 0 || before.length - from > LABEL_CHARS_MAX) return undefined;
  return { text: before.slice(from + 1, end), before: before.slice(0, from) };
}

/** The rest of a URL that the sender broke across lines. */
function brokenOff(text: string, start: number, end: number): string {
  if (!/\s/.test(text.charAt(end))) return "";
  // RFC 3986, appendix C: between angle brackets, line breaks are not part of the URL.
  if (text.charAt(start - 1) === "<") {
    const rest = BRACKETED_REST.exec(text.slice(end, end + BRACKETED_CHARS_MAX));
    if (rest !== null) return rest[0].slice(0, -1).replace(/\s/g, "");
  }
  const parts: string[] = [];
  let lineStart = text.lastIndexOf("\n", start) + 1;
  for (let at = end; parts.length < BREAKS_MAX; ) {
    if (text.charAt(at) !== "\n" || at - lineStart < BROKEN_LINE_CHARS_MIN) break;
    const line = /[^\n]{0,999}/.exec(text.slice(at + 1, at + 1_000))?.[0] ?? "";
    if (!isRestOfUrl(line)) break;
    parts.push(line);
    lineStart = at + 1;
    at += line.length + 1;
  }
  return parts.join("");
}

/** Whether the line is one piece of URL characters that is no word. */
function isRestOfUrl(line: string): boolean {
  return (
    /^[\w\-.~%=&/?+#$'*,;@]{2,}$/.test(line) &&
    /\d|[=&%/]/.test(line) &&
    !/^(?:https?:|www\.|[-_=*#.]+$|\d+[.,]?\d*$)/i.test(line)
  );
}

/** Drops a full stop, which ends the sentence, and a closing bracket without its partner. */
function withoutTrailing(url: string): string {
  let end = url.length;
  let loose = count(url, ")") - count(url, "(");
  for (; end > 0; end -= 1) {
    const last = url.charAt(end - 1);
    if (last === ")" && loose > 0) loose -= 1;
    else if (!/[.,;:!?'*_~|}…’›]/.test(last)) break;
  }
  return url.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
