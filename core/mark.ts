import type { Uses } from "./deps.ts";
import { renamedAgain, withFollowed } from "./indexing/followed-file.ts";
import { forgetMessages } from "./indexing/found-files.ts";
import { LABELS_PER_MESSAGE_MAX } from "./limits.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import { type Message, type MessageId, type MessageMarks, messageIdFor } from "./message.ts";
import { refuseMessage, requireMessage } from "./read.ts";
import { Refusal } from "./refusal.ts";
import { isSeen, type MailFile } from "./store/maildir/mail-file.ts";

const SEEN = "S";

/**
 * Sets or clears the Seen flag as Dovecot would, in the file's name, and then in the index. Undefined if the message is
 * gone. `file` is the name under which it was last seen, if known. Refuses: busy.
 */
export async function setSeen(
  deps: Uses<"messages" | "maildirs" | "indexer">,
  mailbox: MailboxRef,
  { message, file }: { readonly message: Message; readonly file?: MailFile },
  seen: boolean,
): Promise<Message | undefined> {
  if (message.seen === seen) return message;
  return await deps.indexer.exclusively(mailbox, async () => {
    const work = (one: MailFile) => deps.maildirs.flag(mailbox.address, one, SEEN, seen);
    const flagged = await withFile(deps, mailbox, { id: message.id, file }, work);
    if (!flagged) return undefined;
    await deps.messages.setFiles(mailbox.id, [flagged]);
    return { ...message, seen };
  });
}

/** Runs `work` on the message's file, as `withFollowed`. Refuses: busy. */
async function withFile<Result>(
  deps: Uses<"messages" | "maildirs">,
  { id: mailboxId, address }: MailboxRef,
  { id, file: known }: { readonly id: MessageId; readonly file?: MailFile | undefined },
  work: (file: MailFile) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  // While the index is rebuilt, it may lack a message that is there.
  const find = () => deps.maildirs.findStem(address, (stem) => messageIdFor(stem) === id);
  const file = known ?? (await deps.messages.fileOf(mailboxId, id)) ?? (await find());
  return file && (await withFollowed(deps, address, file, work));
}

/** Refuses: message_not_found, bad_request. */
export async function markMessage(
  deps: Uses<"messages" | "maildirs" | "indexer" | "labels">,
  mailbox: MailboxRef,
  id: MessageId,
  marks: MessageMarks,
): Promise<Message> {
  await deps.indexer.ready(mailbox);
  // Listing the folder before each of many marks would be slow, and renaming a file shows whether it is there.
  if (!(await isRenaming(deps, mailbox, id, marks))) await deps.indexer.refresh(mailbox);
  const marked = await labelled(deps, mailbox, id, marks);
  if (marks.seen === undefined) return marked;
  return (await setSeen(deps, mailbox, { message: marked }, marks.seen)) ?? refuseMessage();
}

/** Whether the only change is to the Seen flag, and differs from the index, so that the file is renamed. */
async function isRenaming(
  { messages }: Uses<"messages">,
  { id: mailboxId }: MailboxRef,
  id: MessageId,
  { seen, addLabels = [], removeLabels = [] }: MessageMarks,
): Promise<boolean> {
  if (seen === undefined || addLabels.length + removeLabels.length > 0) return false;
  const file = await messages.fileOf(mailboxId, id);
  return file !== undefined && isSeen(file) !== seen;
}

/** The message with its labels changed. */
async function labelled(
  deps: Uses<"messages" | "indexer" | "labels">,
  mailbox: MailboxRef,
  id: MessageId,
  { addLabels = [], removeLabels = [] }: MessageMarks,
): Promise<Message> {
  const find = () => requireMessage(deps, mailbox, id);
  if (addLabels.length === 0 && removeLabels.length === 0) return await find();
  // In turn with what removes messages: labels written after that would stay in the ledger.
  return await deps.indexer.exclusively(mailbox, async () => {
    const message = await find();
    const labels = await deps.labels.change(mailbox.id, id, addLabels, removeLabels, LABELS_PER_MESSAGE_MAX);
    if (!labels) throw new Refusal("bad_request", `A message has at most ${LABELS_PER_MESSAGE_MAX} labels.`);
    await deps.messages.setLabels(mailbox.id, id, labels);
    return { ...message, labels };
  });
}

/**
 * Removes the file, then the row. After a crash between the two, the next look removes the row. Refuses:
 * message_not_found, busy.
 */
export async function deleteMessage(
  deps: Uses<"messages" | "maildirs" | "indexer" | "labels" | "adoptions">,
  mailbox: MailboxRef,
  id: MessageId,
): Promise<void> {
  await deps.indexer.ready(mailbox);
  // Each deletion changes the folder, so listing it before each of many deletions would be slow.
  if (!(await deps.messages.fileOf(mailbox.id, id))) await deps.indexer.refresh(mailbox);
  await requireMessage(deps, mailbox, id);
  const isRemoved = await deps.indexer.exclusively(mailbox, async () => {
    const file = await withFile(deps, mailbox, { id }, async (one) =>
      (await deps.maildirs.remove(mailbox.address, one)) ? one : undefined,
    );
    if (file) await forgetMessages(deps, mailbox, [{ id, file }]);
    return file !== undefined;
  });
  if (isRemoved) return;
  // Another program was faster, and the row may not show it yet.
  await deps.indexer.refresh(mailbox);
  await requireMessage(deps, mailbox, id);
  throw renamedAgain();
}
