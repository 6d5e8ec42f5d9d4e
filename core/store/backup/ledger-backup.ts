import { rm } from "node:fs/promises";
import type { Address } from "../../address.ts";
import { syncFile } from "../folder-handles.ts";
import { makePrivate } from "../private-file.ts";
import { readOnce } from "../sqlite-thread.ts";

export interface BackedUpMailbox {
  readonly address: Address;
  readonly isAnchored: boolean;
}

/** As `withMaildirs` of the ledger. Plain SQL, because opening the ledger would migrate it. */
const WITH_MAILDIRS = `
  select address, is_anchored from mailboxes
  where deleting_at is null and (is_anchored = 1 or sequence_reserved > 0) order by address`;

/**
 * Copies one moment of a ledger that others write to, durable on return: a plain copy of an open database is none, and
 * SQLite's backup interface begins again at every write.
 */
export async function copyLedger(file: string, to: string): Promise<void> {
  await rm(to, { force: true });
  // SQLite takes an empty file, and leaves it its mode.
  await makePrivate(to);
  await readOnce(file, "vacuum into ?", [to]);
  await syncFile(to);
}

/** All mailboxes that should have a Maildir. */
export async function mailboxesWithMaildirs(file: string): Promise<readonly BackedUpMailbox[]> {
  const rows = await readOnce(file, WITH_MAILDIRS);
  return (rows as { address: string; is_anchored: number }[]).map(({ address, is_anchored }) => ({
    address: address as Address,
    isAnchored: is_anchored === 1,
  }));
}
