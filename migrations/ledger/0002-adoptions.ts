export const statements: readonly string[] = [
  `create table adoptions (
    mailbox_id text not null references mailboxes (id),
    file_stem text not null,
    sequence integer not null,
    primary key (mailbox_id, file_stem)
  ) strict, without rowid`,
  // Which index was closed in order: only then are its last sequence numbers the last ones given.
  `create table ledger_state (name text primary key, value text not null) strict, without rowid`,
];
