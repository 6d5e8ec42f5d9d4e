import { randomUUID } from "node:crypto";
import { serveMcpStdio } from "../mcp/stdio.ts";
import type { StartHere } from "./endpoint.ts";
import { FIND_AFTER_MS } from "./limits.ts";
import { Remote } from "./service.ts";
import { type Environment, readClientSettings } from "./settings.ts";

/** Speaks MCP with the host until it closes our input, or the signal. Stdout is the protocol's, stderr the log's. */
export async function serveStdio(env: Environment, startHere: StartHere, signal: AbortSignal): Promise<void> {
  const remote = new Remote(readClientSettings(env), startHere);
  // A host hears from us first: to start a service keeps the processor busy. The first call waits for it.
  let hasLeft = false;
  const finding = setTimeout(() => {
    remote.endpoint(signal).catch((error: unknown) => hasLeft || signal.aborted || report("start", error));
  }, FIND_AFTER_MS);
  try {
    await serveMcpStdio(remote, { report, signal });
  } finally {
    hasLeft = true;
    clearTimeout(finding);
    await remote.close();
  }
}

/** Gives the id to show instead. The agent's side has no log of its own: this is a line of the host's. */
function report(where: string, error: unknown): string {
  const requestId = randomUUID();
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const line = { level: "error", event: "unforeseen", where, request_id: requestId, error: said };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  return requestId;
}
