/** Converts between rows of the index and messages. */
import { type Selectable, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type {
  Authentication,
  Link,
  Message,
  MessageId,
  MessageSummary,
  NamedAddress,
  ParsedMessage,
  ThreadId,
} from "../../message.ts";
import type { MailFile } from "../maildir/mail-file.ts";
import type { MessagesTable } from "./index-schema.ts";
import { textTerm } from "./text-query.ts";

/** A message to be indexed, with everything that can't be looked up. */
export interface NewMessage {
  readonly id: MessageId;
  readonly mailboxId: MailboxId;
  readonly sequence: number;
  readonly threadId: ThreadId;
  readonly file: MailFile;
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  readonly isSeen: boolean;
  readonly isHandedOut: boolean;
  readonly labels: readonly string[];
  readonly digest: string;
  /** The recipient in the envelope; absent for a file that another program put there. */
  readonly givenAddress: string | undefined;
  readonly threadSubject: string;
  readonly participants: string;
  /** Whether it has a link that does something, as `contains: "link"` asks for. */
  readonly hasLink: boolean;
  readonly parsed: ParsedMessage;
  readonly authentication: Authentication;
}

/** A message, and where its file was last seen. */
export interface IndexedMessage {
  readonly message: Message;
  readonly file: MailFile;
}

type StoredParts = Omit<ParsedMessage, "text" | "replyText" | "forwardedText" | "date"> & {
  readonly date: number | null;
  readonly authentication: Authentication;
};

const SNIPPET_CHARS = 200;
/** How much text a snippet is made from: many pages begin with links, whose addresses are longer than their words. */
const SNIPPET_SOURCE_CHARS = 10 * SNIPPET_CHARS;

export const SUMMARY_COLUMNS = [
  "id",
  "thread_id",
  "sequence",
  "received_at",
  "size_bytes",
  "is_seen",
  "labels",
  "snippet",
  "has_code",
  "has_link",
  "attachment_count",
  "subject",
] as const;

/**
 * The parts of the parsed message that a summary needs. The whole may have hundreds of links, and a page a hundred
 * messages.
 */
export const SUMMARY_PARTS =
  sql<string>`json_object('from', messages.parsed -> 'from', 'to', messages.parsed -> 'to', 'date', messages.parsed -> 'date')`.as(
    "parts",
  );

export function rowFor(message: NewMessage): Omit<MessagesTable, "row"> {
  const { parsed } = message;
  return {
    id: message.id,
    mailbox_id: message.mailboxId,
    mailbox_term: textTerm(message.mailboxId),
    sequence: message.sequence,
    thread_id: message.threadId,
    file_stem: message.file.stem,
    file_folder: message.file.folder,
    file_name: message.file.name,
    received_at: message.receivedAt.getTime(),
    size_bytes: message.sizeBytes,
    is_seen: Number(message.isSeen),
    is_handed_out: Number(message.isHandedOut),
    labels: JSON.stringify(message.labels),
    digest: message.digest,
    message_id_header: parsed.messageIdHeader,
    from_address: parsed.from.address.toLowerCase(),
    sender: `${parsed.from.name} ${parsed.from.address}`,
    recipient_addresses: recipientAddresses(message),
    subject: parsed.subject,
    subject_folded: parsed.subject.toLowerCase(),
    subject_normalized: message.threadSubject,
    participants: message.participants,
    has_code: Number(parsed.codes.length > 0),
    has_link: Number(message.hasLink),
    attachment_count: parsed.attachments.length,
    snippet: snippetOf(parsed.text),
    parsed: JSON.stringify(storedParts(message)),
    text: parsed.text,
    reply_text: storedReply(parsed),
    forwarded_text: parsed.forwardedText,
  };
}

/** The beginning of a text, with links reduced to their words. */
function snippetOf(text: string): string {
  return text
    .slice(0, SNIPPET_SOURCE_CHARS)
    .replace(/\[([^[\]]*)\]\([^()\s]*(?:\)|$)/g, "$1")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, SNIPPET_CHARS);
}

