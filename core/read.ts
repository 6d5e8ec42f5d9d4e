import type { AttachmentRead } from "./attachments/attachment-workers.ts";
import { refuseFuture } from "./cursor.ts";
import type { Uses } from "./deps.ts";
import { renamedAgain } from "./indexing/followed-file.ts";
import {
  RENAMES_FOLLOWED_MAX,
  SEARCHES_PER_MAILBOX_MAX,
  THREAD_BYTES_MAX,
  THREAD_MESSAGES_MAX,
} from "./limits.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import type {
  AttachmentContent,
  ListRequest,
  Message,
  MessageId,
  MessagePage,
  MessageSummary,
  SearchAsked,
  SearchPage,
  Thread,
  ThreadAsked,
  ThreadId,
} from "./message.ts";
import { withoutPrefixes } from "./mime/subject-prefix.ts";
import { pageOf } from "./pagination.ts";
import { Refusal } from "./refusal.ts";
import { withSenderHints } from "./sender/sender-hints.ts";
import { hasConditions } from "./store/index/filter-conditions.ts";
import { threadSubject } from "./thread.ts";

/** Newest first. Refuses: bad_cursor, busy. */
export async function listMessages(
  deps: Uses<"messages" | "indexer" | "sequences" | "searches" | "bulkReads">,
  mailbox: MailboxRef,
  request: ListRequest,
): Promise<MessagePage> {
  await deps.indexer.refresh(mailbox);
  const oneMore = { ...request, limit: request.limit + 1 };
  const found = mayReadAll(request)
    ? await inTurn(deps, mailbox, () => find(deps, mailbox, oneMore))
    : await deps.bulkReads.run(mailbox.id, () => find(deps, mailbox, oneMore));
  if (found.length === 0) await refuseFuture(deps, mailbox, request.afterSequence);
  const { page: messages, last } = pageOf(found, request.limit);
  return { messages, nextBefore: last?.sequence };
}

function mayReadAll({ query, filter }: ListRequest): boolean {
  return query !== undefined || hasConditions(filter);
}

/**
 * One at a time for each mailbox: a hundred at once by one agent kept all others waiting for half a minute. Refuses:
 * busy.
 */
export async function inTurn<Result>(
  { searches }: Uses<"searches">,
  { id }: MailboxRef,
  read: () => Promise<Result>,
): Promise<Result> {
  if (searches.pending(id) < SEARCHES_PER_MAILBOX_MAX) return await searches.run(id, read);
  throw new Refusal("busy", "Too many searches of this mailbox are running at once.", {
    retryAfterSeconds: 1,
  });
}

async function find(
  { messages }: Uses<"messages">,
  { id }: MailboxRef,
  { query, ...request }: ListRequest,
): Promise<readonly MessageSummary[]> {
  if (query === undefined) return await messages.list(id, request);
  return (await messages.search(id, { ...request, query })).map((hit) => hit.summary);
}

/** Newest first, with `**` around each word that was searched for. Refuses: busy. */
export async function searchMessages(
  deps: Uses<"messages" | "indexer" | "searches">,
  mailbox: MailboxRef,
  search: SearchAsked,
): Promise<SearchPage> {
  await deps.indexer.refresh(mailbox);
  const request = { filter: {}, ...search, limit: search.limit + 1 };
  const found = await inTurn(deps, mailbox, () => deps.messages.search(mailbox.id, request));
  const { page, last } = pageOf(found, search.limit);
  const hits = page.map(({ summary, marked }) => ({ summary, highlight: starred(marked) }));
  return { hits, nextBefore: last?.summary.sequence };
}

/** Does not mark the message as seen. Refuses: message_not_found. */
export async function readMessage(
  deps: Uses<"messages" | "indexer">,
  mailbox: MailboxRef,
  id: MessageId,
): Promise<Message> {
  await deps.indexer.refresh(mailbox);
  return await withSenderHints(deps, await requireMessage(deps, mailbox, id));
}

/** The texts of the messages, without those that are gone. */
export async function textsOf(
  { messages, bulkReads }: Uses<"messages" | "bulkReads">,
  { id: mailboxId }: MailboxRef,
  ids: readonly MessageId[],
): Promise<ReadonlyMap<MessageId, string>> {
  return await bulkReads.run(mailboxId, async () => {
    const texts = new Map<MessageId, string>();
    // One after the other, so that other calls are answered in between.
    for (const id of ids) {
      const text = await messages.textOf(mailboxId, id);
      if (text !== undefined) texts.set(id, text);
    }
    return texts;
  });
}

