/** A core whose mailboxes must be paid for, with the first steps of a claim. */
import type { Claimed, Core, Mailbox, Notifier } from "../../core/index.ts";
import { AgentKeyPair } from "./agent-key.ts";
import { TestClock } from "./clock.ts";
import { openTestCore, TEST_PAYER, type TestCore } from "./core.ts";
import { recordingLog } from "./log.ts";
import { TestProvider } from "./payment-provider.ts";

export interface PaidCore extends TestCore {
  readonly provider: TestProvider;
  readonly events: ReturnType<typeof recordingLog>["events"];
}

export async function openPaidCore(clock = new TestClock(), notifier?: Notifier): Promise<PaidCore> {
  const provider = new TestProvider(clock);
  const { log, events } = recordingLog();
  const box = await openTestCore({ clock, log, paymentProvider: provider, ...(notifier && { notifier }) });
  return Object.assign(Object.create(box) as TestCore, { provider, events });
}

/** Claims a mailbox and returns the answer. The payer is the same for all unless given. */
export function claimOf(core: Core, key = new AgentKeyPair(), billingEmail = TEST_PAYER): Promise<Claimed> {
  const proof = key.prove(core.newChallenge(key.line).challenge);
  return core.claimMailbox({ billingEmail, proof, peerAddress: undefined });
}

/** Claims a mailbox and pays for it. */
export async function paidMailbox(box: PaidCore, key = new AgentKeyPair()): Promise<Mailbox> {
  const { mailbox } = await claimOf(box.core, key);
  await pay(box, mailbox);
  return await box.core.findMailbox(mailbox.id);
}

/** Pays for a mailbox, and reports it as the provider's webhook does. */
export async function pay({ core, provider }: PaidCore, { id }: Pick<Mailbox, "id">): Promise<void> {
  const mailbox = await core.findMailbox(id);
  const { paymentUrl = "" } = "paymentUrl" in mailbox ? mailbox : await core.renewMailbox(mailbox);
  await core.applyPaymentEvent(
    provider.event(sessionOf(paymentUrl), { kind: "paid", installment: "first", ...provider.asked }),
  );
}

export const sessionOf = (paymentUrl: string) => new URL(paymentUrl).pathname.slice(1);
