import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table adoptions (
      mailbox_id text not null references mailboxes (id),
      file_stem text not null,
      sequence integer not null,
      primary key (mailbox_id, file_stem)
    ) strict, without rowid`.execute(db);
  // Which index was closed in order: only then are its last sequence numbers the last ones given.
  await sql`create table ledger_state (name text primary key, value text not null) strict, without rowid`.execute(
    db,
  );
}
