/** CPU time of daemons with several processes. Linux only. */
import { readdir, readFile } from "node:fs/promises";

interface Process {
  readonly parent: number;
  /** CPU time of the process, in milliseconds. */
  readonly usedMs: number;
  /** CPU time of its children that have ended. */
  readonly endedMs: number;
}

/** The CPU time so far of processes and their descendants, in milliseconds, including ended ones. */
export async function processorMsBelow(...pids: readonly number[]): Promise<number> {
  const all = await processes();
  const isBelow = (one: number): boolean => pids.includes(one) || isBelowParent(all.get(one)?.parent);
  const isBelowParent = (parent: number | undefined) => parent !== undefined && parent > 0 && isBelow(parent);
  let sum = 0;
  for (const [one, { usedMs, endedMs }] of all) if (isBelow(one)) sum += usedMs + endedMs;
  return sum;
}

/** The parent of the process whose command line contains these words. */
export async function parentOf(words: string): Promise<number> {
  for (const [pid, { parent }] of await processes()) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (line.replaceAll("\0", " ").includes(words)) return parent;
  }
  throw new Error(`no process has ${words} in its command line`);
}

async function processes(): Promise<ReadonlyMap<number, Process>> {
  const found = new Map<number, Process>();
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => undefined);
    if (stat === undefined) continue;
    // proc(5): the name may contain spaces. The parent is field 4, times in ticks of 10 ms are fields 14 to 17.
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    found.set(Number(name), {
      parent,
      usedMs: (user + system) * 10,
      endedMs: (childUser + childSystem) * 10,
    });
  }
  return found;
}
