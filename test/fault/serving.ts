/** `keypost serve` as a process that is going to be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readServiceFile } from "../../server/service-file.ts";
import { commandLine, ended, environmentOf } from "../support/keypost-process.ts";

const START_MS_MAX = 30_000;
const STOP_MS_MAX = 20_000;

export interface Serving {
  readonly url: string;
  readonly smtpPort: number;
  readonly pid: number;
  readonly startMs: number;
  /** At once, by SIGKILL. It may live for a moment still: see `ended`. */
  kill(): void;
  /** In order, by SIGTERM. */
  stop(): Promise<void>;
  readonly ended: Promise<number | null>;
}

interface ServingOptions {
  readonly dataDir: string;
  /** Where its log goes, which must not be on a disk that is to fail. */
  readonly logFile: string;
  /** Settings by their variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Rejects with its log when it does not come up. */
export async function startServing({ dataDir, logFile, env }: ServingOptions): Promise<Serving> {
  const startedMs = performance.now();
  const log = openSync(logFile, "a");
  const [node, words] = commandLine("serve");
  // Nothing outlives whoever started it, not even one that is killed.
  const settings = {
    DATA_DIR: dataDir,
    HTTP_ADDR: "127.0.0.1:0",
    SMTP_ADDR: "127.0.0.1:0",
    MAIL_DOMAIN: "mail.test",
  };
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", node, ...words], {
    cwd: tmpdir(),
    env: environmentOf({
      home: tmpdir(),
      env: { NODE_COMPILE_CACHE: join(tmpdir(), "keypost-compile-cache"), ...settings, ...env },
    }),
    stdio: ["ignore", "ignore", log],
  });
  closeSync(log);
  const listening = await whereItListens(child, dataDir).catch(async (cause: unknown) => {
    child.kill("SIGKILL");
    await ended(child);
    throw new Error(`The service does not start:\n${readFileSync(logFile, "utf8").slice(-2_000)}`, { cause });
  });
  return {
    ...listening,
    startMs: performance.now() - startedMs,
    kill() {
      if (isAlive(listening.pid)) process.kill(listening.pid, "SIGKILL");
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) process.kill(listening.pid, "SIGTERM");
      const overdue = setTimeout(() => process.kill(listening.pid, "SIGKILL"), STOP_MS_MAX);
      await ended(child);
      clearTimeout(overdue);
      if (child.signalCode === "SIGKILL") throw new Error("It did not stop when it was told to.");
    },
    ended: ended(child),
  };
}

/** A file of an earlier process may lie there still. */
async function whereItListens(child: ChildProcess, dataDir: string) {
  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(10)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("It ended.");
    const service = await readServiceFile(dataDir);
    if (!service || service.pid !== child.pid) continue;
    const smtpPort = Number(service.smtp.slice(service.smtp.lastIndexOf(":") + 1));
    return { url: service.http_url, smtpPort, pid: service.pid };
  }
  throw new Error("It does not say where it listens.");
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
