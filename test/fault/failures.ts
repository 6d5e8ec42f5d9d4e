import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BlockDisk } from "./block-disk.ts";
import type { Failure } from "./rounds.ts";

/** Power cuts: everything that was not synced may be lost. */
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

/** SIGKILL: everything that the process wrote survives, synced or not. */
export function kills(folder: string): Failure {
  const dataDir = join(folder, "data");
  return {
    dataDir,
    // Answers sent before the kill may still arrive, and count.
    strike: (serving) => serving.kill(),
    recover: async () => undefined,
    renew: () => rm(dataDir, { recursive: true, force: true }),
  };
}
