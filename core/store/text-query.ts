import type { MailboxId } from "../mailbox.ts";

/** The one term of a mailbox in the full-text index. */
export function textTerm(mailboxId: MailboxId): string {
  return mailboxId.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * A person's words as an FTS5 query: every word must be there, as the beginning of a word; what stands in double
 * quotes must be there as it is. The mailbox is a term of the query, never a join (architecture D2). Nothing a person
 * types is taken for FTS5 syntax.
 */
export function textQuery(mailboxId: MailboxId, words: string): string {
  // To SQLite a text ends at its first NUL.
  const parts = [...words.replaceAll("\0", " ").matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, phrase, word]) =>
    phrase === undefined ? `"${word}"*` : `"${phrase}"`,
  );
  const meaningful = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  // FTS5 has no query that nothing matches, but no mailbox has this term.
  if (meaningful.length === 0) return `mailbox : "nothing"`;
  return `${inMailbox} AND {subject sender body} : (${meaningful.join(" AND ")})`;
}
