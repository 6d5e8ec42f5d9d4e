/** When a folder changed, and what is in it. */
import { statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";

/**
 * A folder that changed this shortly before it was asked may change again within the same tick of the file system's
 * clock and show the same time, so what was seen is not yet trusted. Linux ticks every 1 to 10 ms.
 */
const TICK_NS = 20_000_000n;

/** The system's clock, which is the file system's on the same machine. */
export function nowNs(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

/** 0 when the folder is not there. */
export async function changedNs(folder: string): Promise<bigint> {
  const found = await stat(folder, { bigint: true }).catch(absent(undefined));
  return found?.mtimeNs ?? 0n;
}

/**
 * The same without another thread's turn, which costs more than all else: for a folder that was asked before, so that the
 * kernel has it in memory.
 */
export function changedNsNow(folder: string): bigint {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
}

/** Whether a folder that had changed at `was` when it was asked, and at `is` now, is as it was seen. */
export function isSettled(was: bigint, askedNs: bigint, is: bigint): boolean {
  return was === is && askedNs - was > TICK_NS;
}

/** The names of all files that are no hidden ones, in no order; undefined when the folder is not there. */
export async function fileNames(folder: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(absent(undefined));
  // A link could show what is not ours to show, and to read a pipe never ends.
  return entries?.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
}

/** What not being there means, here; any other failure stays a failure. */
export function absent<Value>(value: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === "ENOENT") return value;
    throw error;
  };
}
