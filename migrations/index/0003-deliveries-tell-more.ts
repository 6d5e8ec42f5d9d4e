export const statements: readonly string[] = [
  `alter table deliveries add column helo_name text not null default ''`,
  `alter table deliveries add column given_address text not null default ''`,
  `alter table deliveries add column authentication text`,
  // Whether somebody has written before, and under which names, without a look at the messages themselves.
  `create index messages_sender on messages (mailbox_id, from_address, sender, sequence)`,
];
