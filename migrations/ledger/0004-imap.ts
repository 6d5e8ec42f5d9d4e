/**
 * The views that Dovecot reads. They compute whether a mailbox is active by the current time (decision 15), in
 * milliseconds since 1970: `julianday` counts days, and 2440587.5 is 1970-01-01.
 */
const NOW_MS = "cast((julianday('now') - 2440587.5) * 86400000 as integer)";
const IS_ACTIVE = `revoked_at is null and (is_free = 1 or paid_until > ${NOW_MS})`;

/** The index below uses the same expression, because otherwise SQLite would scan all mailboxes for a login. */
const LOGIN = "substr(address, 1, instr(address, '@') - 1)";
const HOME = `substr(address, instr(address, '@') + 1) || '/' || ${LOGIN}`;

export const statements: readonly string[] = [
  `alter table mailboxes add column imap_password_hash text`,
  `alter table mailboxes add column kept_password_hash text`,
  `create index mailboxes_by_login on mailboxes (${LOGIN})`,
  `create index mailboxes_without_imap_password on mailboxes (id) where imap_password_hash is null`,

  `create view imap_logins as
    select ${LOGIN} as login, address, imap_password_hash as password, ${HOME} as home
    from mailboxes
    where imap_password_hash is not null and deleting_at is null and ${IS_ACTIVE}`,

  `create view imap_kept_logins as
    select ${LOGIN} as login, address, kept_password_hash as password, ${HOME} as home
    from mailboxes
    where kept_password_hash is not null and deleting_at is null and ${IS_ACTIVE}`,

  // For mail from another server. An unpaid mailbox, which may still be paid for, gets a temporary failure, so that its
  // sender tries again (RFC 5321 §4.2.1), as our own SMTP server does.
  `create view imap_homes as
    select ${LOGIN} as login, address, ${HOME} as home,
      case when ${IS_ACTIVE} then null else 'yes' end as tempfail
    from mailboxes
    where revoked_at is null and deleting_at is null`,
];
