/**
 * Words of scripts that put no spaces between words, or attach particles to them. FTS5's tokenizer takes a whole
 * sentence in such a script for one word, so these are looked for as substrings.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { isPlain } from "./letter-folding.ts";

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const SEARCHED = ["subject", "sender", "text"].map((column) => sql.ref(`messages.${column}`));

/** Letters whose words are hardly ever attached to such a sentence. */
const OF_OTHERS = /(?!\p{ASCII})[\p{L}\p{M}]/u;
const PUNCTUATION_AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether the word is looked for as a substring when another one is: `GitHub` and `123456` are, `Привет` is not. */
export function isForCharacters(word: string): boolean {
  return UNSPACED.test(word) || !OF_OTHERS.test(word);
}

/** Sentences in these scripts have their own punctuation: a colon that a person types is not part of them. */
export function withoutPunctuation(word: string): string {
  return word.replace(PUNCTUATION_AROUND, "");
}

/** Whether the message has the words anywhere. Reads the text of every message not ruled out before. */
export function standInside(words: readonly string[]): readonly RawBuilder<SqlBool>[] {
  const { plain = [], others = [] } = Object.groupBy(words, (word) => (isPlain(word) ? "plain" : "others"));
  const conditions = plain.map((word) => {
    const places = SEARCHED.map((text) => sql`instr(${text}, ${word}) > 0`);
    return sql<SqlBool>`(${sql.join(places, sql` or `)})`;
  });
  if (others.length === 0) return conditions;
  // Folding a text takes ten times as long as searching it.
  return [...conditions, sql<SqlBool>`folded_have(${JSON.stringify(others)}, ${sql.join(SEARCHED)})`];
}
