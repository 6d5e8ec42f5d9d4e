export const statements: readonly string[] = [
  `alter table messages add column forwarded_text text not null default ''`,
];
