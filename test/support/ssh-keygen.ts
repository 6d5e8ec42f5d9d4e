import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { TestContext } from "node:test";

/** Runs the real ssh-keygen; gives what it prints. Rejects when it fails. */
export async function sshKeygen(options: readonly string[], input = ""): Promise<string> {
  const child = spawn("ssh-keygen", options, { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  child.stdin.end(input);
  const [output, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`ssh-keygen ${options[0]} ended with ${code}: ${complaint}`);
  return output;
}

/** A key file that the real ssh-keygen made, in a folder that goes with the test. */
export async function sshKeyFile(
  t: TestContext,
  { type = "ed25519", passphrase = "" } = {},
): Promise<{ readonly file: string; readonly publicKey: string }> {
  const folder = await mkdtemp(join(tmpdir(), "keypost-key-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "identity");
  await sshKeygen(["-q", "-t", type, "-N", passphrase, "-C", "ann@sender.example", "-f", file]);
  return { file, publicKey: await readFile(`${file}.pub`, "utf8") };
}
