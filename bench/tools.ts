/** The rate of tool calls over MCP's HTTP transport. */
import { figure, heading, latency, spread } from "./figures.ts";
import { bearer, callTool } from "./http.ts";
import { claimMailboxes, type Mailbox, type Service, startService } from "./service.ts";

const CONNECTIONS = 16;
const RUN_MS = 3_000;
const RUNS = 3;

interface Run {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
}

async function run(call: () => Promise<unknown>, runMs: number): Promise<Run> {
  const latenciesMs: number[] = [];
  const started = performance.now();
  const caller = async () => {
    for (let at = performance.now(); at - started < runMs; ) {
      await call();
      const now = performance.now();
      latenciesMs.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, caller));
  return { perSecond: latenciesMs.length / ((performance.now() - started) / 1_000), latenciesMs };
}

async function report(name: string, call: () => Promise<unknown>): Promise<void> {
  await run(call, RUN_MS / 3);
  const runs: Run[] = [];
  for (let index = 0; index < RUNS; index += 1) runs.push(await run(call, RUN_MS));
  figure(
    name,
    spread(
      runs.map(({ perSecond }) => perSecond),
      "calls/s",
    ),
  );
  figure("  latency", latency(runs.flatMap(({ latenciesMs }) => latenciesMs)));
}

const statusOverRest = async ({ url }: Service, { token }: Mailbox) => {
  const response = await fetch(new URL("/v1/mailbox", url), { headers: bearer(token) });
  await response.json();
};

export async function benchTools(): Promise<void> {
  heading(
    `MCP tools/call: ${CONNECTIONS} concurrent callers, ${RUNS} runs of ${RUN_MS / 1_000} s`,
    "npm run bench -- tools",
  );
  await using service = await startService();
  const [mailbox] = await claimMailboxes(service, 1);
  if (!mailbox) throw new Error("no mailbox was claimed");
  await report("mailbox_status over MCP", () => callTool(service.url, mailbox.token, "mailbox_status", {}));
  await report("the same operation over REST", () => statusOverRest(service, mailbox));
}
