/** Starts other servers, which end with this process. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const START_MS_MAX = 10_000;

/** A shell that ends its child when its stdin closes. A parent-death signal would not survive a change of user. */
const KEEPER = '"$@" </dev/null & read -r _; kill "$!"; { wait "$!"; } 2>/dev/null';

/** Starts a daemon that ends with this process, however that ends. */
export function daemon(command: readonly string[]): ChildProcess {
  const PATH = `${process.env.PATH ?? ""}:/usr/sbin`;
  const stdio = ["pipe", "ignore", "inherit"] as const;
  return spawn("sh", ["-c", KEEPER, "sh", ...command], { detached: true, stdio: [...stdio], env: { PATH } });
}

export async function end(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return;
  const ended = once(daemon, "exit");
  daemon.stdin?.end();
  await ended;
}

/** Resolves when the port on loopback accepts connections, and rejects after ten seconds. */
export async function untilListening(port: number): Promise<void> {
  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(20)) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
  }
  throw new Error(`nothing listens on port ${port}`);
}
