import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AgentKeyPair } from "../test/support/agent-key.ts";
import { requirement } from "../test/support/requirement.ts";
import { post } from "./http.ts";

const ROOT = join(import.meta.dirname, "..");
const START_MS_MAX = 20_000;

/** A service in its own process, on free ports, in a temporary folder. */
export interface Service extends AsyncDisposable {
  readonly url: URL;
  readonly smtpPort: number;
  readonly dataDir: string;
  readonly pid: number;
}

/** A claimed mailbox. */
export interface Mailbox {
  readonly address: string;
  readonly token: string;
  /** The cursor at the claim. */
  readonly cursor: string;
}

/** An environment without the machine's settings, which could change figures. */
export function bareEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, ...more };
}

/** Starts `keypost serve` with `settings` as variables and `nodeArgs` for Node. */
export async function startService(
  settings: Record<string, string> = {},
  nodeArgs: readonly string[] = process.env.BENCH_NODE_ARGS?.split(" ") ?? [],
): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), "keypost-bench-"));
  const dataDir = settings.DATA_DIR ?? join(folder, "data");
  const log = await open(join(folder, "log"), "w");
  const words = [process.execPath, ...nodeArgs, "server/main.ts", "serve"];
  // The service ends with this process, if setpriv is there.
  const [program = "", ...args] = requirement("setpriv")
    ? words
    : ["setpriv", "--pdeathsig", "TERM", "--", ...words];
  const child = spawn(program, args, {
    cwd: ROOT,
    env: bareEnvironment({
      ...{ HTTP_ADDR: "127.0.0.1:0", SMTP_ADDR: "127.0.0.1:0" },
      ...{ ...settings, DATA_DIR: dataDir },
    }),
    // Logged to a file, as in production.
    stdio: ["ignore", "ignore", log.fd],
  });
  await log.close();
  try {
    const { http_url, smtp } = await whereItListens(child, dataDir);
    return {
      url: new URL(http_url),
      smtpPort: Number(smtp.slice(smtp.lastIndexOf(":") + 1)),
      dataDir,
      pid: Number(child.pid),
      [Symbol.asyncDispose]: () => stop(child, folder),
    };
  } catch (error) {
    const said = await readFile(join(folder, "log"), "utf8");
    await stop(child, folder);
    throw new Error(`the service did not start:\n${said}`, { cause: error });
  }
}

async function whereItListens(
  child: ChildProcess,
  dataDir: string,
): Promise<{ http_url: string; smtp: string }> {
  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(20)) {
    if (child.exitCode !== null) throw new Error(`the service exited with ${child.exitCode}`);
    const text = await readFile(join(dataDir, "service.json"), "utf8").catch(() => "");
    if (text !== "") return JSON.parse(text);
  }
  throw new Error("the service wrote no service.json");
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = child.exitCode === null ? once(child, "exit") : undefined;
  child.kill("SIGTERM");
  await ended;
  await rm(folder, { recursive: true, force: true });
}

/** Resident memory of a process, in MB. Linux only. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(status.match(/^VmRSS:\s+(\d+) kB$/m)?.[1]) / 1_024;
}

export async function claimMailboxes(service: Service, count: number): Promise<Mailbox[]> {
  const mailboxes: Mailbox[] = [];
  while (mailboxes.length < count) {
    const batch = Math.min(16, count - mailboxes.length);
    mailboxes.push(...(await Promise.all(Array.from({ length: batch }, () => claim(service)))));
  }
  return mailboxes;
}

async function claim({ url }: Service): Promise<Mailbox> {
  const key = new AgentKeyPair();
  const { challenge } = await post(url, "/v1/auth/challenge", { public_key: key.line });
  const { publicKey, signature } = key.prove(String(challenge));
  const proof = { billing_email: "", edproof: publicKey, challenge, signature };
  const { email, access_token, cursor } = await post(url, "/v1/mailboxes/claim", proof);
  return { address: String(email), token: String(access_token), cursor: String(cursor) };
}
