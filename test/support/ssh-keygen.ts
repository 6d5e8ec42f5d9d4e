import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { TestContext } from "node:test";
import { aFolder } from "./folder.ts";

/** Runs the real ssh-keygen and returns its output. Rejects if it fails. */
export async function sshKeygen(options: readonly string[], input = ""): Promise<string> {
  const child = spawn("ssh-keygen", options, { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  // It may exit before it reads anything. Its exit code then says why.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [output, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`ssh-keygen ${options[0]} ended with ${code}: ${complaint}`);
  return output;
}

/** Makes a key file with the real ssh-keygen, in a folder that is removed after the test. */
export async function sshKeyFile(
  t: TestContext,
  { type = "ed25519", passphrase = "" } = {},
): Promise<{ readonly file: string; readonly publicKey: string }> {
  const folder = aFolder();
  t.after(() => folder[Symbol.dispose]());
  const file = folder.file("identity");
  // The shortest that ssh-keygen makes. Finding primes for an RSA key of its default size takes a second.
  const bits = type === "rsa" ? ["-b", "1024"] : [];
  await sshKeygen(["-q", "-t", type, ...bits, "-N", passphrase, "-C", "ann@sender.example", "-f", file]);
  return { file, publicKey: await readFile(`${file}.pub`, "utf8") };
}