/** The bytes as stored in the Maildir. Refuses: message_not_found, busy. */
export async function readRaw(
  deps: Uses<"messages" | "indexer" | "maildirs">,
  mailbox: MailboxRef,
  id: MessageId,
): Promise<Buffer> {
  for (let renames = 0; renames <= RENAMES_FOLLOWED_MAX; renames++) {
    await deps.indexer.refresh(mailbox);
    const file = await deps.messages.fileOf(mailbox.id, id);
    if (!file) return refuseMessage();
    const bytes = await deps.maildirs.read(mailbox.address, file);
    // If it was renamed between the look and the reading, look again.
    if (bytes) return bytes;
  }
  throw renamedAgain();
}

/** Refuses: message_not_found, attachment_not_found, busy. */
export async function readAttachment(
  deps: Uses<"messages" | "indexer" | "maildirs" | "attachments">,
  mailbox: MailboxRef,
  id: MessageId,
  index: number,
): Promise<AttachmentContent> {
  const place = { mailboxId: mailbox.id, messageId: id, index };
  const load = () => readRaw(deps, mailbox, id);
  return (await deps.attachments.bytes(place, load)) ?? refuseAttachment();
}

/** Refuses: message_not_found, attachment_not_found, busy. */
export async function readAttachmentText(
  deps: Uses<"messages" | "indexer" | "maildirs" | "attachments">,
  mailbox: MailboxRef,
  id: MessageId,
  index: number,
  form: "auto" | "text",
): Promise<AttachmentRead> {
  const place = { mailboxId: mailbox.id, messageId: id, index };
  await deps.indexer.refresh(mailbox);
  if ((await deps.messages.fileOf(mailbox.id, id)) === undefined) {
    deps.attachments.forget(place);
    return refuseMessage();
  }
  const load = () => readRaw(deps, mailbox, id);
  return (await deps.attachments.text(place, form, load)) ?? refuseAttachment();
}

/** The newest messages before that sequence number, oldest first. Refuses: thread_not_found. */
export async function readThread(
  deps: Uses<"messages" | "indexer" | "bulkReads">,
  mailbox: MailboxRef,
  id: ThreadId,
  { limit = THREAD_MESSAGES_MAX, beforeSequence = Number.MAX_SAFE_INTEGER }: ThreadAsked = {},
): Promise<Thread> {
  await deps.indexer.refresh(mailbox);
  const page = { limit, beforeSequence, bytesMax: THREAD_BYTES_MAX };
  const messages = await deps.bulkReads.run(mailbox.id, () => deps.messages.thread(mailbox.id, id, page));
  const [first] = messages;
  if (!first) return await noMore(deps, mailbox, id);
  const length = await deps.messages.threadLength(mailbox.id, id, beforeSequence);
  const original = messages.find(
    (message) => threadSubject(message.subject) === message.subject.toLowerCase(),
  );
  const subject = withoutPrefixes((original ?? first).subject);
  return { id, subject, messages, omitted: length - messages.length };
}

/** An empty page, for a request before the oldest message. Refuses: thread_not_found. */
async function noMore(deps: Uses<"messages">, mailbox: MailboxRef, id: ThreadId): Promise<Thread> {
  const [newest] = await deps.messages.thread(mailbox.id, id, {
    limit: 1,
    beforeSequence: Number.MAX_SAFE_INTEGER,
    bytesMax: 0,
  });
  if (!newest) throw new Refusal("thread_not_found", "This mailbox has no such thread.");
  return { id, subject: withoutPrefixes(newest.subject), messages: [], omitted: 0 };
}

export async function requireMessage(
  deps: Uses<"messages">,
  mailbox: MailboxRef,
  id: MessageId,
): Promise<Message> {
  return (await deps.messages.find(mailbox.id, id)) ?? refuseMessage();
}

function refuseAttachment(): never {
  throw new Refusal("attachment_not_found", "This message has no attachment of that index.");
}

export function refuseMessage(): never {
  throw new Refusal("message_not_found", "This mailbox has no such message.");
}

/** Turns the index's marks into stars. They are control characters, because a sender may write stars. */
function starred(marked: string): string {
  return marked.replaceAll("\u0002", "**").replaceAll("\u0003", "**");
}
