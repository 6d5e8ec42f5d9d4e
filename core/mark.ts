import type { Uses } from "./deps.ts";
import { LABEL_CHARS_MAX, LABELS_PER_MESSAGE_MAX } from "./limits.ts";
import type { MailboxPlace } from "./mailbox.ts";
import { type Message, type MessageId, type MessageMarks, messageIdFor } from "./message.ts";
import { requireMessage } from "./read.ts";
import { Refusal } from "./refusal.ts";
import type { MailFile } from "./store/mail-file.ts";

const SEEN = "S";

/** Sets or clears the flag as Dovecot would, by the file's name, and says so in the index. */
export async function setSeen(
  deps: Uses<"messages" | "maildirs">,
  mailbox: MailboxPlace,
  message: Message,
  isSeen: boolean,
): Promise<Message> {
  if (message.seen === isSeen) return message;
  const file = await findFile(deps, mailbox, message.id);
  const flagged = file && (await deps.maildirs.flag(mailbox.address, file, SEEN, isSeen));
  // Gone from under us: the next look at the folders says what became of it.
  if (flagged) await deps.messages.setFile(mailbox.id, message.id, flagged, isSeen);
  return { ...message, seen: isSeen };
}

/** While the index is made again it may not have the message, which is there all the same. */
async function findFile(
  deps: Uses<"messages" | "maildirs">,
  mailbox: MailboxPlace,
  id: MessageId,
): Promise<MailFile | undefined> {
  const isIt = (stem: string) => messageIdFor(stem) === id;
  return (
    (await deps.messages.fileOf(mailbox.id, id)) ?? (await deps.maildirs.findStem(mailbox.address, isIt))
  );
}

/** Refuses: message_not_found, bad_request. */
export async function markMessage(
  deps: Uses<"messages" | "maildirs" | "folders" | "labels">,
  mailbox: MailboxPlace,
  id: MessageId,
  marks: MessageMarks,
): Promise<Message> {
  await deps.folders.reconcile(mailbox);
  const message = await requireMessage(deps, mailbox, id);
  const labels = await changeLabels(deps, mailbox, message, marks);
  const marked = { ...message, labels };
  return marks.seen === undefined ? marked : await setSeen(deps, mailbox, marked, marks.seen);
}

async function changeLabels(
  deps: Uses<"messages" | "labels">,
  mailbox: MailboxPlace,
  message: Message,
  { addLabels = [], removeLabels = [] }: MessageMarks,
): Promise<readonly string[]> {
  if (addLabels.length === 0 && removeLabels.length === 0) return message.labels;
  if (addLabels.some((label) => label.trim() === "" || label.length > LABEL_CHARS_MAX)) {
    throw new Refusal("bad_request", `A label has 1 to ${LABEL_CHARS_MAX} characters.`);
  }
  const labels = await deps.labels.change(
    mailbox.id,
    message.id,
    addLabels,
    removeLabels,
    LABELS_PER_MESSAGE_MAX,
  );
  if (!labels) throw new Refusal("bad_request", `A message has at most ${LABELS_PER_MESSAGE_MAX} labels.`);
  await deps.messages.setLabels(mailbox.id, message.id, labels);
  return labels;
}

/** Removes the file, then the row: a crash between the two leaves a row that the next look removes. */
export async function deleteMessage(
  deps: Uses<"messages" | "maildirs" | "folders" | "labels">,
  mailbox: MailboxPlace,
  id: MessageId,
): Promise<void> {
  await requireMessage(deps, mailbox, id);
  for (let isRemoved = false; !isRemoved; ) {
    await deps.folders.reconcile(mailbox);
    const file = await findFile(deps, mailbox, id);
    // Renamed between the look and the removal: look again. Gone: somebody else was faster.
    isRemoved = !file || (await deps.maildirs.remove(mailbox.address, file));
  }
  await deps.messages.remove(mailbox.id, [id]);
  await deps.labels.forget(mailbox.id, [id]);
}
