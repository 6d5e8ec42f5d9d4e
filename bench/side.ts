/** The servers that are compared. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { bearer } from "./http.ts";
import { filesOf, untilThere } from "./maildir.ts";
import type { Mailbox, Service } from "./service.ts";

/** Far fewer requests than a service serves at once. */
const ASKED_AT_ONCE = 20;

export interface Side extends AsyncDisposable {
  readonly name: string;
  /** The SMTP port on loopback. */
  readonly port: number;
  /** The processes that do the work, each with its descendants. */
  readonly pids: readonly number[];
  /**
   * Resolves with the number of stored messages, as soon as it is `expected` and none is in delivery, or after a minute.
   * Absent if the server discards messages.
   */
  readonly settled?: (mailboxes: readonly Mailbox[], expected: number) => Promise<number>;
  /** Throws if the mailboxes are inconsistent. */
  readonly check?: (mailboxes: readonly Mailbox[]) => Promise<void>;
}

export function keypostSide(service: Service): Side {
  return {
    name: "Keypost",
    port: service.smtpPort,
    pids: [service.pid],
    settled: (mailboxes, expected) => untilThere(expected, () => messagesIn(service, mailboxes)),
    async check(mailboxes) {
      const addresses = mailboxes.map(({ address }) => address);
      const files = await filesOf(join(service.dataDir, "mail"), addresses);
      const shown = await messagesIn(service, mailboxes);
      if (files !== shown) throw new Error(`Keypost lists ${shown} messages, but has ${files} files`);
      const unparsed = await metric(service, "keypost_messages_not_parsed_total");
      if (unparsed > 0) throw new Error(`${unparsed} messages were stored unparsed`);
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

/** The number of messages, from the mailboxes' status. */
async function messagesIn({ url }: Service, mailboxes: readonly Mailbox[]): Promise<number> {
  let sum = 0;
  const left = [...mailboxes];
  const asker = async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      const response = await fetch(new URL("/v1/mailbox", url), { headers: bearer(one.token) });
      const { messages } = (await response.json()) as { messages: number };
      sum += messages;
    }
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, asker));
  return sum;
}

/** The value of a metric, by its name with labels. */
export async function metric({ url }: Service, name: string): Promise<number> {
  const text = await (await fetch(new URL("/metrics", url))).text();
  const line = text.split("\n").find((one) => one.startsWith(`${name} `));
  if (line === undefined) throw new Error(`/metrics has no ${name}`);
  return Number(line.slice(name.length));
}

/** The upper bound: bare smtp-server. Offers STARTTLS if given a PEM file with certificate and key. */
export async function startDiscard(certificateFile?: string): Promise<Side> {
  const words = [join(import.meta.dirname, "discard.ts"), ...(certificateFile ? [certificateFile] : [])];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  return {
    name: "bare smtp-server",
    port: Number(String(line)),
    pids: [Number(child.pid)],
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
