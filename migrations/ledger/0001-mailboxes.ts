export const statements: readonly string[] = [
  `create table mailboxes (
    id text primary key,
    address text not null unique,
    fingerprint text not null unique,
    created_at integer not null,
    is_free integer not null,
    paid_until integer,
    payment_url text not null default '',
    revoked_at integer,
    password_generation integer not null default 1,
    sequence_reserved integer not null default 0
  ) strict`,

  `create table tokens (
    row integer primary key autoincrement,
    hash text not null unique,
    mailbox_id text not null references mailboxes (id),
    expires_at integer not null
  ) strict`,
  `create index tokens_of_mailbox on tokens (mailbox_id, row)`,

  `create table used_challenges (
    nonce text primary key,
    fingerprint text not null,
    used_at integer not null
  ) strict, without rowid`,
  `create index used_challenges_of_key on used_challenges (fingerprint, used_at)`,
  `create index used_challenges_by_age on used_challenges (used_at)`,

  `create table claims (
    client_network text not null,
    claimed_at integer not null
  ) strict`,
  `create index claims_of_network on claims (client_network, claimed_at)`,
  `create index claims_by_age on claims (claimed_at)`,

  `create table labels (
    mailbox_id text not null references mailboxes (id),
    message_id text not null,
    label text not null,
    primary key (mailbox_id, message_id, label)
  ) strict, without rowid`,
];
