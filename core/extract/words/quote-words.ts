/** The words by which quotes and signatures are known, of all languages together. */
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

function alternation(field: keyof Language): string {
  const all = new Set(LANGUAGES.flatMap((language) => language[field]));
  const escaped = [...all].map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[\\s-]+"),
  );
  // The longest first, so that no word hides a longer one that begins with it.
  return escaped.sort((one, other) => other.length - one.length).join("|");
}

const NOT_IN_WORD = "(?![\\p{L}\\p{M}])";

/** `… wrote:` */
export const WROTE = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternation("wrote")})${NOT_IN_WORD}|写道|寫道|작성|のメール`,
  "iu",
);
/** `From:` at the beginning of a line, with or without Markdown's stars. */
export const FROM_LABEL = new RegExp(`^[*_\\s]*(?:${alternation("fromLabels")})[*_\\s]*[:：]`, "iu");
export const SENT_LABEL = new RegExp(
  `^[*_\\s]*(?:${alternation("sentLabels")}|${alternation("fromLabels")}|cc)[*_\\s]*[:：]`,
  "iu",
);
/** `-----Original Message-----` */
export const QUOTE_TITLE = new RegExp(`^[-_*\\s]*(?:${alternation("quoteTitles")})[-_*\\s:：]*$`, "iu");
/** `Sent from my iPhone` */
export const SENT_FROM = new RegExp(
  `^[*_\\[\\s]*(?:${alternation("sentFrom")})|(?:에서 보냄|から送信)[.。]?$`,
  "iu",
);
