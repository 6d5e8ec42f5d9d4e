/**
 * Sends mail from another process over real SMTP, so that it goes through every part of the service and shares no
 * memory with it. This file runs itself as that process. Sole user of the SMTP client.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { argv, execPath, stdin } from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createTransport } from "nodemailer";
import { PROXY_HEADER, type SmtpAddress } from "./endpoint.ts";
import { SENDING_MS_MAX } from "./limits.ts";
import type { SignUpMessage } from "./sign-up-message.ts";

interface SendRequest {
  readonly smtp: SmtpAddress;
  readonly message: SignUpMessage;
}

const THIS_FILE = fileURLToPath(import.meta.url);

/** Resolves with the time of the service's 250, in milliseconds since 1970. Rejects with what went wrong. */
export async function sendMessage(
  smtp: SmtpAddress,
  message: SignUpMessage,
  signal: AbortSignal,
): Promise<number> {
  const request: SendRequest = { smtp, message };
  const sender = spawn(execPath, [THIS_FILE], {
    stdio: ["pipe", "pipe", "pipe"],
    signal: AbortSignal.any([signal, AbortSignal.timeout(SENDING_MS_MAX)]),
  });
  sender.stdin.on("error", () => {}).end(JSON.stringify(request));
  const ended = new Promise<number | null>((resolve, reject) => {
    sender.once("error", reject);
    sender.once("close", resolve);
  });
  const [code, acceptedAt, failure] = await Promise.all([ended, text(sender.stdout), text(sender.stderr)]);
  if (code !== 0) throw new Error(failure.trim() || `The sender ended with ${code}.`);
  return Number(acceptedAt);
}

async function connectedAsProxy({ host, port }: SmtpAddress): Promise<Socket> {
  const socket = connect({ host, port });
  await once(socket, "connect");
  socket.write(PROXY_HEADER);
  return socket;
}

async function sendFromStdin(): Promise<void> {
  const { smtp, message } = JSON.parse(await text(stdin)) as SendRequest;
  const { host, port, wantsProxyHeader } = smtp;
  // A new service has a self-signed certificate. Senders accept that, or would send in clear (RFC 7435).
  const transport = createTransport({
    host,
    port,
    ...(wantsProxyHeader && { connection: await connectedAsProxy(smtp) }),
    name: "mail.linden.example",
    tls: { rejectUnauthorized: false },
  });
  await transport.sendMail({
    from: message.from,
    to: message.to,
    subject: message.subject,
    text: message.text,
    html: message.html,
  });
  // By the wall clock, which both processes share.
  process.stdout.write(String(performance.timeOrigin + performance.now()));
  transport.close();
}

if (argv[1] === THIS_FILE) {
  await sendFromStdin().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
