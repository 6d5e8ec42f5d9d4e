import type { Uses } from "./deps.ts";
import { collapsed } from "./extract/text/spaces.ts";
import { type NamedAddress, type ParsedMessage, type ThreadId, threadIdFor } from "./message.ts";
import { subjectIntent, withoutPrefixes } from "./mime/subject-prefix.ts";
import type { NewMessage } from "./store/index/message-rows.ts";

/** A subject without reply prefixes, in lower case, with single spaces: the same for a message and its answers. */
export function threadSubject(subject: string): string {
  return collapsed(withoutPrefixes(subject)).toLowerCase();
}

/** Everybody named in From, To and Cc, sorted: the same whichever of them writes. */
export function participantsOf(parsed: ParsedMessage): string {
  const named = [parsed.from, ...parsed.to, ...parsed.cc].map((one: NamedAddress) => one.address);
  return [...new Set(named.filter((address) => address !== ""))].sort().join(" ");
}

/**
 * The thread of a message: that of a message which it references or answers (RFC 5322 §3.6.4). Else, if its subject
 * marks an answer, that of the newest message with this subject among the same people. Else its own. Two messages alike
 * only in subject, such as two codes from one sender, are two threads.
 */
export async function threadFor(
  deps: Uses<"messages">,
  message: Traits,
  /** Messages that are newer than any in the index and not in it yet. */
  earlier: readonly (Traits & { readonly threadId: ThreadId })[],
): Promise<ThreadId> {
  const { mailboxId, parsed, threadSubject: subject, participants } = message;
  const ofMailbox = earlier.filter((other) => other.mailboxId === mailboxId);
  const headers = [...parsed.references, ...parsed.inReplyTo];
  const referenced =
    ofMailbox.findLast((other) => headers.includes(other.parsed.messageIdHeader))?.threadId ??
    (await deps.messages.threadOfHeaders(mailboxId, headers));
  if (referenced) return referenced;
  if (subjectIntent(parsed.subject) !== undefined && subject !== "") {
    const alike =
      ofMailbox.findLast((other) => other.threadSubject === subject && other.participants === participants)
        ?.threadId ?? (await deps.messages.threadOfSubject(mailboxId, subject, participants));
    if (alike) return alike;
  }
  return threadIdFor(mailboxId, headers[0] || parsed.messageIdHeader || message.file.stem);
}

/** What determines the thread of a message. */
type Traits = Pick<NewMessage, "mailboxId" | "parsed" | "threadSubject" | "participants" | "file">;
