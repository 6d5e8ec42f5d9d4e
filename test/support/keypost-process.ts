/** Runs `keypost` as a process, with its own home folder and none of this environment's settings. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

const MAIN = join(import.meta.dirname, "..", "..", "server", "main.ts");

export interface Surroundings {
  /** The home folder, in which the key and the data folder are created. */
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function environmentOf({ home, env = {} }: Surroundings): Record<string, string> {
  // Hundreds of processes compile the same files, so they share the compile cache.
  const { PATH = "", NODE_COMPILE_CACHE } = process.env;
  const cache = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
  return { PATH, ...cache, HOME: home, XDG_DATA_HOME: join(home, "data"), ...env };
}

export function commandLine(...words: readonly string[]): [string, string[]] {
  return [process.execPath, [MAIN, ...words]];
}

/** Runs a command to its end, and returns its exit code and output. */
export async function keypost(around: Surroundings, ...words: readonly string[]): Promise<Ended> {
  const child = startKeypost(around, ...words);
  const [[code], out, err] = await Promise.all([
    once(child, "close"),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, out, err };
}

/** Runs a command with --json and returns the JSON. Throws unless it exits with 0. */
export async function keypostJson(around: Surroundings, ...words: readonly string[]) {
  const { code, out, err } = await keypost(around, ...words, "--json");
  if (code !== 0) throw new Error(`keypost ${words.join(" ")} ended with ${code}: ${out}${err}`);
  return JSON.parse(out);
}

export function startKeypost(around: Surroundings, ...words: readonly string[]) {
  const [file, args] = commandLine(...words);
  return spawn(file, args, { cwd: around.home, env: environmentOf(around), stdio: ["pipe", "pipe", "pipe"] });
}

/** Resolves with the stream's text as soon as it matches. */
export async function untilSaid(stream: Readable, pattern: RegExp): Promise<string> {
  let said = "";
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (pattern.test(said)) return said;
  }
  throw new Error(`the stream ended without ${pattern}: ${said}`);
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}
