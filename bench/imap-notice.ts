/** The time from the sender's 250 to EXISTS in an idling mail client, and to the answer of a wait. */
import type { ImapFlow } from "imapflow";
import type { Dovecot } from "../test/support/dovecot.ts";
import { figure, latency } from "./figures.ts";
import { ask, bearer } from "./http.ts";
import { claimMailboxes, type Mailbox, type Service } from "./service.ts";
import { SmtpSession } from "./smtp-session.ts";
import { waitOverRest, wakeOnce } from "./wake.ts";

const ROUNDS = 50;
const SETTLE_MS = 20;

/** A client of that mailbox, logged in, with no folder selected. */
export async function mailClient({ url }: Service, { token }: Mailbox, dovecot: Dovecot): Promise<ImapFlow> {
  const { text } = await ask(url, "/v1/mailbox/imap", { headers: bearer(token) });
  const { username, password } = JSON.parse(text) as { username: string; password: string };
  return await dovecot.connect(username, password);
}

export async function benchNotice(service: Service, dovecot: Dovecot): Promise<void> {
  const [mailbox] = await claimMailboxes(service, 1);
  if (!mailbox) throw new Error("no mailbox was claimed");
  const client = await mailClient(service, mailbox, dovecot);
  await client.mailboxOpen("INBOX");
  const session = await SmtpSession.open(service.smtpPort);
  const samples: Record<"idle" | "wait", number[]> = { idle: [], wait: [] };
  let after = mailbox.cursor;
  void client.idle();
  for (let round = -1; round < ROUNDS; round += 1) {
    const told = new Promise<number>((resolve) => client.once("exists", () => resolve(performance.now())));
    const { answer, acceptedMs, answeredMs } = await wakeOnce({
      ...{ service, session, mailbox, wait: waitOverRest, after },
      settleMs: SETTLE_MS,
    });
    after = String(answer.cursor);
    const toldAt = await told;
    // The first round is a warm-up.
    if (round < 0) continue;
    samples.wait.push(answeredMs - acceptedMs);
    samples.idle.push(toldAt - acceptedMs);
  }
  figure(`250 to EXISTS in an idling IMAP client, ${ROUNDS} rounds`, latency(samples.idle));
  figure("250 to the answer of a wait over REST, same mailbox", latency(samples.wait));
}
