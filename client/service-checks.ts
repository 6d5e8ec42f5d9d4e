/** What a service does for its mailboxes: keeps them, and takes mail for them. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Core } from "../core/index.ts";
import { deleteMessage, Refusal } from "../core/operations/index.ts";
import type { Endpoint, StartHere } from "./endpoint.ts";
import type { Check } from "./machine-checks.ts";
import { Remote } from "./service.ts";
import { deliver } from "./trial.ts";

/** What is examined. */
export interface Patient {
  /** Opens the data folder in this process. Refuses: data_folder_in_use. */
  readonly openHere: () => Promise<Core>;
  /** Starts a service of the same settings on another folder and on free ports. */
  readonly startHere: StartHere;
}

export async function checkStores(
  { openHere }: Patient,
  dataDir: string,
  running: Endpoint | undefined,
  signal: AbortSignal,
): Promise<Check> {
  const name = "database";
  const fix = "See the service's log, the free space of the disk and who owns the files.";
  if (!running && !existsSync(dataDir)) return { name, ok: true, detail: "will be made at the first start" };
  try {
    if (running) {
      const response = await fetch(new URL("/readyz", running.url), { signal });
      await response.body?.cancel();
      const ok = response.ok;
      return { name, ok, detail: ok ? "the service can write to it" : "the service is not ready", fix };
    }
    const core = await openHere();
    try {
      await core.checkHealth();
    } finally {
      await core.close();
    }
    return { name, ok: true, detail: "can be opened and written to" };
  } catch (error) {
    signal.throwIfAborted();
    return { name, ok: false, detail: messageOf(error), fix };
  }
}

/** A message from another process to a mailbox of the doctor's own, which is the same at every examination. */
export async function checkMail(
  { startHere }: Patient,
  dataDir: string,
  running: Endpoint | undefined,
  signal: AbortSignal,
): Promise<Check> {
  const name = "mail";
  const fix = "See the service's log; `keypost demo` shows each step on its own.";
  const folder = running ? undefined : await mkdtemp(join(tmpdir(), "keypost-doctor-"));
  const remote = folder
    ? new Remote(
        { url: undefined, keyFile: join(folder, "identity"), dataDirs: [join(folder, "data")] },
        startHere,
      )
    : new Remote({ url: undefined, keyFile: join(dataDir, "secrets", "doctor"), dataDirs: [dataDir] });
  try {
    const { smtp } = await remote.endpoint(signal);
    const claimed = await remote.claim({}, signal).catch(unlessPaid);
    if (!smtp || claimed?.usable !== true) {
      return { name, ok: true, detail: "not tried: a mailbox costs money here" };
    }
    const { arrived, message_id } = await deliver(remote, smtp, claimed, signal);
    if (message_id) await remote.run(deleteMessage, { id: message_id }, { signal, waitSecondsMax: 0 });
    const detail = arrived ? "sent, received and read" : "the message did not come through whole";
    return { name, ok: arrived, detail, fix };
  } catch (error) {
    signal.throwIfAborted();
    return { name, ok: false, detail: messageOf(error), fix };
  } finally {
    await remote.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

/** A claim that says nobody to pay is refused where somebody has to. */
function unlessPaid(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== "bad_request") throw error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
