/**
 * Words of scripts that put no spaces between them, or write particles onto them. To FTS5's tokenizer a whole sentence of such a
 * script is one word, so these are looked for as characters, wherever they stand.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { isPlain } from "./letter-folding.ts";

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const SEARCHED = ["subject", "sender", "text"].map((column) => sql.ref(`messages.${column}`));

/** Letters words of which are hardly ever glued to such a sentence. */
const OF_OTHERS = /(?!\p{ASCII})[\p{L}\p{M}]/u;
const PUNCTUATION_AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether it is to be looked for as characters, beside a word that is: `GitHub` and `123456` are, `Привет` is not. */
export function isForCharacters(word: string): boolean {
  return UNSPACED.test(word) || !OF_OTHERS.test(word);
}

/** Sentences of these scripts have signs of their own: a colon that somebody types is none of theirs. */
export function withoutPunctuation(word: string): string {
  return word.replace(PUNCTUATION_AROUND, "");
}

/** Whether the message has them anywhere. Reads the text of every message that is not ruled out before. */
export function standInside(words: readonly string[]): readonly RawBuilder<SqlBool>[] {
  const { plain = [], others = [] } = Object.groupBy(words, (word) => (isPlain(word) ? "plain" : "others"));
  const conditions = plain.map((word) => {
    const places = SEARCHED.map((text) => sql`instr(${text}, ${word}) > 0`);
    return sql<SqlBool>`(${sql.join(places, sql` or `)})`;
  });
  if (others.length === 0) return conditions;
  // To fold a text takes ten times as long as to look through it.
  return [...conditions, sql<SqlBool>`folded_have(${JSON.stringify(others)}, ${sql.join(SEARCHED)})`];
}
