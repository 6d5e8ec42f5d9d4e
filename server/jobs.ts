/** Periodic jobs. Nothing depends on them (decision 15): they only tidy up, and may be late. */
import { type Core, type Log, SETTLE_MS, TIDY_MS } from "../core/index.ts";

export interface Jobs {
  /** Resolves when no job is running. */
  stop(): Promise<void>;
}

/** Starts core's periodic jobs. `everyMs` is milliseconds between runs. */
export function startJobs(core: Core, log: Log, everyMs = { tidy: TIDY_MS, settle: SETTLE_MS }): Jobs {
  const jobs = [
    repeat(everyMs.tidy, log, () => core.tidy()),
    repeat(everyMs.settle, log, () => core.settleDue()),
  ];
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}

/** Skips a run while the last one is still going. */
function repeat(everyMs: number, log: Log, work: () => Promise<void>): Jobs {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= work()
      .catch((error: unknown) => log.unforeseen({ where: "background job", error }))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
