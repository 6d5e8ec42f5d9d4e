/** Starts `keypost serve` as a process that can be killed. */
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
  /** Sends SIGKILL. Await `ended` for its end. */
  kill(): void;
  /** Stops it by SIGTERM, and throws if that takes more than STOP_MS_MAX. */
  stop(): Promise<void>;
  readonly ended: Promise<number | null>;
}

interface ServingOptions {
  readonly dataDir: string;
  /** The log file, which must not be on a disk that will fail. */
  readonly logFile: string;
  /** More environment variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Rejects with the end of its log if it does not start. */
export async function startServing({ dataDir, logFile, env }: ServingOptions): Promise<Serving> {
  const startedMs = performance.now();
  const log = openSync(logFile, "a");
  const [node, words] = commandLine("serve");
  // The service ends with this process, even if this process is killed.
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
    throw new Error(`the service does not start:\n${readFileSync(logFile, "utf8").slice(-2_000)}`, { cause });
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
      if (child.signalCode === "SIGKILL") throw new Error("the service did not stop on SIGTERM");
    },
    ended: ended(child),
  };
}

/** Polls service.json for the child's addresses. It may still be that of an earlier process. */
async function whereItListens(child: ChildProcess, dataDir: string) {
  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(10)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("the service ended");
    const service = await readServiceFile(dataDir);
    if (!service || service.pid !== child.pid) continue;
    const smtpPort = Number(service.smtp.slice(service.smtp.lastIndexOf(":") + 1));
    return { url: service.http_url, smtpPort, pid: service.pid };
  }
  throw new Error("the service wrote no service.json");
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