export function messageFor(row: Omit<Selectable<MessagesTable>, "row">): Message {
  const { date, ...parts } = JSON.parse(row.parsed) as StoredParts;
  return {
    ...parts,
    id: row.id as MessageId,
    mailboxId: row.mailbox_id as MailboxId,
    sequence: row.sequence,
    threadId: row.thread_id as ThreadId,
    receivedAt: new Date(row.received_at),
    sizeBytes: row.size_bytes,
    seen: row.is_seen === 1,
    labels: JSON.parse(row.labels) as string[],
    date: date === null ? undefined : new Date(date),
    replyTo: parts.replyTo ?? undefined,
    codes: parts.codes.map(({ expiresAt, ...code }) =>
      expiresAt === undefined ? code : { ...code, expiresAt: new Date(expiresAt) },
    ),
    links: parts.links.map(linkFor),
    attachments: parts.attachments.map((attachment) => ({
      ...attachment,
      contentId: attachment.contentId ?? undefined,
    })),
    authentication: {
      ...parts.authentication,
      verifiedDomain: parts.authentication.verifiedDomain ?? undefined,
    },
    safety: { ...parts.safety, injectionSigns: parts.safety.injectionSigns ?? [] },
    text: row.text,
    replyText: replyTextFor(row),
    forwardedText: row.forwarded_text,
  };
}

export function fileOf(row: Pick<MessagesTable, "file_stem" | "file_folder" | "file_name">): MailFile {
  return { stem: row.file_stem, folder: row.file_folder, name: row.file_name };
}

export function indexedMessageFor(row: Omit<Selectable<MessagesTable>, "row">): IndexedMessage {
  return { message: messageFor(row), file: fileOf(row) };
}

/**
 * Stands for an empty reply: a message with only a quote or a signature. Any other text begins and ends with a word.
 */
const NOTHING_WRITTEN = " ";

/**
 * Stored as empty if it equals the text and nothing was forwarded, as nearly always. A forward may have no words of its
 * own.
 */
function storedReply({ text, replyText, forwardedText }: ParsedMessage): string {
  if (forwardedText !== "") return replyText;
  if (replyText === text) return "";
  return replyText === "" ? NOTHING_WRITTEN : replyText;
}

function replyTextFor({ text, reply_text: stored, forwarded_text: forwarded }: StoredTexts): string {
  if (stored === NOTHING_WRITTEN) return "";
  return stored === "" && forwarded === "" ? text : stored;
}

type StoredTexts = Pick<Selectable<MessagesTable>, "text" | "reply_text" | "forwarded_text">;

/** Rows of earlier versions have fewer properties of a link; a rebuilt index has all. */
function linkFor(link: Link): Link {
  return {
    ...link,
    isOneTime: link.isOneTime ?? false,
    isTracked: link.isTracked ?? false,
    targetHost: link.targetHost ?? undefined,
    shownHost: link.shownHost ?? undefined,
  };
}

export function summaryFor(
  row: Pick<Selectable<MessagesTable>, (typeof SUMMARY_COLUMNS)[number]> & { readonly parts: string },
): MessageSummary {
  const parts = JSON.parse(row.parts) as Pick<StoredParts, "from" | "to" | "date">;
  return {
    id: row.id as MessageId,
    threadId: row.thread_id as ThreadId,
    sequence: row.sequence,
    from: parts.from,
    to: parts.to,
    subject: row.subject,
    date: parts.date === null ? undefined : new Date(parts.date),
    receivedAt: new Date(row.received_at),
    sizeBytes: row.size_bytes,
    seen: row.is_seen === 1,
    labels: JSON.parse(row.labels) as string[],
    snippet: row.snippet,
    hasCode: row.has_code === 1,
    hasLink: row.has_link === 1,
    attachmentCount: row.attachment_count,
  };
}

function storedParts({ parsed, authentication }: NewMessage): StoredParts {
  const { text: _text, replyText: _replyText, forwardedText: _forwardedText, date, ...parts } = parsed;
  return { ...parts, date: date?.getTime() ?? null, authentication };
}

function recipientAddresses({ parsed, givenAddress }: NewMessage): string {
  const named = [...parsed.to, ...parsed.cc].map((one: NamedAddress) => one.address);
  const all = new Set([...named, givenAddress ?? ""].filter((address) => address !== ""));
  return ` ${[...all].join(" ").toLowerCase()} `;
}
