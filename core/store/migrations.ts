/** Brings the schema of a database up to date, from files in their order: forward only, and each whole or not at all. */
import { readdir } from "node:fs/promises";
import { type Kysely, sql } from "kysely";

export interface Migrations {
  schema_migrations: { name: string };
}

/** A later version has changed the schema in ways that this one does not know. */
export class LaterSchema extends Error {
  override readonly name = "LaterSchema";
}

/** Throws LaterSchema, having changed nothing. */
export async function migrate(db: Kysely<Migrations>, folder: URL): Promise<void> {
  await sql`create table if not exists schema_migrations (name text primary key) strict`.execute(db);
  const applied = new Set(
    (await db.selectFrom("schema_migrations").select("name").execute()).map((row) => row.name),
  );
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.*(?<!\.d)\.[jt]s$/.test(file)).sort();
  const names = files.map((file) => file.replace(/\.[jt]s$/, ""));
  const unknown = [...applied].find((name) => !names.includes(name));
  if (unknown !== undefined) throw new LaterSchema(`Its schema has the migration ${unknown}.`);
  for (const [at, name] of names.entries()) {
    if (applied.has(name)) continue;
    const migration = (await import(new URL(files[at] ?? "", folder).href)) as {
      up(db: Kysely<unknown>): Promise<void>;
    };
    await db.transaction().execute(async (transaction) => {
      await migration.up(transaction as unknown as Kysely<unknown>);
      await transaction.insertInto("schema_migrations").values({ name }).execute();
    });
  }
}
