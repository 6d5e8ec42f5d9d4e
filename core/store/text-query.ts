import type { MailboxId } from "../mailboxes/mailbox.ts";

/** The one term of a mailbox in the full-text index. */
export function textTerm(mailboxId: MailboxId): string {
  return mailboxId.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * Words of a search that may be the beginning of another one: FTS5 collects everybody's messages with any such word before it
 * looks whose they are. Who writes more of them knows the sentence.
 */
const BEGINNINGS_MAX = 10;
/** One or two letters are the beginning of a word in every message there is, where words are spelled. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{1,2}$/u;

/**
 * A person's words as an FTS5 query: every word must be there, the first ten as the beginning of a word, but for very short
 * ones; what stands in double quotes must be there as it is. The mailbox is a term of the query, never a join (decision 2).
 * Nothing a person types is taken for FTS5 syntax.
 */
export function textQuery(mailboxId: MailboxId, words: string): string {
  let beginnings = 0;
  // To SQLite a text ends at its first NUL.
  const parts = [...words.replaceAll("\0", " ").matchAll(/"([^"]*)"|([^\s"]+)/g)].map(
    ([, phrase, word = ""]) => {
      const isBeginning = phrase === undefined && isLong(word) && ++beginnings <= BEGINNINGS_MAX;
      return `"${phrase ?? word}"${isBeginning ? "*" : ""}`;
    },
  );
  const meaningful = [...new Set(parts)].filter((part) => /[\p{L}\p{N}]/u.test(part));
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  // FTS5 has no query that nothing matches, but no mailbox has this term.
  if (meaningful.length === 0) return `mailbox : "nothing"`;
  return `${inMailbox} AND {subject sender body} : (${meaningful.join(" AND ")})`;
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
