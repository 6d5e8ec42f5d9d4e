/** The corpus: messages as received, what a careful person expects of each, and how an answer is judged by that. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ParsedMessage } from "../../core/message.ts";

interface ExpectedLink {
  readonly url: string;
  readonly kind: string;
  readonly one_time?: boolean;
  readonly shown_host?: string;
  readonly tracker?: boolean;
}

/** The JSON beside a message. docs/testing.md explains each field. */
export interface Expected {
  readonly language: string;
  readonly codes: readonly string[];
  readonly links: readonly ExpectedLink[];
  readonly injection: boolean;
  readonly expires_in_seconds?: number;
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly hidden?: readonly string[];
  readonly hidden_text?: boolean;
  readonly reply_text?: string;
  readonly forwarded?: readonly string[];
  readonly from?: string;
  readonly from_name?: string;
  readonly subject?: string;
  readonly date?: null;
  readonly in_reply_to?: readonly string[];
  readonly references?: readonly string[];
  readonly invisible_chars?: number;
  readonly warnings?: readonly string[];
  readonly attachments?: readonly Readonly<Record<string, unknown>>[];
}

export interface CorpusMessage {
  /** The folder: `sign-up`, `newsletter`, … */
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly expected: Expected;
}

const FOLDER = join(import.meta.dirname, "..", "corpus");

/** Reads the messages, sorted by path. `held` is the part that nobody looks at while the extraction is tuned. */
export function corpusMessages(part: "open" | "held"): readonly CorpusMessage[] {
  const pattern = part === "held" ? "held/*/*.eml" : "*/*.eml";
  return globSync(pattern, { cwd: FOLDER })
    .sort()
    .map((path) => ({
      kind: basename(dirname(path)),
      name: basename(path, ".eml"),
      bytes: readFileSync(join(FOLDER, path)),
      expected: JSON.parse(readFileSync(join(FOLDER, path.replace(/eml$/, "json")), "utf8")),
    }));
}

/** The answer of an extractor. One that does not support a field leaves it out, and is not judged by it. */
export interface Answer {
  /** The most likely first. */
  readonly codes?: readonly string[];
  readonly links?: readonly { readonly url: string; readonly kind: string }[];
  readonly text?: string;
  readonly replyText?: string;
  readonly forwardedText?: string;
  readonly isInjection?: boolean;
  /** The whole answer as text. It must not contain anything hidden. */
  readonly whole?: string;
}

/** The parsed message as an answer. */
export function answerFor(parsed: ParsedMessage): Answer {
  const { messageIdHeader: _id, inReplyTo: _replied, references: _named, ...shown } = parsed;
  return {
    codes: parsed.codes.map(({ value }) => value),
    links: parsed.links,
    text: parsed.text,
    replyText: parsed.replyText,
    forwardedText: parsed.forwardedText,
    isInjection: parsed.safety.injectionSigns.length > 0,
    get whole() {
      return JSON.stringify(shown);
    },
  };
}

export const MEASURES = [
  "codes",
  "no code",
  "links",
  "acting link",
  "idle link",
  "text",
  "reply",
  "forward",
  "hidden",
  "injection",
  "no injection",
] as const;
export type Measure = (typeof MEASURES)[number];

/** The judgement of one expectation. */
export interface Point {
  readonly measure: Measure;
  readonly isRight: boolean;
  /** Whether something wrong was found, as opposed to nothing. */
  readonly isFalse: boolean;
  /** Expected and found, in words, for those who tune. */
  readonly saw: string;
}

export function judge({ expected }: CorpusMessage, answer: Answer): readonly Point[] {
  return [
    ...codePoints(expected, answer),
    ...linkPoints(expected, answer),
    ...textPoints(expected, answer),
    ...injectionPoints(expected, answer),
  ];
}

function codePoints({ codes }: Expected, { codes: found }: Answer): Point[] {
  if (found === undefined) return [];
  const [top] = found;
  const saw = `expected ${codes[0] ?? "none"}, found ${found.join(" ") || "none"}`;
  if (codes.length === 0) return [point("no code", top === undefined, top !== undefined, saw)];
  return [point("codes", top === codes[0], top !== undefined && top !== codes[0], saw)];
}

function linkPoints({ links }: Expected, { links: found }: Answer): Point[] {
  if (found === undefined) return [];
  const kinds = new Map(found.map(({ url, kind }) => [sameUrl(url), kind]));
  return links.flatMap(({ url, kind }) => {
    const foundKind = kinds.get(sameUrl(url));
    const [isActing, isFoundActing] = [acts(kind), acts(foundKind)];
    const isRight = foundKind === kind;
    const saw = `${url} is ${kind}, found ${foundKind ?? "nowhere"}`;
    return [
      point("links", isRight, !isRight, saw),
      isActing
        ? point("acting link", isRight, isFoundActing && !isRight, saw)
        : point("idle link", !isFoundActing, isFoundActing, saw),
    ];
  });
}

/** Whether a link of this kind acts. Nine of ten do not, so acting and idle links are measured separately. */
function acts(kind: string | undefined): boolean {
  return kind === "verify" || kind === "sign_in" || kind === "reset";
}

function textPoints(expected: Expected, answer: Answer): Point[] {
  const { text, replyText, forwardedText } = answer;
  const { includes = [], excludes = [], hidden = [], reply_text, forwarded = [] } = expected;
  const points: Point[] = [];
  if (text !== undefined && includes.length + excludes.length > 0) {
    const faults = [
      ...includes.filter((part) => !text.includes(part)).map((part) => `lacks ${part}`),
      ...excludes.filter((part) => text.includes(part)).map((part) => `has ${part}`),
    ];
    points.push(point("text", faults.length === 0, faults.length > 0, faults.join("; ")));
  }
  if (replyText !== undefined && reply_text !== undefined) {
    const isSame = lined(replyText) === lined(reply_text);
    points.push(point("reply", isSame, !isSame, `expected\n${reply_text}\nfound\n${replyText}`));
  }
  if (forwardedText !== undefined && forwarded.length > 0) {
    const lost = forwarded.filter((part) => !forwardedText.includes(part));
    points.push(point("forward", lost.length === 0, lost.length > 0, `lacks ${lost.join("; ")}`));
  }
  // `whole` is read only if the message hides something: serialising it takes as long as judging it.
  const whole = hidden.length > 0 ? answer.whole : undefined;
  if (whole !== undefined) {
    const leaked = hidden.filter((part) => whole.includes(part));
    points.push(point("hidden", leaked.length === 0, leaked.length > 0, `shows ${leaked.join("; ")}`));
  }
  return points;
}

function injectionPoints({ injection }: Expected, { isInjection }: Answer): Point[] {
  if (isInjection === undefined) return [];
  const measure = injection ? "injection" : "no injection";
  return [point(measure, isInjection === injection, isInjection && !injection, `expected ${injection}`)];
}

const point = (measure: Measure, isRight: boolean, isFalse: boolean, saw: string): Point => ({
  measure,
  isRight,
  isFalse,
  saw,
});

/** The normalised address, so that two spellings of one address are equal. */
const sameUrl = (url: string): string => URL.parse(url)?.href ?? url;

/** The text without trailing spaces, which nobody sees. */
const lined = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
