/** When a folder last changed, and which files are in it. */
import { statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";

/**
 * A folder whose change is more recent than this may change again within the same tick of the file system's clock and
 * show the same time, so its listing is not trusted yet. Linux ticks every 1 to 10 ms.
 */
const TICK_NS = 20_000_000n;
const SECOND_NS = 1_000_000_000n;
/** The same for file systems that keep whole seconds, such as an ext4 that was an ext3, or every other second (FAT). */
const COARSE_TICK_NS = 2n * SECOND_NS + TICK_NS;

/** The system's clock, which is also the file system's on the same machine. */
export function nowNs(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

/** The folder's modification time in nanoseconds; 0 if there is no such folder. */
export async function changedNs(folder: string): Promise<bigint> {
  const found = await stat(folder, { bigint: true }).catch(absent(undefined));
  return found?.mtimeNs ?? 0n;
}

/**
 * The same, synchronously: a turn of another thread costs more than all else. For a folder that was asked about before,
 * so that the kernel has it in memory.
 */
export function changedNsNow(folder: string): bigint {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
}

/** Whether a folder is unchanged: its time was `was` when asked at `askedNs`, and is `is` now. */
export function isSettled(was: bigint, askedNs: bigint, is: bigint): boolean {
  const tickNs = was % SECOND_NS === 0n ? COARSE_TICK_NS : TICK_NS;
  return was === is && askedNs - was > tickNs;
}

/** The names of all files that are not hidden, in no order; undefined if there is no such folder. */
export async function fileNames(folder: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(absent(undefined));
  // Skip links, which could expose files outside the mailbox, and pipes, whose reading never ends.
  return entries?.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
}

/** A catch handler that returns `value` for ENOENT and rethrows any other error. */
export function absent<Value>(value: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === "ENOENT") return value;
    throw error;
  };
}
