/** Checks that a service keeps its mailboxes and receives mail. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Core } from "../core/index.ts";
import { deleteMessage, getStats, type Operation, Refusal } from "../core/operations/index.ts";
import type { Endpoint, StartHere } from "./endpoint.ts";
import type { Check } from "./machine-checks.ts";
import { runAsOperator } from "./operator.ts";
import { sendAndAwait } from "./round-trip.ts";
import { ServiceClient } from "./service-client.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What the checks examine. */
export interface CheckContext {
  readonly dataDir: string;
  /** The service that holds the data folder. */
  readonly running: Endpoint | undefined;
  /** Opens the data folder in this process. Refuses: data_folder_in_use. */
  readonly openHere: () => Promise<Core>;
  /** Starts a service with the same settings on another folder and free ports. */
  readonly startHere: StartHere;
  readonly signal: AbortSignal;
}

type Found = Omit<Check, "name">;

/** Runs a check. An error is its finding, unless the signal was aborted. */
async function checked(
  name: string,
  fix: string,
  { signal }: CheckContext,
  look: () => Promise<Found>,
): Promise<Check> {
  try {
    return { name, fix, ...(await look()) };
  } catch (error) {
    signal.throwIfAborted();
    // A refusal says what to do, such as to wait for a service that is still starting.
    const known = error instanceof Refusal ? error.detail.fix : undefined;
    return { name, fix: known ?? fix, ok: false, detail: messageOf(error) };
  }
}

/** Checks that the databases can be written to, by the running service or by opening them here. */
export async function checkStores(context: CheckContext): Promise<Check> {
  const fix = "See the service's log, the free space of the disk and who owns the files.";
  return await checked("database", fix, context, async () => {
    const { dataDir, running, openHere, signal } = context;
    if (running) {
      const response = await fetch(new URL("/readyz", running.url), { signal });
      await response.body?.cancel();
      const { ok } = response;
      return { ok, detail: ok ? "the service can write to it" : "the service is not ready" };
    }
    if (!existsSync(dataDir)) return { ok: true, detail: "will be made at the first start" };
    const core = await openHere();
    try {
      await core.checkHealth();
    } finally {
      await core.close();
    }
    return { ok: true, detail: "can be opened and written to" };
  });
}

/**
 * Checks that each mailbox's Maildir is there. While a volume is not mounted, senders are told to try later, and nobody
 * else notices.
 */
export async function checkMailboxes(context: CheckContext): Promise<Check> {
  const fix =
    "Mount what is not mounted, bring back what was moved away, or give it to the service's user. docs/failures.md says what to do where a Maildir does not come back.";
  return await checked("mailboxes", "See the service's log.", context, async () => {
    const { dataDir, running, openHere, signal } = context;
    if (!running && !existsSync(dataDir)) return { ok: true, detail: "none yet" };
    const stats = await runAsOperator(getStats, {}, dataDir, openHere, signal);
    // An older service does not report this.
    const { mailboxes_away: away = [] } = stats as { readonly mailboxes_away?: readonly string[] };
    const [first] = away;
    if (first === undefined) return { ok: true, detail: "the mail of each can be reached" };
    return { ok: false, detail: `the mail of ${away.length} can't be reached, such as ${first}`, fix };
  });
}

/** A mailbox of the doctor's own, for tests. */
export interface TrialMailbox extends AsyncDisposable {
  readonly service: ServiceClient;
  /** The answer to the claim. What arrives after its cursor is ours. */
  readonly claimed: Readonly<Record<string, unknown>>;
  run(operation: Operation, input: Readonly<Record<string, unknown>>): Promise<unknown>;
  remove(messageId: string): Promise<void>;
}

/** A mailbox of the service that runs on the folder, the same in each run. Undefined if mailboxes cost money. */
export async function openTrialMailbox(
  dataDir: string,
  signal: AbortSignal,
): Promise<TrialMailbox | undefined> {
  const keyFile = join(dataDir, "secrets", "doctor");
  return await claimTrialMailbox(new ServiceClient({ url: undefined, keyFile, dataDirs: [dataDir] }), signal);
}

async function claimTrialMailbox(
  service: ServiceClient,
  signal: AbortSignal,
): Promise<TrialMailbox | undefined> {
  const run: TrialMailbox["run"] = (operation, input) =>
    service.run(operation, input, { signal, waitSecondsMax: 0 });
  const close = () => service.close();
  try {
    // By itself, because a service that cannot start for its settings refuses with the same code.
    await service.endpoint(signal);
    const claimed = await service.claim({}, signal).catch(unlessPaid);
    if (claimed?.usable === true) {
      const remove = async (id: string) => void (await run(deleteMessage, { id }));
      return { service, claimed, run, remove, [Symbol.asyncDispose]: close };
    }
  } catch (error) {
    await close();
    throw error;
  }
  await close();
  return undefined;
}

/** Sends a message from another process to that mailbox, or to one of a service that is started for it. */
export async function checkMail(context: CheckContext): Promise<Check> {
  const fix = "See the service's log; `keypost demo` shows each step on its own.";
  return await checked("mail", fix, context, async () => {
    const { dataDir, running, startHere, signal } = context;
    const folder = running ? undefined : await temporaryFolder("keypost-doctor-");
    try {
      await using trial = folder
        ? await trialMailboxIn(folder, startHere, signal)
        : await openTrialMailbox(dataDir, signal);
      const { smtp } = (await trial?.service.endpoint(signal)) ?? {};
      if (!smtp || !trial) return { ok: true, detail: "not tried: a mailbox costs money here" };
      const { arrived, message_id } = await sendAndAwait(trial.service, smtp, trial.claimed, signal);
      if (message_id) await trial.remove(message_id);
      return {
        ok: arrived,
        detail: arrived ? "sent, received and read" : "the message did not come through whole",
      };
    } finally {
      if (folder) await rm(folder, { recursive: true, force: true });
    }
  });
}

async function trialMailboxIn(
  folder: string,
  startHere: StartHere,
  signal: AbortSignal,
): Promise<TrialMailbox | undefined> {
  const settings = { keyFile: join(folder, "identity"), dataDirs: [join(folder, "data")] as const };
  return await claimTrialMailbox(new ServiceClient({ url: undefined, ...settings }, startHere), signal);
}

/** Ignores the refusal of a claim without a payer, where mailboxes cost money. */
function unlessPaid(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== "bad_request") throw error;
}

/** The message of an error, for the detail of a check. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "TimeoutError" ? "no answer in time" : error.message;
}
