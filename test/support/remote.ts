/** The agent's side, in this process: a key file in a temporary folder, and a service to reach. */
import { ServiceClient } from "../../client/service-client.ts";
import { mailboxStatus, type Operation } from "../../core/operations/index.ts";
import type { TestApp } from "./app.ts";
import type { TemporaryFolder } from "./folder.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Reach {
  readonly folder: TemporaryFolder;
  /** By its address, as KEYPOST_URL does. */
  readonly app?: TestApp;
  /** By its folder, as a host on the same machine does. */
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

/** From this call on: many files share a process, and none of them the minute. */
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

/** How often a key was proven to get a token. */
export function proofsSeen({ events }: TestApp): number {
  return events.filter(({ event }) => event === "accessResolved").length;
}
