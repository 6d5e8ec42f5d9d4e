/** The code of the checking thread. Runs many checks at once, most of which wait for the DNS. */
import { parentPort, workerData } from "node:worker_threads";
import type { CheckAnswer, CheckTask, CheckThreadSettings } from "./check-thread.ts";
import { boundedResolve, openResolver } from "./resolver.ts";
import { verdictOn } from "./verdict.ts";

const { by, dnsServers, bounds } = workerData as CheckThreadSettings;
const port = parentPort;
if (port === null) throw new Error("check-worker runs as a worker thread.");

const resolver = openResolver(dnsServers, bounds);

port.on("message", async ({ id, bytes, ...envelope }: CheckTask) => {
  const dns = boundedResolve(resolver, bounds);
  const checking = verdictOn({ ...envelope, bytes: Buffer.from(bytes) }, { dns, by, bounds });
  const answer: CheckAnswer = await checking.then(
    (verdict) => ({ id, verdict }),
    (error: unknown) => ({ id, verdict: undefined, fault: faultOf(error) }),
  );
  port.postMessage(answer);
});

// On a small machine, starting takes a good part of a check's time. A check that times out during that has not met a
// thread that hangs.
const up: CheckAnswer = { id: 0, verdict: undefined };
port.postMessage(up);

/** The error's name and stack, without its message, which may quote a stranger's words. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = "" } = error;
  const at = stack.indexOf(message);
  return at === -1 ? name : name + stack.slice(Math.max(at + message.length, name.length));
}
