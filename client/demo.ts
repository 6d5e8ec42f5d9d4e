import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { StartHere } from "./endpoint.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { jsonText } from "./print.ts";
import { type RoundTrip, sendAndAwait } from "./round-trip.ts";
import { ServiceClient } from "./service-client.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { escaped, fieldList, styled, type Terminal } from "./terminal.ts";

interface Step {
  readonly step: string;
  readonly ms: number;
}

/**
 * Runs the whole product: a service on free ports in a temporary folder, a new key, a mailbox, a wait, and a sign-up
 * message that another process sends over SMTP. Leaves nothing behind. Exit code 0 only if code and link arrived.
 */
export async function runDemo(
  terminal: Terminal,
  startHere: StartHere,
  isJson: boolean,
  signal: AbortSignal,
): Promise<ExitCode> {
  const folder = await temporaryFolder("keypost-demo-");
  const keyFile = join(folder, "identity");
  const service = new ServiceClient({ url: undefined, keyFile, dataDirs: [join(folder, "data")] }, startHere);
  const steps: Step[] = [];
  const tell = (text: string) => isJson || terminal.out.write(`${text}\n`);
  const timed = async <Value>(step: string, work: () => Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work();
    const ms = Math.round(performance.now() - started);
    steps.push({ step, ms });
    tell(`${styled(terminal.out, "green", "✓")} ${step} ${styled(terminal.out, "dim", `(${ms} ms)`)}`);
    return value;
  };
  try {
    const { smtp } = await timed("started a service in a temporary folder", () => service.endpoint(signal));
    if (!smtp) throw new Error("The service does not say where it takes mail.");
    const claimed = await timed("claimed a mailbox with a fresh key", () => service.claim({}, signal));
    tell(`  ${escaped(String(claimed.email))}`);
    const delivered = await timed("waited while another process sent a sign-up message over SMTP", () =>
      sendAndAwait(service, smtp, claimed, signal),
    );
    if (isJson) terminal.out.write(`${jsonText({ email: claimed.email, ...delivered, steps })}\n`);
    else terminal.out.write(`\n${outcome(terminal, delivered)}\n`);
    return delivered.arrived ? EXIT.ok : EXIT.failure;
  } finally {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function outcome({ out }: Terminal, delivered: RoundTrip): string {
  const { code, link, subject, answered_ms } = delivered;
  return fieldList(out, [
    ["subject", escaped(subject ?? "none")],
    ["code", styled(out, ["bold", "green"], escaped(code ?? "none"))],
    ["link", styled(out, "cyan", escaped(link ?? "none"))],
    ["answered", answered_ms === undefined ? "no" : timeAfter250(answered_ms)],
  ]);
}

/** The wait is notified before the sender gets its 250, so the agent may be first. */
function timeAfter250(ms: number): string {
  return ms < 0 ? `${-ms} ms before the sender was told 250` : `${ms} ms after the sender was told 250`;
}
