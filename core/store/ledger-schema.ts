import type { Generated } from "kysely";

/** The ledger: what cannot be made again from the mail files. Times are milliseconds since 1970, booleans 0 or 1. */
export interface LedgerSchema {
  mailboxes: MailboxesTable;
  tokens: TokensTable;
  used_challenges: UsedChallengesTable;
  claims: ClaimsTable;
  labels: LabelsTable;
  adoptions: AdoptionsTable;
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
  payment_url: Generated<string>;
  revoked_at: number | null;
  password_generation: Generated<number>;
  /** Sequence numbers up to this one may have been given; the next process begins after it. */
  sequence_reserved: Generated<number>;
}

export interface TokensTable {
  /** Rises with every token, so that the oldest is known even when two were made in one millisecond. */
  row: Generated<number>;
  /** SHA-256 of the token, hex: the token itself is nowhere. */
  hash: string;
  mailbox_id: string;
  expires_at: number;
}

export interface UsedChallengesTable {
  nonce: string;
  fingerprint: string;
  used_at: number;
}

/** New mailboxes of the last hour, by the client's network. */
export interface ClaimsTable {
  client_network: string;
  claimed_at: number;
}

export interface LabelsTable {
  mailbox_id: string;
  message_id: string;
  label: string;
}

/** Sequence numbers of files whose names do not say one. */
export interface AdoptionsTable {
  mailbox_id: string;
  file_stem: string;
  sequence: number;
}
