/** Sends mail by SMTP: with Postfix's smtp-source, or with our own client where that is not enough. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";

export interface Load {
  /** An SMTP port, or the path of an LMTP socket. */
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
  /** The text and envelope sender of message `number` to that recipient. Default: a sign-up message. */
  readonly letter?: (recipient: string, number: number) => Letter;
}

/** Sends with smtp-source, one process per recipient, as long as there are connections. */
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

/**
 * Sends from this process, because smtp-source has no TLS and sends identical messages. Returns the milliseconds from each
 * final dot to its 250.
 */
export async function sendByUs(load: OwnLoad): Promise<number[]> {
  const latenciesMs: number[] = [];
  const { letter = signUp(load.messageBytes) } = load;
  let next = 0;
  const sender = async () => {
    const hand = new Hand(load);
    while (next < load.messages) {
      const recipient = load.recipients[next % load.recipients.length] ?? "";
      latenciesMs.push(await hand.send(recipient, letter(recipient, next++)));
    }
    await hand.end();
  };
  await Promise.all(Array.from({ length: load.connections }, sender));
  return latenciesMs;
}

const signUp = (bytes: number) => (recipient: string) => ({
  text: signUpMessage(recipient, bytes),
  sender: "shop@shop.example",
});

interface Probe extends Omit<Load, "messages"> {
  readonly pauseMs: number;
  readonly until: AbortSignal;
  /** Each latency is added when its 250 arrives. */
  readonly latenciesMs: number[];
}

/** Sends until the signal aborts, with a pause after each message. */
export async function probe({ recipients, pauseMs, until, latenciesMs, ...load }: Probe): Promise<void> {
  const letter = signUp(load.messageBytes);
  let next = 0;
  const sender = async () => {
    const hand = new Hand(load);
    while (!until.aborted) {
      const recipient = recipients[next++ % recipients.length] ?? "";
      latenciesMs.push(await hand.send(recipient, letter(recipient)));
      if (pauseMs > 0) await sleep(pauseMs);
    }
    await hand.end();
  };
  await Promise.all(Array.from({ length: load.connections }, sender));
}

interface Letter {
  readonly text: string;
  readonly sender: string;
}

/** A sender that keeps its connection, or opens one per message. */
class Hand {
  readonly #load: Pick<OwnLoad, "at" | "isKept" | "hasTls">;
  #session: SmtpSession | undefined;

  constructor(load: Pick<OwnLoad, "at" | "isKept" | "hasTls">) {
    this.#load = load;
  }

  async send(recipient: string, { text, sender }: Letter): Promise<number> {
    this.#session ??= await SmtpSession.open(this.#load.at, { hasTls: this.#load.hasTls === true });
    const latencyMs = await this.#session.send(recipient, text, sender);
    if (!this.#load.isKept) await this.end();
    return latencyMs;
  }

  async end(): Promise<void> {
    await this.#session?.quit();
    this.#session = undefined;
  }
}
