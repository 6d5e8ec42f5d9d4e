/**
 * Words of scripts that put no spaces between them, or write particles onto them. To FTS5's tokenizer a whole sentence of such a
 * script is one word, so these are looked for as characters, wherever they stand.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Of `messages`, in the order in which the index of words has them, behind the mailbox. */
export const SEARCHED_COLUMNS = ["subject", "sender", "text"] as const;

/** Letters that are folded by FTS5 and not by SQLite's `lower`, and words of which are hardly ever glued to such a sentence. */
const FOLDED = /(?!\p{ASCII})[\p{L}\p{M}]/u;
const PUNCTUATION_AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether it is to be looked for as characters, beside a word that is: `GitHub` and `123456` are, `Müller` is not. */
export function isForCharacters(word: string): boolean {
  return UNSPACED.test(word) || !FOLDED.test(word);
}

/** Sentences of these scripts have signs of their own: a colon that somebody types is none of theirs. */
export function withoutPunctuation(word: string): string {
  return word.replace(PUNCTUATION_AROUND, "");
}

/** Whether the message has it anywhere. Reads the text of every message that is not ruled out before. */
export function standsInside(word: string): RawBuilder<SqlBool> {
  const places = SEARCHED_COLUMNS.map((column) => stands(word, sql.ref(`messages.${column}`)));
  return sql<SqlBool>`(${sql.join(places, sql` or `)})`;
}

/** SQLite lowers ASCII alone, and to do that it copies the whole text. */
function stands(word: string, text: RawBuilder<unknown>): RawBuilder<SqlBool> {
  if (!/[a-z]/i.test(word)) return sql<SqlBool>`instr(${text}, ${word}) > 0`;
  return sql<SqlBool>`instr(lower(${text}), lower(${word})) > 0`;
}
