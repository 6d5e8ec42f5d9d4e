import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Who holds one may know no other way in, so it gives no place to those that are minted here.
  await sql`alter table tokens add column is_kept integer not null default 0`.execute(db);
}
