export const statements: readonly string[] = [
  `drop index messages_not_handed_out`,
  // With the time, so that a wait reads only the rows that are young enough, and not those of a whole mailbox.
  `create index messages_not_handed_out on messages (mailbox_id, sequence, received_at) where is_handed_out = 0`,
];
