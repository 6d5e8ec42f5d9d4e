import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      row integer primary key,
      id text not null,
      mailbox_id text not null,
      mailbox_term text not null,
      sequence integer not null,
      thread_id text not null,
      file_stem text not null,
      file_folder text not null check (file_folder in ('new', 'cur')),
      file_name text not null,
      received_at integer not null,
      size_bytes integer not null,
      is_seen integer not null,
      is_handed_out integer not null,
      labels text not null,
      digest text not null,
      message_id_header text not null,
      from_address text not null,
      sender text not null,
      recipient_addresses text not null,
      subject text not null,
      subject_folded text not null,
      subject_normalized text not null,
      participants text not null,
      has_code integer not null,
      has_link integer not null,
      attachment_count integer not null,
      snippet text not null,
      parsed text not null,
      text text not null,
      reply_text text not null
    ) strict`.execute(db);
  await createIndexes(db);
  // The words are indexed, and their text stands in `messages` alone.
  await sql`
    create view messages_searched as
    select row, mailbox_term as mailbox, subject, sender, text as body from messages`.execute(db);
  await sql`
    create virtual table messages_text using fts5 (
      mailbox, subject, sender, body,
      content = 'messages_searched', content_rowid = 'row',
      tokenize = 'unicode61 remove_diacritics 2'
    )`.execute(db);
  await sql`
    create table mailbox_marks (mailbox_id text primary key, last_sequence integer not null) strict, without rowid`.execute(
    db,
  );
  await sql`
    create table deliveries (
      row integer primary key,
      mailbox_id text not null,
      at integer not null,
      outcome text not null,
      reply text not null,
      reason text not null,
      peer_address text not null,
      tls text,
      size_bytes integer,
      envelope_from text not null,
      message_id text
    ) strict`.execute(db);
  await sql`create index deliveries_mailbox on deliveries (mailbox_id, at)`.execute(db);
  await sql`create index deliveries_at on deliveries (at)`.execute(db);
  await sql`create table index_state (name text primary key, value text not null) strict, without rowid`.execute(
    db,
  );
}

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create unique index messages_id on messages (mailbox_id, id)`.execute(db);
  await sql`create unique index messages_sequence on messages (mailbox_id, sequence)`.execute(db);
  await sql`create unique index messages_file on messages (mailbox_id, file_stem)`.execute(db);
  await sql`create index messages_not_handed_out on messages (mailbox_id, sequence) where is_handed_out = 0`.execute(
    db,
  );
  await sql`create index messages_digest on messages (digest) where digest != ''`.execute(db);
  await sql`create index messages_header on messages (mailbox_id, message_id_header)`.execute(db);
  await sql`create index messages_thread on messages (mailbox_id, thread_id, sequence)`.execute(db);
  await sql`create index messages_subject on messages (mailbox_id, subject_normalized, participants)`.execute(
    db,
  );
  await sql`create index messages_size on messages (mailbox_id, is_seen, size_bytes)`.execute(db);
}
