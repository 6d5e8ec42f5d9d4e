/** A database that another program keeps locked: an outage that passes by itself, and so a refusal. */
import type { Uses } from "./deps.ts";
import { MinuteCounts } from "./minute-counts.ts";
import { Refusal } from "./refusal.ts";
import { isLock } from "./store/sqlite-thread.ts";

const RETRY_AFTER_SECONDS = 5;
/** For the log, which is told once in a minute. */
const LOCK = "a database locked by another program";

/** The same functions. What fails for a lock is refused with `busy`, whatever it was to do, and the log says why. */
export function refusingLocks<Functions extends object>(
  { clock, log }: Uses<"clock" | "log">,
  functions: Functions,
): Functions {
  const told = new MinuteCounts<"told">(() => clock.monotonicMs(), 1);
  const translate = (error: unknown): never => {
    if (!isLock(error)) throw error;
    if (told.count(LOCK, "told") === 1) log.unforeseen({ where: LOCK, error });
    throw new Refusal("busy", "Another program keeps a database of the service locked.", {
      fix: "Try again in a moment; if it lasts, tell the operator of the service.",
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    });
  };
  const refusing =
    (run: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) => {
      const result = run(...given);
      if (result instanceof Promise) return result.catch(translate);
      return isAsyncIterable(result) ? translated(result, translate) : result;
    };
  return Object.fromEntries(
    Object.entries(functions).map(([name, value]) => [
      name,
      typeof value === "function" ? refusing(value as (...given: unknown[]) => unknown) : value,
    ]),
  ) as Functions;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

async function* translated(items: AsyncIterable<unknown>, translate: (error: unknown) => never) {
  try {
    yield* items;
  } catch (error) {
    translate(error);
  }
}
