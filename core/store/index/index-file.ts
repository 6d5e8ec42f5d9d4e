/** The index file. A broken one, or one of another version, is deleted: it can be rebuilt from the mail files. */
import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { type Database, type DatabaseOpening, openDatabase, removeDatabase } from "../database.ts";
import type { LedgerSchema } from "../ledger/ledger-schema.ts";
import { LaterSchema } from "../migrations.ts";
import { isDamage, isMisfit } from "../sqlite-thread.ts";
import type { IndexSchema } from "./index-schema.ts";

/**
 * A row in `index_state` while the index is being rebuilt: the messages that were handed out, as JSON. An index that
 * has it when opened is rebuilt from the beginning, because a file that is merely found gets no labels and numbers from
 * the ledger. Its name is written in files of earlier versions and stays.
 */
export const REBUILDING = "remaking";

/** The index, and whether it still is the one that was opened. */
interface IndexFile extends Database<IndexSchema> {
  /** Calls back when the index turns out to be damaged or gone, once until it is repaired. */
  onBroken(listener: () => void): void;
  /** Call it when the index has its rows again. */
  markRepaired(): void;
  /** Checks that the file is still there. Throws while the index is broken. */
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
    onBroken(listener) {
      tell = listener;
      if (isBroken) listener();
    },
    async requireWhole() {
      if ((await placeOf(file)) !== opened) damaged();
      if (isBroken) throw new Error("The index is broken, and is being rebuilt from the mail files.");
    },
    async recreate() {
      await index.recreate();
      opened = await placeOf(file);
    },
    markRepaired() {
      isBroken = false;
    },
  };
}

/** The file's device and inode number; empty if there is no such file. */
async function placeOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${found.dev} ${found.ino}` : "";
}

/**
 * The ledger durably remembers which index was closed in order. While an index is open it remembers none, so neither
 * does it after a crash or a power cut. Each close gives the index a new name, so that a lost, restored or copied older
 * index is never taken for it.
 */
export async function indexAsLeft(ledger: Database<LedgerSchema>, index: IndexFile) {
  const { id, isNew } = await nameOf(index);
  const closed = await ledger.db
    .deleteFrom("ledger_state")
    .where("name", "=", "closed_index")
    .returning("value")
    .executeTakeFirst();
  return {
    /** `whole`: closed in order. `crashed`: left by a crash. `new`: has to be built. */
    state: isNew ? ("new" as const) : closed?.value === id ? ("whole" as const) : ("crashed" as const),

    /**
     * Closes the index under a new name. If it is broken, or can't be named, as on a full disk, its name does not match
     * the ledger's.
     */
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

/** An index without a name, or one whose building was interrupted, has to be built. */
async function nameOf({ db }: IndexFile): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const rows = await db
    .selectFrom("index_state")
    .selectAll()
    .where("name", "in", ["id", REBUILDING])
    .execute();
  const known = rows.find(({ name }) => name === "id");
  if (known) return { id: known.value, isNew: rows.some(({ name }) => name === REBUILDING) };
  const id = randomUUID();
  const begun = [
    { name: "id", value: id },
    { name: REBUILDING, value: "[]" },
  ];
  await db
    .insertInto("index_state")
    .values(begun)
    // A rebuilt index has no name until it is closed, but may have the row that an earlier try left.
    .onConflict((row) => row.doNothing())
    .execute();
  return { id, isNew: true };
}

async function setName({ db }: IndexFile, id: string): Promise<void> {
  const named = { name: "id", value: id };
  await db
    .insertInto("index_state")
    .values(named)
    // An index that was rebuilt meanwhile has no name yet.
    .onConflict((row) => row.doUpdateSet(named))
    .execute();
}
