/**
 * Turns outages that pass without a restart into refusals (`busy`): a database locked by another program, a missing
 * Maildir, a full disk, no file descriptor left.
 */
import { constants } from "node:os";
import type { Uses } from "./deps.ts";
import { MinuteCounts } from "./minute-counts.ts";
import { Refusal } from "./refusal.ts";
import { MaildirAway } from "./store/maildir/anchor.ts";
import { isLock } from "./store/sqlite-thread.ts";

const RETRY_AFTER_SECONDS = 5;

interface Outage {
  /** For the log, at most once a minute. */
  readonly where: string;
  readonly message: string;
}

const LOCK: Outage = {
  where: "database locked",
  message: "Another program keeps a database of the service locked.",
};
const AWAY: Outage = {
  where: "missing Maildir",
  message: "The mail of this mailbox can't be reached.",
};
const FULL: Outage = {
  where: "disk full",
  message: "The disk of the service is full.",
};
const DESCRIPTORS: Outage = {
  where: "out of file descriptors",
  message: "The service has as many files and connections open as it may.",
};
const OUTAGES = [LOCK, AWAY, FULL, DESCRIPTORS];
/** Error codes of SQLite and of the system. */
const BY_CODE: ReadonlyMap<unknown, Outage> = new Map([
  ["SQLITE_FULL", FULL],
  ["ENOSPC", FULL],
  // The user's disk quota is full. Node has no name for this error.
  ["EDQUOT", FULL],
  [`Unknown system error -${constants.errno.EDQUOT}`, FULL],
  // The limits of the process and of the machine.
  ["EMFILE", DESCRIPTORS],
  ["ENFILE", DESCRIPTORS],
]);

function outageIn(error: unknown): Outage | undefined {
  if (isLock(error)) return LOCK;
  if (error instanceof MaildirAway) return AWAY;
  return error instanceof Error && "code" in error ? BY_CODE.get(error.code) : undefined;
}

/** Turns such an error into the refusal `busy`, whatever failed, and logs why. */
export class Outages {
  readonly #log: Uses<"log">["log"];
  readonly #told: MinuteCounts<"told">;

  constructor({ clock, log }: Uses<"clock" | "log">) {
    this.#log = log;
    this.#told = new MinuteCounts(() => clock.monotonicMs(), OUTAGES.length);
  }

  /** Returns any other error as it is. */
  told(error: unknown): unknown {
    const outage = outageIn(error);
    if (!outage) return error;
    if (this.#told.count(outage.where, "told") === 1) this.#log.unforeseen({ where: outage.where, error });
    return new Refusal("busy", outage.message, {
      fix: "Try again in a moment; if it lasts, tell the operator of the service.",
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    });
  }
}

/** The same functions, but an outage makes them refuse. Refuses: busy. */
export function refusingOutages<Functions extends object>(outages: Outages, functions: Functions): Functions {
  const translate = (error: unknown): never => {
    throw outages.told(error);
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
