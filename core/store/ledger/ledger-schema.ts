import type { Generated } from "kysely";

/** The ledger: what cannot be rebuilt from the mail files. Times are milliseconds since 1970, booleans 0 or 1. */
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
  /** Active without an end, because no payment was required. */
  is_free: number;
  /** The end of the paid time; null if nothing was paid yet. Whether it has passed depends on the clock. */
  paid_until: number | null;
  /** Where its unfinished checkout is paid; empty if there is none, or the provider has not answered yet. */
  payment_url: Generated<string>;
  /** Where mail about payment goes; empty if nobody pays. */
  billing_email: Generated<string>;
  revoked_at: number | null;
  /** `operator` or `payment`; null if not revoked. */
  revoked_by: string | null;
  /** The enrollment key whose place it takes. */
  enrollment_id: string | null;
  /** The mailbox is being deleted with its files. No query finds it any more. */
  deleting_at: number | null;
  password_generation: Generated<number>;
  /** Of the password that `resolve` returns, in Dovecot's notation; null if not made yet. */
  imap_password_hash: string | null;
  /** Of the password that an imported mailbox had before. It works like the other. */
  kept_password_hash: string | null;
  /** Sequence numbers up to this one may have been given. The next process begins after it. */
  sequence_reserved: Generated<number>;
  /** The Maildir was made with the file that identifies it. One without that file is another Maildir, or none. */
  is_anchored: Generated<number>;
}

interface TokensTable {
  /** Rises with every token, so that the oldest is known even if two were made in the same millisecond. */
  row: Generated<number>;
  /** SHA-256 of the token in hex. The token itself is not stored. */
  hash: string;
  mailbox_id: string;
  expires_at: number;
  /** The token was imported with its mailbox, and does not count towards the limit of those minted here. */
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

/** Sequence numbers of files whose names have none. */
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
  /** `opening` until the provider has answered, then `open`, `paid` or `ended`. */
  status: string;
  /** The provider's id of the checkout. */
  session: string | null;
  url: Generated<string>;
  billing_email: string;
  /** The price before tax, once the provider has answered. */
  amount_cents: number | null;
  currency: string | null;
  product: string | null;
  created_at: number;
  expires_at: number | null;
  /** Consecutive calls to open it that failed, or looks that found nothing new. */
  tries: Generated<number>;
  next_look_at: number;
  next_ask_at: Generated<number>;
}

/** Every event from a provider or the operator, once, with what it changed. Never deleted. */
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
  /** The fact as JSON. A mailbox's account can be computed again from all its facts. */
  fact: string;
  change: string;
  months: Generated<number>;
  /** The mailbox's end after the event. */
  paid_until: number | null;
}

/** The payments that the events amount to. */
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
  /** SHA-256 of the key in hex. The key itself is not stored. */
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

/** Mails to payers. A row is written with what it reports, and sent after the commit. */
export interface NoticesTable {
  number: Generated<number>;
  /** Identifies the notice, so that it is written once. */
  name: string;
  kind: string;
  mailbox_id: string;
  to_address: string;
  /** The address as it is counted: lower case, without a plus-tag. */
  payer: string;
  facts: string;
  created_at: number;
  /** `waiting`, `sending`, `sent` or `given_up`. */
  status: string;
  tries: Generated<number>;
  next_try_at: number;
  /** The last notifier asked to send it, or the one for which it is unknown whether it did. */
  notifier: string | null;
  /** When it was last sent, or may have been; null if it certainly never was. */
  sent_at: number | null;
  /** Since when it is unknown whether it was sent. Only a notifier that recognises it can safely be asked again. */
  unsure_since: number | null;
}
