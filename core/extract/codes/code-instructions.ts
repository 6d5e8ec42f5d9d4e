/**
 * Whether the message's instructions mention a candidate's label, whatever it is: `Clé: 7C2K90`, and later
 * `Recopiez la clé`. No list has to know the word.
 */
import { type FoundWord, folded } from "../text/word-finder.ts";
import { meaningOneOf } from "../words/meanings.ts";
import { type AnnotatedText, type Span, sentenceNear } from "./annotated-text.ts";

interface InstructionSentence {
  readonly span: Span;
  /** As `folded` makes it. */
  readonly text: string;
}

/** The sentences that say to type something in, how long it is valid, or to keep it secret; and the subject. */
export interface Instructions {
  /** Computed on first use. Most messages have no labelled value. */
  readonly sentences: () => readonly InstructionSentence[];
  /** As `folded` makes it. */
  readonly subject: string;
}

/** Mail with a code has few such sentences. A text with more is another kind of mail, and only its beginning is read. */
const INSTRUCTIONS_MAX = 40;
const LABEL_CHARS_MAX = 48;
/** Between a label and its value, within the last few characters. */
const LEAD = /(?:\s*[:：|=]|\s{2,}|\s*[-–—=]>?)[\s*"“„«([]*$/;
const LEAD_CHARS = 16;
const WORDS_MAX = 4;
/** Inflection changes at most this many letters at the end of a word, unless the word is this short. */
const ENDING_CHARS = 2;
const STEM_CHARS_MIN = 4;

const isInstruction = meaningOneOf(
  "enter",
  "expires",
  "minutes",
  "secrecy",
  "spent",
  "prompting",
  "singleUse",
);
const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function instructionsIn(annotated: AnnotatedText): Instructions {
  let known: readonly InstructionSentence[] | undefined;
  return {
    sentences: () => {
      known ??= sentencesOf(annotated);
      return known;
    },
    subject: annotated.lower.slice(0, annotated.subjectEnd),
  };
}

function sentencesOf({ text, lower, subjectEnd, words }: AnnotatedText): readonly InstructionSentence[] {
  const sentences: InstructionSentence[] = [];
  for (const word of words) {
    if (word.start < (sentences.at(-1)?.span[1] ?? subjectEnd) || !isInstruction(word)) continue;
    if (sentences.length === INSTRUCTIONS_MAX) break;
    const span = cellOf(text, word, sentenceNear(text, word));
    sentences.push({ span, text: lower.slice(...span) });
  }
  return sentences;
}

/** The part of a sentence that is in the same table column as the word. */
function cellOf(text: string, word: FoundWord, [start, end]: Span): Span {
  const column = text.slice(word.end, end).indexOf("|");
  const from = start + text.slice(start, word.start).lastIndexOf("|") + 1;
  return [from, column < 0 ? end : word.end + column];
}

/** The words that label a candidate: `Kod autoryzacyjny:`, also in the line above. */
export function labelStems(left: string, above: string): readonly string[] {
  const isAlone = !LETTER.test(left);
  const line = isAlone ? above : left;
  const lead = LEAD.exec(line.slice(-LEAD_CHARS))?.[0];
  if (lead === undefined && !isAlone) return [];
  const label =
    line
      .slice(0, line.length - (lead?.length ?? 0))
      .split(/[.;。|]/)
      .at(-1) ?? "";
  if (label.length > LABEL_CHARS_MAX) return [];
  const words = folded(label).match(/[\p{L}\p{M}]{3,}|[\p{Script=Han}\p{Script=Katakana}]{2,}/gu) ?? [];
  return words.length > WORDS_MAX ? [] : words.map(stemOf);
}

function stemOf(word: string): string {
  if (UNSPACED.test(word)) return word.slice(-2);
  return word.slice(0, Math.max(STEM_CHARS_MIN, word.length - ENDING_CHARS));
}

export function isMentioned({ sentences }: Instructions, stems: readonly string[], place: number): boolean {
  if (stems.length === 0) return false;
  return sentences().some(
    ({ span, text }) => !isWithin(place, span) && stems.some((stem) => hasStem(text, stem)),
  );
}

function isWithin(place: number, [start, end]: Span): boolean {
  return place >= start && place <= end;
}

export function isInSubject({ subject }: Instructions, stems: readonly string[]): boolean {
  return stems.some((stem) => hasStem(subject, stem));
}

function hasStem(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (UNSPACED.test(stem) || !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}
