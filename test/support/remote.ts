/** A client in this process, with a key file in a temporary folder and a service to reach. */
import { ServiceClient } from "../../client/service-client.ts";
import { mailboxStatus, type Operation } from "../../core/operations/index.ts";
import type { TestApp } from "./app.ts";
import type { TemporaryFolder } from "./folder.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Reach {
  readonly folder: TemporaryFolder;
  /** Reach this service by its URL, as with KEYPOST_URL. */
  readonly app?: TestApp;
  /** Find the service by its data folder, as on the same machine. */
  readonly dataDir?: string;
  readonly keyName?: string;
}

export function aRemote({
  folder,
  app,
  dataDir = folder.file("none"),
  keyName = "identity",
}: Reach): ServiceClient {
  const url = app && new URL(app.app.httpUrl);
  return new ServiceClient({ url, keyFile: folder.file(keyName), dataDirs: [dataDir] });
}

/** Options with a time limit of a minute from this call. A constant would run out while other files run. */
export function soon() {
  return { signal: AbortSignal.timeout(60_000), waitSecondsMax: 50 };
}

export async function run(remote: ServiceClient, operation: Operation, input: Fields = {}): Promise<Fields> {
  return (await remote.run(operation, input, soon())) as Fields;
}

/** The address of the remote's mailbox, asked for with its token. */
export async function addressOf(remote: ServiceClient): Promise<string> {
  return String((await run(remote, mailboxStatus)).email);
}

/** The number of key proofs that got a token. */
export function proofsSeen({ events }: TestApp): number {
  return events.filter(({ event }) => event === "accessResolved").length;
}
