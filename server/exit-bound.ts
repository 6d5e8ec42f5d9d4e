/** Ends a process that has stopped its service and does not exit. */
import { constants } from "node:os";
import { EXIT_MS_MAX, type Log } from "../core/index.ts";

/**
 * The process exits by itself unless something still runs, such as a lookup of a provider's address at a name server that
 * does not answer: neither an abort nor a timeout ends that. `why` names the signal that asked for the stop.
 */
export function boundExit(log: Pick<Log, "exitForced">, why: string, msMax = EXIT_MS_MAX): void {
  const signal = Object.hasOwn(constants.signals, why) ? why : "SIGTERM";
  const overdue = setTimeout(() => {
    log.exitForced({ heldBy: [...new Set(process.getActiveResourcesInfo())] });
    // process.exit() would wait for the lookup, too.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }, msMax);
  overdue.unref();
}
