import { totalmem } from "node:os";

/** The memory available to the process: that of the machine, or of its control group. In bytes. */
export function memoryBytes(): number {
  // 0 if it is not limited.
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}
