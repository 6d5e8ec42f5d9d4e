/** The time from the start of `keypost mcp` to its first answers over stdio. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { figure, heading, median, shown } from "./figures.ts";
import { bareEnvironment, startService } from "./service.ts";

const STARTS = 5;

interface Started {
  /** Until the response to `initialize`. */
  readonly readyMs: number;
  /** Until the response to `tools/list`. */
  readonly toolsMs: number;
  /** Until the response to the first tool call, which makes and proves the key and claims the mailbox. */
  readonly claimedMs: number;
}

const INITIALIZE = {
  protocolVersion: "2025-11-25",
  capabilities: {},
  clientInfo: { name: "keypost-bench", version: "1" },
};

async function start(environment: Record<string, string>): Promise<Started> {
  const home = await mkdtemp(join(tmpdir(), "keypost-bench-"));
  const began = performance.now();
  const child = spawn(process.execPath, ["server/main.ts", "mcp"], {
    cwd: join(import.meta.dirname, ".."),
    env: bareEnvironment({
      HOME: home,
      KEYPOST_KEY: join(home, "identity"),
      DATA_DIR: join(home, "data"),
      ...environment,
    }),
    stdio: ["pipe", "pipe", "ignore"],
  });
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answered = async (id: number): Promise<number> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error("keypost mcp exited early");
      const message = JSON.parse(value);
      if (message.id !== id) continue;
      if (message.error || message.result.isError) throw new Error(value.slice(0, 300));
      return performance.now() - began;
    }
  };
  const say = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  try {
    say({ id: 1, method: "initialize", params: INITIALIZE });
    const readyMs = await answered(1);
    say({ method: "notifications/initialized" });
    say({ id: 2, method: "tools/list", params: {} });
    const toolsMs = await answered(2);
    say({ id: 3, method: "tools/call", params: { name: "claim_mailbox", arguments: {} } });
    return { readyMs, toolsMs, claimedMs: await answered(3) };
  } finally {
    child.stdin.end();
    await exited;
    await rm(home, { recursive: true, force: true });
  }
}

async function report(name: string, environment: Record<string, string>): Promise<void> {
  const starts: Started[] = [];
  for (let index = 0; index < STARTS; index += 1) starts.push(await start(environment));
  const of = (key: keyof Started) => `${shown(median(starts.map((started) => started[key])))} ms`;
  figure(`${name}: initialize answered`, of("readyMs"));
  figure(`${name}: tools listed`, of("toolsMs"));
  figure(`${name}: mailbox claimed`, of("claimedMs"));
}

export async function benchStdio(): Promise<void> {
  heading(`keypost mcp over stdio: time from its start, median of ${STARTS}`, "npm run bench -- stdio");
  {
    await using service = await startService();
    await report("with a running service", { KEYPOST_URL: service.url.href });
  }
  await report("with an embedded service", {});
}
