import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table deliveries add column helo_name text not null default ''`.execute(db);
  await sql`alter table deliveries add column given_address text not null default ''`.execute(db);
  await sql`alter table deliveries add column authentication text`.execute(db);
  // Whether somebody has written before, and under which names, without a look at the messages themselves.
  await sql`create index messages_sender on messages (mailbox_id, from_address, sender, sequence)`.execute(
    db,
  );
}
