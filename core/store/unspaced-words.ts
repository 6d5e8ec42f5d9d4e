/**
 * Words of scripts that put no spaces between them, or write particles onto them. To FTS5's tokenizer a whole sentence of such a
 * script is one word, so these are looked for as characters, wherever they stand.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const SEARCHED_COLUMNS = ["subject", "sender", "text"] as const;
export type SearchedColumn = (typeof SEARCHED_COLUMNS)[number];

/** Characters of the message that are shown before and behind the word. */
const SHOWN_BEFORE = 40;
const SHOWN_BEHIND = 120;

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
  const places = SEARCHED_COLUMNS.map((column) => sql`${placeOf(word, column)} > 0`);
  return sql<SqlBool>`(${sql.join(places, sql` or `)})`;
}

/** What stands around it, with the word between U+0002 and U+0003, as `snippet` has it of others. Null where it is not. */
export function markedInside(word: string, column: SearchedColumn): RawBuilder<string | null> {
  const [text, length] = [sql.ref(`messages.${column}`), [...word].length];
  // The place is asked for in a subquery, or SQLite would look for the word anew wherever it is used.
  return sql<string | null>`(select iif(place > 0,
    iif(place > ${SHOWN_BEFORE + 1}, '…', '')
    || substr(${text}, max(1, place - ${SHOWN_BEFORE}), min(place - 1, ${SHOWN_BEFORE}))
    || char(2) || substr(${text}, place, ${length}) || char(3)
    || substr(${text}, place + ${length}, ${SHOWN_BEHIND})
    || iif(length(${text}) >= place + ${length + SHOWN_BEHIND}, '…', ''), null)
    from (select ${placeOf(word, column)} as place))`;
}

/** From 1, in characters; 0 where it is not. SQLite lowers ASCII alone, and so no place moves. */
function placeOf(word: string, column: SearchedColumn): RawBuilder<number> {
  return sql<number>`instr(lower(${sql.ref(`messages.${column}`)}), lower(${word}))`;
}
