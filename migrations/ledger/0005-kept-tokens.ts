export const statements: readonly string[] = [
  // Who holds one may know no other way in, so it gives no place to those that are minted here.
  `alter table tokens add column is_kept integer not null default 0`,
];
