import type { Generated } from "kysely";

/**
 * The index of the messages in all mailboxes. Everything but `deliveries` can be rebuilt from the files and the ledger.
 */
export interface IndexSchema {
  messages: MessagesTable;
  messages_text: MessagesTextTable;
  messages_searched: MessagesSearchedView;
  mailbox_marks: MailboxMarksTable;
  deliveries: DeliveriesTable;
  index_state: { name: string; value: string };
}

/** One row per message. Times are milliseconds since 1970, booleans 0 or 1, lists JSON. */
export interface MessagesTable {
  row: Generated<number>;
  id: string;
  mailbox_id: string;
  /** The mailbox as one term of the full-text index. */
  mailbox_term: string;
  sequence: number;
  thread_id: string;
  /** The part of the file's name that never changes, and the folder and name under which the file was last seen. */
  file_stem: string;
  file_folder: "new" | "cur";
  file_name: string;
  received_at: number;
  size_bytes: number;
  is_seen: number;
  /** By how many waits; 1 for a file that was seen when found. */
  is_handed_out: number;
  labels: string;
  /** Of the envelope and the bytes: the same if a message is sent twice. Empty means never the same. */
  digest: string;
  message_id_header: string;
  from_address: string;
  /** Name and address, for searches. */
  sender: string;
  /** Lower-case addresses of To, Cc and the envelope, each between spaces. */
  recipient_addresses: string;
  subject: string;
  /** In lower case, for filters. */
  subject_folded: string;
  /** In lower case without Re: and the like; and everybody named, sorted. A thread falls back to these two. */
  subject_normalized: string;
  participants: string;
  has_code: number;
  has_link: number;
  attachment_count: number;
  snippet: string;
  /** The parsed message without its text, as JSON. */
  parsed: string;
  text: string;
  /** Empty if it is the same as `text`. */
  reply_text: string;
  forwarded_text: string;
}

/**
 * FTS5 over `messages`, with the same row ids. Its text is read from there and folded (decision 37). `mailbox` holds
 * one term, so that a search never leaves its mailbox. The column with the table's own name takes commands, such as
 * `delete`.
 */
interface MessagesTextTable extends SearchedWords {
  rowid: Generated<number>;
  messages_text: Generated<string>;
}

interface SearchedWords {
  mailbox: Generated<string>;
  subject: Generated<string>;
  sender: Generated<string>;
  body: Generated<string>;
}

/** The view that FTS5 reads the text from. */
interface MessagesSearchedView extends SearchedWords {
  row: number;
}

interface MailboxMarksTable {
  mailbox_id: string;
  /** The last sequence number given. It survives the deletion of its message. */
  last_sequence: number;
}

export interface DeliveriesTable {
  row: Generated<number>;
  mailbox_id: string;
  at: number;
  outcome: "accepted" | "duplicate" | "refused" | "left";
  reply: string;
  reason: string;
  peer_address: string;
  helo_name: string;
  tls: string | null;
  size_bytes: number | null;
  envelope_from: string;
  given_address: string;
  /** The results of checking the sender, as JSON. */
  authentication: string | null;
  message_id: string | null;
}
