/**
 * Brings a database's schema up to date from migration files in order. Forward only; each is applied whole or not at
 * all.
 */
import { readdir } from "node:fs/promises";
import type { Database } from "./database.ts";

export interface Migrations {
  schema_migrations: { name: string };
}

/** The schema was changed by a later version, in ways that this one does not know. */
export class LaterSchema extends Error {
  override readonly name = "LaterSchema";
}

const CREATE_TABLE = "create table if not exists schema_migrations (name text primary key) strict";

/** Applies the migrations that are missing. Throws LaterSchema, having changed nothing. */
export async function migrate(
  { db, batch }: Pick<Database<Migrations>, "db" | "batch">,
  folder: URL,
): Promise<void> {
  await batch([{ sql: CREATE_TABLE, parameters: [] }]);
  const applied = new Set(
    (await db.selectFrom("schema_migrations").select("name").execute()).map((row) => row.name),
  );
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.*(?<!\.d)\.[jt]s$/.test(file)).sort();
  const names = files.map((file) => file.replace(/\.[jt]s$/, ""));
  const unknown = [...applied].find((name) => !names.includes(name));
  if (unknown !== undefined) throw new LaterSchema(`Its schema has the migration ${unknown}.`);
  for (const [at, name] of names.entries()) {
    if (applied.has(name)) continue;
    const { statements } = (await import(new URL(files[at] ?? "", folder).href)) as {
      readonly statements: readonly string[];
    };
    await batch([
      ...statements.map((sql) => ({ sql, parameters: [] })),
      db.insertInto("schema_migrations").values({ name }).compile(),
    ]);
  }
}
