import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mailboxes add column is_anchored integer not null default 0`.execute(db);
}
