export const statements: readonly string[] = [
  `drop view messages_searched`,
  `create view messages_searched as
  select row, mailbox_term as mailbox, folded(subject) as subject, folded(sender) as sender, folded(text) as body
  from messages`,
  `insert into messages_text (messages_text) values ('rebuild')`,
];
