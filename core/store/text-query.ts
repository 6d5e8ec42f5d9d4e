import type { MailboxId } from "../mailboxes/mailbox.ts";
import { isForCharacters, isUnspaced, withoutPunctuation } from "./unspaced-words.ts";

/** The one term of a mailbox in the full-text index. */
export function textTerm(mailboxId: MailboxId): string {
  return mailboxId.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * Words of a search that may be the beginning of another one: FTS5 collects everybody's messages with any such word before it
 * looks whose they are. Who writes more of them knows the sentence.
 */
const BEGINNINGS_MAX = 10;
/** Words that are looked for inside of others: each reads the text of all messages that have those before it. */
const INSIDE_MAX = 5;
/** One or two letters are the beginning of a word in every message there is, where words are spelled. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{1,2}$/u;

export interface TextQuery {
  /** For FTS5. */
  readonly match: string;
  /** What must stand anywhere in the message, be it inside of other words. */
  readonly inside: readonly string[];
}

/**
 * A person's words as a query: every word must be there, the first ten as the beginning of a word, but for very short
 * ones; what stands in double quotes must be there as it is. With one that is written without spaces, it and those in ASCII are
 * found inside of words, the first five of them. The mailbox is a term of the query, never a join (decision 2). Nothing a person
 * types is taken for FTS5 syntax.
 */
export function textQuery(mailboxId: MailboxId, words: string): TextQuery {
  const inside = new Set<string>();
  const parts = new Set<string>();
  const hasUnspaced = isUnspaced(words);
  let beginnings = 0;
  // To SQLite a text ends at its first NUL.
  for (const [, phrase, word = ""] of words.replaceAll("\0", " ").matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const given = phrase ?? (hasUnspaced ? withoutPunctuation(word) : word);
    if (!/[\p{L}\p{N}]/u.test(given)) continue;
    // To FTS5 the number in such a sentence is a piece of its one word.
    const isInside = hasUnspaced && isForCharacters(given);
    if (isInside && (inside.size < INSIDE_MAX || inside.has(given))) inside.add(given);
    else {
      const isBeginning = phrase === undefined && isLong(word) && ++beginnings <= BEGINNINGS_MAX;
      parts.add(`"${given}"${isBeginning ? "*" : ""}`);
    }
  }
  // FTS5 has no query that nothing matches, but no mailbox has this term.
  if (inside.size + parts.size === 0) return { match: `mailbox : "nothing"`, inside: [] };
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  const inText = parts.size === 0 ? "" : ` AND {subject sender body} : (${[...parts].join(" AND ")})`;
  return { match: inMailbox + inText, inside: [...inside] };
}

/** Whether it may be the beginning of another one: of `e-ma` that is `ma`. Accents count for nothing, as in the index. */
function isLong(word: string): boolean {
  const last = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}\p{Co}]+/gu)
    ?.at(-1);
  return last !== undefined && !SHORT_WORD.test(last);
}
