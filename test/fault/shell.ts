import { spawnSync } from "node:child_process";

/** Runs a program and returns its trimmed stdout. Throws its stderr if it fails. */
export function sh(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`${program} ${words.join(" ")}: ${stderr.trim()}`);
  return stdout.trim();
}
