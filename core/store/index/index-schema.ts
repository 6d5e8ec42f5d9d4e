import type { Generated } from "kysely";

/** The index: what is in the mailboxes. All of it but `deliveries` can be made again from the files and the ledger. */
export interface IndexSchema {
  messages: MessagesTable;
  messages_text: MessagesTextTable;
  messages_searched: MessagesSearchedView;
  mailbox_marks: MailboxMarksTable;
  deliveries: DeliveriesTable;
  index_state: { name: string; value: string };
}

/** One row a message. Times are milliseconds since 1970, booleans 0 or 1, lists JSON. */
export interface MessagesTable {
  row: Generated<number>;
  id: string;
  mailbox_id: string;
  /** The mailbox as one term of the full-text index. */
  mailbox_term: string;
  sequence: number;
  thread_id: string;
  /** The part of the file's name that never changes, and where and under which name the file was last seen. */
  file_stem: string;
  file_folder: "new" | "cur";
  file_name: string;
  received_at: number;
  size_bytes: number;
  is_seen: number;
  is_handed_out: number;
  labels: string;
  /** Of the envelope and the bytes: the same for a message that is sent twice. Empty = never the same. */
  digest: string;
  message_id_header: string;
  from_address: string;
  /** Name and address, to be searched. */
  sender: string;
  /** Lower-case addresses of To, Cc and the envelope, each between spaces. */
  recipient_addresses: string;
  subject: string;
  /** Lower case, for filters. */
  subject_folded: string;
  /** Without Re: and the like, lower case; and everybody named, sorted: what a thread falls back to. */
  subject_normalized: string;
  participants: string;
  has_code: number;
  has_link: number;
  attachment_count: number;
  snippet: string;
  /** The parsed message but for its text, as JSON. */
  parsed: string;
  text: string;
  /** Empty where it is the text. */
  reply_text: string;
  forwarded_text: string;
}

/**
 * FTS5 over `messages`, its rows' ids the same, its text read from there and folded (decision 37). `mailbox` holds one term, so that a search
 * never leaves its mailbox. A column of the table's own name takes commands, such as `delete`.
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
  /** The last sequence number given: it survives the deletion of its message. */
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
  /** What was found out about the sender, as JSON. */
  authentication: string | null;
  message_id: string | null;
}
