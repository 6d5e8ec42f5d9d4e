/** Traces and injects system calls of a running process, with strace. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { aFolder } from "../support/folder.ts";
import { untilSaid } from "../support/keypost-process.ts";

/** A system call. `began` and `ended` are positions in one sequence of events of all threads. */
export interface Syscall {
  readonly name: string;
  /** The call as strace prints it, descriptors with their paths. */
  readonly text: string;
  readonly began: number;
  readonly ended: number;
}

/** Runs `work`, and returns the calls of those names by all threads of the process, ordered by their start. */
export async function tracing(
  pid: number,
  names: readonly string[],
  work: () => Promise<void>,
): Promise<readonly Syscall[]> {
  using folder = aFolder();
  const file = folder.file("trace");
  const words = ["-f", "-y", "-s", "160", "-e", "signal=none", "-e", `trace=${names.join()}`, "-o", file];
  await during(pid, words, work);
  return callsIn(readFileSync(file, "utf8"));
}

/** The same for a script that Node runs. */
export function tracingScript(script: string, names: readonly string[]): readonly Syscall[] {
  using folder = aFolder();
  const file = folder.file("trace");
  const words = ["-f", "-y", "-s", "160", "-e", "signal=none", "-e", `trace=${names.join()}`, "-o", file];
  // From a file: a thread inherits Node's options for a script on the command line, and then does not start.
  writeFileSync(folder.file("script.mjs"), script);
  execFileSync("strace", [...words, process.execPath, folder.file("script.mjs")]);
  return callsIn(readFileSync(file, "utf8"));
}

/** Runs `work` while calls are delayed or fail, as `inject=` of strace(1) says. */
export async function injecting(pid: number, what: string, work: () => Promise<void>): Promise<void> {
  await during(pid, ["-f", "-q", "-e", "signal=none", "-e", `inject=${what}`, "-o", "/dev/null"], work);
}

async function during(pid: number, words: readonly string[], work: () => Promise<void>): Promise<void> {
  const strace = spawn("strace", [...words, "-p", String(pid)], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    if (!words.includes("-q")) await untilSaid(strace.stderr, /attached/);
    else await untilTraced(pid, strace);
    strace.stderr.resume();
    await work();
  } finally {
    // On SIGINT, strace detaches.
    strace.kill("SIGINT");
    if (strace.exitCode === null && strace.signalCode === null) await once(strace, "exit");
  }
}

/** Polls TracerPid in proc(5) until the process is traced. */
async function untilTraced(pid: number, strace: ChildProcess): Promise<void> {
  while (
    strace.exitCode === null &&
    !/^TracerPid:\s+[1-9]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function callsIn(trace: string): readonly Syscall[] {
  const calls: Syscall[] = [];
  const unfinished = new Map<string, { text: string; began: number }>();
  for (const [place, line] of trace.split("\n").entries()) {
    const [, thread = "", text = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (text.endsWith("<unfinished ...>")) {
      unfinished.set(thread, { text: text.slice(0, -"<unfinished ...>".length), began: place });
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(text);
    const start = resumed ? unfinished.get(thread) : { text: "", began: place };
    if (!start) continue;
    const whole = start.text + (resumed?.[1] ?? text);
    const name = /^(\w+)\(/.exec(whole)?.[1];
    if (name) calls.push({ name, text: whole, began: start.began, ended: place });
  }
  return calls.sort((a, b) => a.began - b.began);
}
