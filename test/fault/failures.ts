import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BlockDisk } from "./block-disk.ts";
import type { Failure } from "./rounds.ts";

/** The machine loses its power: what no sync has brought to the disk is gone. */
export function powerCuts(disk: BlockDisk): Failure {
  return {
    dataDir: join(disk.path, "data"),
    strike(serving, promised) {
      disk.cut();
      promised.end();
      serving.kill();
    },
    recover: () => disk.restore(),
    renew: () => disk.renew(),
  };
}

/** The process is killed: whatever it had handed to the kernel is there. */
export function kills(folder: string): Failure {
  const dataDir = join(folder, "data");
  return {
    dataDir,
    // What it had answered by then may still be on its way to us, and counts.
    strike: (serving) => serving.kill(),
    recover: async () => undefined,
    renew: () => rm(dataDir, { recursive: true, force: true }),
  };
}
