/** Requests about a large mailbox that a mail client changes. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Dovecot } from "../test/support/dovecot.ts";
import { figure, median, shown } from "./figures.ts";
import { bearer } from "./http.ts";
import { mailClient } from "./imap-notice.ts";
import { claimMailboxes, type Mailbox, type Service } from "./service.ts";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";

const MESSAGES = 25_000;
/** Small, so that all together stay below the quota. */
const MESSAGE_BYTES = 400;
const CONNECTIONS = 20;
const ROUNDS = 15;
/** A folder that changed within the clock's resolution is listed again. */
const SETTLE_MS = 50;

const ASKED = { "a list of 20": "/v1/messages?limit=20", status: "/v1/mailbox" } as const;

export async function benchListing(service: Service, dovecot: Dovecot): Promise<void> {
  const [mailbox] = await claimMailboxes(service, 1);
  if (!mailbox) throw new Error("no mailbox was claimed");
  await fill(service, mailbox);
  const client = await mailClient(service, mailbox, dovecot);
  await client.mailboxOpen("INBOX");
  const ask = async (path: string, more: RequestInit = {}) => {
    const headers = { ...bearer(mailbox.token), "Content-Type": "application/json" };
    const response = await fetch(new URL(path, service.url), { ...more, headers });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as { messages: { id: string }[] };
  };
  let round = 0;
  const changes: Record<string, () => Promise<unknown>> = {
    "without a change": async () => undefined,
    "after a PATCH": async () => {
      const [message] = (await ask(ASKED["a list of 20"])).messages;
      const body = JSON.stringify({ seen: round % 2 === 0 });
      await ask(`/v1/messages/${message?.id}`, { method: "PATCH", body });
    },
    "after an IMAP flag": () =>
      client.messageFlagsAdd(`${1 + ((round * 7_919) % MESSAGES)}`, [round % 2 ? "\\Seen" : "\\Flagged"]),
    "after an IMAP APPEND": () => client.append("INBOX", signUpMessage(mailbox.address, MESSAGE_BYTES)),
  };
  for (const [when, change] of Object.entries(changes)) {
    for (const [what, path] of Object.entries(ASKED)) {
      const samples: number[] = [];
      for (let each = 0; each < ROUNDS; each += 1) {
        round += 1;
        await change();
        const at = performance.now();
        await ask(path);
        samples.push(performance.now() - at);
        await sleep(SETTLE_MS);
        await ask(path);
      }
      figure(`${MESSAGES} messages, ${what} ${when}`, `median ${shown(median(samples))} ms`);
    }
  }
}

async function fill(service: Service, { address }: Mailbox): Promise<void> {
  let left = MESSAGES;
  const sender = async () => {
    const session = await SmtpSession.open(service.smtpPort);
    while (left > 0) {
      left -= 1;
      await session.send(address, signUpMessage(address, MESSAGE_BYTES));
    }
    await session.quit();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, sender));
  const perSecond = MESSAGES / ((performance.now() - started) / 1_000);
  figure(`${MESSAGES} messages sent to one mailbox`, `${shown(perSecond)} messages/s`);
}
