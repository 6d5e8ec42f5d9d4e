/** What stands around a candidate: who asks for it, what labels it otherwise, how it stands on the page. */
import type { CodeCandidate } from "./code-candidate.ts";
import type { CodeText } from "./code-text.ts";
import type { Found } from "./word-finder.ts";
import { means } from "./words/meanings.ts";

/** How near a word stands that asks for a code, best first. */
export type Nearness =
  | "right before"
  | "near before"
  | "lines before"
  | "right after"
  | "line after"
  | "elsewhere"
  | "none";

export interface CodeContext {
  readonly nearness: Nearness;
  /** Whether that word means nothing but a one-time code. */
  readonly isNamed: boolean;
  /** Whether the nearest noun before it labels another kind of number. */
  readonly isOtherNumber: boolean;
  /** Whether words of a trade or a journey stand near. */
  readonly isAmongTrade: boolean;
  readonly isAlone: boolean;
  readonly isEmphasised: boolean;
  readonly isInSubject: boolean;
  /** A counted noun, a city or a street follows. */
  readonly isCounted: boolean;
  readonly isNumbered: boolean;
}

/** Between a label and its value: `is`, a colon, `below:`. */
const RIGHT_BEFORE_CHARS = 24;
const NEAR_CHARS = 80;
const LINES_BEFORE_CHARS = 320;
const AFTER_CHARS = 32;
const LABEL_CHARS = 24;
const TRADE_CHARS = 160;

const ORDER_CHARS = 20;
/** Use, enter, type: at the beginning of the sentence or after a polite word. */
const ORDERS =
  /(?:^|[^\p{L}])(?:use|enter|type|input|submit|utilisez|saisissez|entrez|usa|utiliza|usar|introduce|introduzca|ingresa|ingrese|digite|insira|inserisci|verwenden sie|verwende|nutze|gebruik|voer|wpisz|użyj|введите|используйте|введіть)\s+$|(?:输入|輸入|使用|入力)\s*$/iu;

const SENTENCE_END = /[.!?。！？](?:\s|$)|\n\s*\n/;

