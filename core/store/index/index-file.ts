/** The file of the index. One that is broken, or of another version's making, is thrown away: it can be made again from the mail files. */
import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { type Database, type DatabaseOpening, openDatabase, removeDatabase } from "../database.ts";
import type { LedgerSchema } from "../ledger/ledger-schema.ts";
import { LaterSchema } from "../migrations.ts";
import { isDamage, isMisfit } from "../sqlite-thread.ts";
import type { IndexSchema } from "./index-schema.ts";

/**
 * Stands in `index_state` while rows are missing that are being made again: what has been handed out, as JSON. An index that
 * has it when it is opened is made again from the beginning, for the ledger's labels and numbers are given to no file that
 * is merely found.
 */
export const REMAKING = "remaking";

/** The index, and whether it still is what was opened. */
interface IndexFile extends Database<IndexSchema> {
  /** Calls back when it turns out to be damaged or gone, once until it is mended. */
  whenBroken(listener: () => void): void;
  /** It has its rows again. */
  isMended(): void;
  /** Throws while it is broken, and finds out whether its file is still there. */
  requireWhole(): Promise<void>;
}

export async function openIndex(file: string, written: DatabaseOpening["written"]): Promise<IndexFile> {
  let isBroken = false;
  let tell: () => void = () => undefined;
  const damaged = () => {
    if (isBroken) return;
    isBroken = true;
    tell();
  };
  const opening: DatabaseOpening = {
    file,
    damaged,
    written,
    durability: "rebuildable",
    migrations: new URL("../../../migrations/index/", import.meta.url),
  };
  const index = await openDatabase<IndexSchema>(opening).catch(async (error: unknown) => {
    if (!isDamage(error) && !isMisfit(error) && !(error instanceof LaterSchema)) throw error;
    await removeDatabase(file);
    return await openDatabase<IndexSchema>(opening);
  });
  isBroken = false;
  let opened = await placeOf(file);
  return {
    ...index,
    whenBroken(listener) {
      tell = listener;
      if (isBroken) listener();
    },
    async requireWhole() {
      if ((await placeOf(file)) !== opened) damaged();
      if (isBroken) throw new Error("The index is broken, and is being made again from the mail files.");
    },
    async remake() {
      await index.remake();
      opened = await placeOf(file);
    },
    isMended() {
      isBroken = false;
    },
  };
}

/** Empty where there is no such file. */
async function placeOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${found.dev} ${found.ino}` : "";
}

/**
 * The ledger remembers, durably, which index was closed in order. While one is open no index is remembered, so a crash
 * or a power cut leaves none. Each close gives the index another name, so that one which was lost, put there by hand or
 * copied earlier is never taken for it.
 */
export async function indexAsLeft(ledger: Database<LedgerSchema>, index: IndexFile) {
  const { id, isNew } = await nameOf(index);
  const closed = await ledger.db
    .deleteFrom("ledger_state")
    .where("name", "=", "closed_index")
    .returning("value")
    .executeTakeFirst();
  return {
    /** Whether it was closed in order, is one that a crash left, or has to be made. */
    state: isNew ? ("new" as const) : closed?.value === id ? ("whole" as const) : ("crashed" as const),

    /** One that is broken, or can't be named, as on a full disk, does not have the name that the ledger remembers then. */
    async closeInOrder(): Promise<void> {
      const name = randomUUID();
      const naming = index.requireWhole().then(() => setName(index, name));
      await naming.catch(() => undefined);
      await index.close();
      const noting = ledger.db.insertInto("ledger_state").values({ name: "closed_index", value: name });
      await noting.execute().catch(() => undefined);
    },
  };
}

/** One that has none yet, or that was being made, has to be made. */
async function nameOf({ db }: IndexFile): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const rows = await db.selectFrom("index_state").selectAll().where("name", "in", ["id", REMAKING]).execute();
  const known = rows.find(({ name }) => name === "id");
  if (known) return { id: known.value, isNew: rows.some(({ name }) => name === REMAKING) };
  const id = randomUUID();
  const begun = [
    { name: "id", value: id },
    { name: REMAKING, value: "[]" },
  ];
  await db
    .insertInto("index_state")
    .values(begun)
    // One that was made again has no name until it is closed, but may have what an earlier try left there.
    .onConflict((row) => row.doNothing())
    .execute();
  return { id, isNew: true };
}

async function setName({ db }: IndexFile, id: string): Promise<void> {
  const named = { name: "id", value: id };
  await db
    .insertInto("index_state")
    .values(named)
    // One that was made again meanwhile has no name yet.
    .onConflict((row) => row.doUpdateSet(named))
    .execute();
}
