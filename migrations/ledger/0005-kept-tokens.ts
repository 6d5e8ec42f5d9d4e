export const statements: readonly string[] = [
  // A token imported from the older service may be its client's only access, so new tokens never displace it.
  `alter table tokens add column is_kept integer not null default 0`,
];
