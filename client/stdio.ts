import { randomUUID } from "node:crypto";
import { Refusal } from "../core/operations/index.ts";
import { serveMcpStdio } from "../mcp/stdio.ts";
import type { StartHere } from "./endpoint.ts";
import { FIND_AFTER_MS } from "./limits.ts";
import { ServiceClient } from "./service-client.ts";
import { type Environment, readClientSettings } from "./settings.ts";

/** Serves MCP to the host until it closes our input, or the signal. Stdout is the wire, stderr the log. */
export async function serveStdio(env: Environment, startHere: StartHere, signal: AbortSignal): Promise<void> {
  const service = new ServiceClient(readClientSettings(env), startHere);
  // Answers the host first, because starting a service keeps the processor busy. The first call waits for it.
  let hasLeft = false;
  const finding = setTimeout(() => {
    service.endpoint(signal).catch((error: unknown) => hasLeft || signal.aborted || reportStart(error));
  }, FIND_AFTER_MS);
  try {
    await serveMcpStdio(service, { report, signal });
  } finally {
    hasLeft = true;
    clearTimeout(finding);
    await service.close();
  }
}

/** Logs a refusal with the words that a tool call gets: a stack trace does not help against a wrong setting. */
function reportStart(error: unknown): void {
  if (!(error instanceof Refusal)) return void report("start", error);
  const { fix = "" } = error.detail;
  writeLine({ level: "error", event: "not_started", code: error.code, message: error.message, fix });
}

/** Logs an error and returns the id to show in its place. The client has no log of its own: hosts keep our stderr. */
function report(where: string, error: unknown): string {
  const requestId = randomUUID();
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLine({ level: "error", event: "unforeseen", where, request_id: requestId, error: said });
  return requestId;
}

function writeLine(line: Readonly<Record<string, string>>): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
