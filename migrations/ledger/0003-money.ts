export const statements: readonly string[] = [
  `alter table mailboxes add column billing_email text not null default ''`,
  `alter table mailboxes add column revoked_by text`,
  `alter table mailboxes add column enrollment_id text`,
  `alter table mailboxes add column deleting_at integer`,
  `update mailboxes set revoked_by = 'operator' where revoked_at is not null`,
  `create index mailboxes_by_end on mailboxes (paid_until) where paid_until is not null`,
  `create index mailboxes_unpaid on mailboxes (created_at) where is_free = 0 and paid_until is null`,
  `create index mailboxes_of_enrollment on mailboxes (enrollment_id) where enrollment_id is not null`,
  `create index mailboxes_deleting on mailboxes (deleting_at) where deleting_at is not null`,

  // The tables below have no foreign key to mailboxes, because payments outlive the mailboxes that they paid for.
  `create table checkouts (
    id text primary key,
    mailbox_id text not null,
    provider text not null,
    status text not null,
    session text,
    url text not null default '',
    billing_email text not null,
    amount_cents integer,
    currency text,
    product text,
    created_at integer not null,
    expires_at integer,
    tries integer not null default 0,
    next_look_at integer not null,
    next_ask_at integer not null default 0,
    unique (provider, session)
  ) strict`,
  // Allows only one checkout per mailbox that may still be paid.
  `create unique index checkouts_unfinished on checkouts (mailbox_id) where status in ('opening', 'open')`,
  `create index checkouts_of_mailbox on checkouts (mailbox_id)`,
  `create index checkouts_to_look_at on checkouts (next_look_at) where status in ('opening', 'open')`,

  `create table payment_events (
    number integer primary key autoincrement,
    provider text not null,
    event_id text not null,
    type text not null,
    occurred_at integer not null,
    received_at integer not null,
    checkout_id text,
    session text,
    mailbox_id text,
    fact text not null,
    change text not null,
    months integer not null default 0,
    paid_until integer,
    unique (provider, event_id)
  ) strict`,
  // Adds events for mailboxes revoked before this table existed, so that accounts computed from events stay revoked.
  `insert into payment_events (provider, event_id, type, occurred_at, received_at, mailbox_id, fact, change)
    select 'operator', 'revoked ' || id, 'revoked', revoked_at, revoked_at, id, '{"kind":"revoked"}', 'revoked'
    from mailboxes where revoked_at is not null`,
  `create index payment_events_of_mailbox on payment_events (mailbox_id, number)`,
  `create index payment_events_waiting on payment_events (provider, session) where change = 'waiting'`,

  `create table payments (
    number integer primary key autoincrement,
    checkout_id text not null,
    installment text not null,
    mailbox_id text not null,
    provider text not null,
    amount_cents integer,
    currency text,
    product text,
    paid_at integer,
    reversed_at integer,
    status text not null,
    unique (checkout_id, installment)
  ) strict`,
  `create index payments_of_mailbox on payments (mailbox_id)`,

  `create table enrollment_keys (
    id text primary key,
    hash text not null unique,
    label text not null,
    domain text,
    mailboxes_max integer not null,
    created_at integer not null,
    expires_at integer,
    revoked_at integer
  ) strict`,
  `create table enrollment_uses (
    number integer primary key autoincrement,
    enrollment_id text not null,
    used_at integer not null,
    fingerprint text not null,
    peer_address text,
    mailbox_id text,
    outcome text not null
  ) strict`,
  `create index enrollment_uses_of_key on enrollment_uses (enrollment_id, number)`,

  `create table notices (
    number integer primary key autoincrement,
    name text not null unique,
    kind text not null,
    mailbox_id text not null,
    to_address text not null,
    payer text not null,
    facts text not null,
    created_at integer not null,
    status text not null,
    tries integer not null default 0,
    next_try_at integer not null,
    notifier text,
    sent_at integer,
    unsure_since integer
  ) strict`,
  `create index notices_due on notices (status, next_try_at)`,
  `create index notices_to_payer_by_status on notices (payer, status)`,
  `create index notices_to_payer_by_creation on notices (payer, created_at)`,
  `create index notices_to_payer_by_sending on notices (payer, sent_at)`,
];