export function contextOf(
  { text, subjectEnd, emphasised }: CodeText,
  words: readonly Found[],
  candidate: CodeCandidate,
  others: { readonly before: number; readonly after: number },
): CodeContext {
  const lineStart = text.lastIndexOf("\n", candidate.start - 1) + 1;
  const newline = text.indexOf("\n", candidate.end);
  const lineEnd = newline < 0 ? text.length : newline;
  const left = text.slice(lineStart, candidate.start);
  const right = text.slice(candidate.end, lineEnd);
  const isAlone = !/[\p{L}\p{N}]/u.test(left + right);
  const near = { text, words, candidate, others, isAlone };
  const asker = askerBefore(near) ?? askerAfter(near) ?? orderAround(near, left);
  const label = labelBefore(near);
  return {
    nearness: asker?.nearness ?? "none",
    isNamed: asker?.isNamed ?? false,
    isOtherNumber:
      label !== undefined && (asker === undefined || label.start > asker.start || isAfter(asker)),
    isAmongTrade: words.some(
      (word) =>
        means(word, "trade") &&
        word.start < candidate.end + TRADE_CHARS &&
        word.end > candidate.start - TRADE_CHARS,
    ),
    isAlone,
    isEmphasised: emphasised.some(([start, end]) => start <= candidate.start && candidate.end <= end),
    isInSubject: candidate.end <= subjectEnd,
    isCounted: isCounted(right),
    isNumbered: /[#№][ \u00a0]?$|\b[Nn][or]?[.°º][ \u00a0]?$/.test(left),
  };
}

interface Near {
  readonly text: string;
  readonly words: readonly Found[];
  readonly candidate: CodeCandidate;
  /** Where the candidates before and after end and begin: a word that asks is answered by the nearest. */
  readonly others: { readonly before: number; readonly after: number };
  readonly isAlone: boolean;
}

interface Asker {
  readonly nearness: Nearness;
  readonly isNamed: boolean;
  readonly start: number;
}

function isAfter(asker: Asker): boolean {
  return asker.nearness === "right after" || asker.nearness === "line after";
}

function askerBefore({ text, words, candidate, others, isAlone }: Near): Asker | undefined {
  const before = words.findLast(
    (word) =>
      word.end <= candidate.start && word.start >= others.before && means(word, "codeNames", "codeWords"),
  );
  if (before === undefined) return undefined;
  const gap = text.slice(before.end, candidate.start);
  const isNamed = means(before, "codeNames");
  const nearness = nearnessBefore(gap, isAlone);
  return nearness === undefined ? undefined : { nearness, isNamed, start: before.start };
}

function nearnessBefore(gap: string, isAlone: boolean): Nearness | undefined {
  const isSentence = !SENTENCE_END.test(gap);
  if (gap.length <= RIGHT_BEFORE_CHARS && isSentence && gap.trim().split(/\s+/).length <= 4)
    return "right before";
  if (gap.length <= NEAR_CHARS && !gap.includes("\n")) return "near before";
  if (gap.length <= LINES_BEFORE_CHARS && isAlone) return "lines before";
  if (gap.length <= NEAR_CHARS) return "near before";
  return undefined;
}

function askerAfter({ text, words, candidate, others, isAlone }: Near): Asker | undefined {
  const after = words.find(
    (word) =>
      word.start >= candidate.end && word.end <= others.after && means(word, "codeNames", "codeWords"),
  );
  if (after === undefined) return undefined;
  const gap = text.slice(candidate.end, after.start);
  const isNamed = means(after, "codeNames");
  if (gap.length <= AFTER_CHARS && !/[\n,;、，]/.test(gap) && !SENTENCE_END.test(gap))
    return { nearness: "right after", isNamed, start: after.start };
  if (isAlone && gap.length <= NEAR_CHARS * 2) return { nearness: "line after", isNamed, start: after.start };
  return undefined;
}

/** `Use 904417 to verify your account`: no noun names it, but there is nothing else that it could be for. */
function orderAround({ text, words, candidate }: Near, left: string): Asker | undefined {
  if (!ORDERS.test(left)) return undefined;
  const purpose = words.find(
    (word) => word.start >= candidate.end && means(word, "verify", "signIn", "reset"),
  );
  if (purpose === undefined) return undefined;
  const gap = text.slice(candidate.end, purpose.start);
  const isNear = gap.length <= ORDER_CHARS && !/[\n.!?]/.test(gap);
  return isNear ? { nearness: "right after", isNamed: false, start: purpose.start } : undefined;
}

/** `Order 20261120`, `invoice no. 88213`: a noun for another number, close, in the same sentence. */
function labelBefore({ text, words, candidate, others }: Near): Found | undefined {
  const label = words.findLast((word) => word.end <= candidate.start && word.start >= others.before);
  const nearest = label !== undefined && means(label, "otherNumbers") ? label : undefined;
  if (nearest === undefined) return undefined;
  const gap = text.slice(nearest.end, candidate.start);
  if (gap.length > LABEL_CHARS || SENTENCE_END.test(gap.replace(/^\s?(?:no|nr|num|n)?[.°º]\s?/i, "")))
    return undefined;
  return /\n/.test(gap) && !/[:：]/.test(gap) ? undefined : nearest;
}

const UNITS =
  /^ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|seconds?|people|users?|members?|readers?|lines?|customers?|points?|credits?|coins?|miles?|meters?|metres?|steps?|calories|followers?|subscribers?|views?|likes?|times|items?|results?|photos?|messages?|emails?|employees|companies|developers|stars?|words|pages?|characters|tokens|requests|downloads|votes|tickets|seats|reviews|km|kg|mi|lbs?|gb|mb|tb|px|st|street|ave|avenue|rd|road|blvd|boulevard|drive|dr|lane|ln|way|suite|parkway|pkwy|punkte|minuten|stunden|tage|jahre|nutzer|kunden|points|jours|heures|utilisateurs|puntos|horas|días|usuarios|baht|rupees|dollars|euros?)(?![\p{L}\p{N}])/iu;

/** A unit, or the name of a town in capitals as after a postcode. */
function isCounted(right: string): boolean {
  if (UNITS.test(right)) return true;
  return /^ \p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*\s*(?:,|·|•|$)/u.test(right) && right.trim().length < 60;
}
