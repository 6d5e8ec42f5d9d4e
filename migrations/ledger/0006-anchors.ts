export const statements: readonly string[] = [
  `alter table mailboxes add column is_anchored integer not null default 0`,
];
