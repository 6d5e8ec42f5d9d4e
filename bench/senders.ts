/** Senders at a port of SMTP: Postfix's smtp-source, and our own where that is not enough. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";

export interface Load {
  /** A port of SMTP, or the path of a socket of LMTP. */
  readonly at: number | string;
  readonly recipients: readonly string[];
  readonly connections: number;
  readonly messages: number;
  readonly messageBytes: number;
  /** Whether a connection is kept for the next message. */
  readonly isKept: boolean;
}

export interface OwnLoad extends Load {
  readonly hasTls?: boolean;
  /** Message `number` to that recipient, and from whom its envelope is. Without it: a sign-up message. */
  readonly letter?: (recipient: string, number: number) => { readonly text: string; readonly sender: string };
}

/** By smtp-source, a process for each recipient as far as there are connections. */
export async function sendBySource(load: Load): Promise<void> {
  const recipients = load.recipients.slice(0, load.connections);
  const shareOf = (sum: number, index: number) =>
    Math.floor(sum / recipients.length) + (index < sum % recipients.length ? 1 : 0);
  await Promise.all(
    recipients.map((recipient, index) =>
      source(load, recipient, shareOf(load.connections, index), shareOf(load.messages, index)),
    ),
  );
}

async function source(load: Load, recipient: string, connections: number, messages: number): Promise<void> {
  if (messages === 0) return;
  const words = [
    ...(load.isKept ? ["-d"] : []),
    ...["-s", `${connections}`, "-m", `${messages}`, "-l", `${load.messageBytes}`],
    ...["-M", "shop.example", "-f", "shop@shop.example", "-S", "Your order", "-t", recipient],
    `127.0.0.1:${load.at}`,
  ];
  const child = spawn("smtp-source", words, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`smtp-source ${words.join(" ")} ended with ${status}: ${said}`);
}

/** By this process: smtp-source has no TLS, and says the same in each message. Resolves with the milliseconds from each last dot to the 250. */
export async function sendByUs(load: OwnLoad): Promise<number[]> {
  const latenciesMs: number[] = [];
  const { letter = signUp(load.messageBytes) } = load;
  const open = () => SmtpSession.open(load.at, { hasTls: load.hasTls === true });
  let next = 0;
  const sender = async () => {
    let session = load.isKept ? await open() : undefined;
    while (next < load.messages) {
      const recipient = load.recipients[next % load.recipients.length] ?? "";
      const { text, sender } = letter(recipient, next++);
      session ??= await open();
      latenciesMs.push(await session.send(recipient, text, sender));
      if (load.isKept) continue;
      await session.quit();
      session = undefined;
    }
    await session?.quit();
  };
  await Promise.all(Array.from({ length: load.connections }, sender));
  return latenciesMs;
}

const signUp = (bytes: number) => (recipient: string) => ({
  text: signUpMessage(recipient, bytes),
  sender: "shop@shop.example",
});

export interface Probe extends Pick<Load, "messageBytes"> {
  readonly port: number;
  readonly recipient: string;
  readonly connections: number;
  readonly pauseMs: number;
  readonly until: AbortSignal;
}

/** One message after the other over each connection, until it is told to end. Resolves with the milliseconds of each from its last dot to the 250. */
export async function probe({
  port,
  recipient,
  connections,
  messageBytes,
  pauseMs,
  until,
}: Probe): Promise<number[]> {
  const latenciesMs: number[] = [];
  const sender = async () => {
    const session = await SmtpSession.open(port);
    while (!until.aborted) {
      latenciesMs.push(await session.send(recipient, signUpMessage(recipient, messageBytes)));
      if (pauseMs > 0) await sleep(pauseMs);
    }
    await session.quit();
  };
  await Promise.all(Array.from({ length: connections }, sender));
  return latenciesMs;
}
