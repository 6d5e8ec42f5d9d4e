import type { Generated } from "kysely";

/** The ledger: what cannot be made again from the mail files. Times are milliseconds since 1970, booleans 0 or 1. */
export interface LedgerSchema {
  mailboxes: MailboxesTable;
  tokens: TokensTable;
  used_challenges: UsedChallengesTable;
  claims: ClaimsTable;
  labels: LabelsTable;
  adoptions: AdoptionsTable;
  checkouts: CheckoutsTable;
  payment_events: PaymentEventsTable;
  payments: PaymentsTable;
  enrollment_keys: EnrollmentKeysTable;
  enrollment_uses: EnrollmentUsesTable;
  notices: NoticesTable;
  ledger_state: { name: string; value: string };
}

export interface MailboxesTable {
  id: string;
  /** Local part and domain, so that another MAIL_DOMAIN renames nobody. */
  address: string;
  fingerprint: string;
  created_at: number;
  /** Active without an end, because nobody was asked to pay. */
  is_free: number;
  /** The end of what was paid; null = nothing was paid yet. Whether it has passed is for the clock to say. */
  paid_until: number | null;
  /** Where its unfinished checkout is paid; empty = there is none, or the provider has not answered yet. */
  payment_url: Generated<string>;
  /** Who is written to about money; empty where nobody pays. */
  billing_email: Generated<string>;
  revoked_at: number | null;
  /** `operator` or `payment`; null = not revoked. */
  revoked_by: string | null;
  /** The enrollment key whose place it takes. */
  enrollment_id: string | null;
  /** It is being taken away with its files: nobody finds it any more. */
  deleting_at: number | null;
  password_generation: Generated<number>;
  /** Of the password that `resolve` says, in Dovecot's notation; null = not made yet. */
  imap_password_hash: string | null;
  /** Of a password from before the mailbox came here; it logs in like the other. */
  kept_password_hash: string | null;
  /** Sequence numbers up to this one may have been given; the next process begins after it. */
  sequence_reserved: Generated<number>;
  /** Its Maildir has been made, and has the file in it by which it is known: one without is another, or none. */
  is_anchored: Generated<number>;
}

interface TokensTable {
  /** Rises with every token, so that the oldest is known even when two were made in one millisecond. */
  row: Generated<number>;
  /** SHA-256 of the token, hex: the token itself is nowhere. */
  hash: string;
  mailbox_id: string;
  expires_at: number;
  /** It came with its mailbox from another service, and takes no place of those that are minted here. */
  is_kept: Generated<number>;
}

interface UsedChallengesTable {
  nonce: string;
  fingerprint: string;
  used_at: number;
}

/** New mailboxes of the last hour, by the client's network. */
interface ClaimsTable {
  client_network: string;
  claimed_at: number;
}

interface LabelsTable {
  mailbox_id: string;
  message_id: string;
  label: string;
}

/** Sequence numbers of files whose names do not say one. */
interface AdoptionsTable {
  mailbox_id: string;
  file_stem: string;
  sequence: number;
}

/** What a mailbox's payer was asked for. */
export interface CheckoutsTable {
  id: string;
  mailbox_id: string;
  provider: string;
  /** `opening` until the provider has answered, `open`, `paid`, `ended`. */
  status: string;
  /** The provider's id of it. */
  session: string | null;
  url: Generated<string>;
  billing_email: string;
  /** What the provider asks for, before tax, when it has answered. */
  amount_cents: number | null;
  currency: string | null;
  product: string | null;
  created_at: number;
  expires_at: number | null;
  /** Calls to open it that failed, or looks that found nothing new, in a row. */
  tries: Generated<number>;
  next_look_at: number;
  next_ask_at: Generated<number>;
}

/** Every event that a provider or the operator told, once, with what it changed. Never deleted. */
export interface PaymentEventsTable {
  number: Generated<number>;
  provider: string;
  event_id: string;
  type: string;
  occurred_at: number;
  received_at: number;
  checkout_id: string | null;
  session: string | null;
  mailbox_id: string | null;
  /** JSON of the fact: with all facts of a mailbox its account can be made again. */
  fact: string;
  change: string;
  months: Generated<number>;
  /** The mailbox's end after it. */
  paid_until: number | null;
}

/** What the events came to. */
export interface PaymentsTable {
  number: Generated<number>;
  checkout_id: string;
  /** `first`, or the provider's id of a later payment of a subscription. */
  installment: string;
  mailbox_id: string;
  provider: string;
  amount_cents: number | null;
  currency: string | null;
  product: string | null;
  paid_at: number | null;
  reversed_at: number | null;
  status: string;
}

export interface EnrollmentKeysTable {
  id: string;
  /** SHA-256 of the key, hex: the key itself is nowhere. */
  hash: string;
  label: string;
  domain: string | null;
  mailboxes_max: number;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
}

export interface EnrollmentUsesTable {
  number: Generated<number>;
  enrollment_id: string;
  used_at: number;
  fingerprint: string;
  peer_address: string | null;
  mailbox_id: string | null;
  outcome: string;
}

/** Mails to payers. A row is written with what it tells of, and sent after the commit. */
export interface NoticesTable {
  number: Generated<number>;
  /** What makes it one and the same notice, so that it is written once. */
  name: string;
  kind: string;
  mailbox_id: string;
  to_address: string;
  /** The address as it is counted: lower case, without a plus-tag. */
  payer: string;
  facts: string;
  created_at: number;
  /** `waiting`, `sending`, `sent`, `given_up`. */
  status: string;
  tries: Generated<number>;
  next_try_at: number;
  /** Who was asked to send it: the last, or the one of whom nobody knows whether it did. */
  notifier: string | null;
  /** When it was last sent, or may have been; null = it certainly never was. */
  sent_at: number | null;
  /** Since when nobody knows whether it was sent; another try is safe only with whoever knows it again. */
  unsure_since: number | null;
}
