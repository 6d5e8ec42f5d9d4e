import { totalmem } from "node:os";

/** What the process may have: the memory of the machine, or of the control group that it is in. */
export function memoryBytes(): number {
  // 0 where nothing bounds it.
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}
