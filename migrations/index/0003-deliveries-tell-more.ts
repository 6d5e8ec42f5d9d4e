export const statements: readonly string[] = [
  `alter table deliveries add column helo_name text not null default ''`,
  `alter table deliveries add column given_address text not null default ''`,
  `alter table deliveries add column authentication text`,
  // Covers the question whether a sender has written before, and under which names.
  `create index messages_sender on messages (mailbox_id, from_address, sender, sequence)`,
];
