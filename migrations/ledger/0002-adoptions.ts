export const statements: readonly string[] = [
  `create table adoptions (
    mailbox_id text not null references mailboxes (id),
    file_stem text not null,
    sequence integer not null,
    primary key (mailbox_id, file_stem)
  ) strict, without rowid`,
  // Names the index that was closed cleanly. Only then are its last sequence numbers the last ones that were assigned.
  `create table ledger_state (name text primary key, value text not null) strict, without rowid`,
];
