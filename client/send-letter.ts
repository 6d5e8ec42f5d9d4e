/**
 * Mail from another process, over real SMTP: what arrives has gone through every part of the service, and nothing of
 * the sender shares memory with it. This file starts itself. Sole user of the SMTP client.
 */
import { spawn } from "node:child_process";
import { argv, execPath, stdin } from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createTransport } from "nodemailer";
import type { Letter } from "./letter.ts";
import { REQUEST_MS_MAX } from "./limits.ts";

export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
}

interface Errand {
  readonly smtp: SmtpAddress;
  readonly letter: Letter;
}

const THIS_FILE = fileURLToPath(import.meta.url);

/** Resolves when the service has promised to keep the letter (its 250). Throws what went wrong. */
export async function sendLetter(smtp: SmtpAddress, letter: Letter, signal: AbortSignal): Promise<void> {
  const errand: Errand = { smtp, letter };
  const sender = spawn(execPath, [THIS_FILE], {
    stdio: ["pipe", "ignore", "pipe"],
    signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS_MAX)]),
  });
  sender.stdin.on("error", () => {}).end(JSON.stringify(errand));
  const ended = new Promise<number | null>((resolve, reject) => {
    sender.once("error", reject);
    sender.once("close", resolve);
  });
  const [code, said] = await Promise.all([ended, text(sender.stderr)]);
  if (code !== 0) throw new Error(said.trim() || `The sender ended with ${code}.`);
}

async function runErrand(): Promise<void> {
  const { smtp, letter } = JSON.parse(await text(stdin)) as Errand;
  // A self-signed certificate is what a service has at first; a sender takes it, or would send in clear (RFC 7435).
  const transport = createTransport({
    ...smtp,
    name: "mail.linden.example",
    tls: { rejectUnauthorized: false },
  });
  await transport.sendMail({
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
  });
  transport.close();
}

if (argv[1] === THIS_FILE) {
  await runErrand().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
