/** What is done from time to time. Nothing depends on it (decision 15): a job only tidies, and may be late. */
import { type Core, type Log, SETTLE_MS, TIDY_MS } from "../core/index.ts";

export interface Jobs {
  /** Resolves when none is under way any more. */
  stop(): Promise<void>;
}

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

/** One that is under way when its time comes again goes on alone. */
function repeat(everyMs: number, log: Log, work: () => Promise<void>): Jobs {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= work()
      .catch((error: unknown) => log.unforeseen({ where: "a job", error }))
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
