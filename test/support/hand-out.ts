/** A mailbox with one message, waited for by functions of core whose parts a test replaces. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deps } from "../../core/deps.ts";
import type { Mailbox, MailboxId, Message } from "../../core/index.ts";
import { claimMailbox } from "../../core/mailboxes/claim.ts";
import { newChallenge } from "../../core/mailboxes/proof.ts";
import { KeyedQueue } from "../../core/scheduling/keyed-queue.ts";
import { SingleFlight } from "../../core/scheduling/single-flight.ts";
import { type Wait, waitForEmail } from "../../core/wait.ts";
import { AgentKeyPair } from "./agent-key.ts";
import { letter } from "./core.ts";
import type { Ledger } from "./ledger.ts";
import { recordingLog } from "./log.ts";

/** Makes a mailbox with one message, and returns it with the path of its Maildir. */
export async function aMailbox(
  ledger: Ledger,
): Promise<{ readonly mailbox: Mailbox; readonly maildir: string }> {
  const key = new AgentKeyPair();
  const proof = key.prove(newChallenge(ledger, key.line).challenge);
  const { mailbox } = await claimMailbox(ledger, { billingEmail: "", proof, peerAddress: undefined });
  await ledger.maildirs.create(mailbox.address);
  const maildir = ledger.maildirs.pathOf(mailbox.address);
  await writeFile(join(maildir, "new", "1763640000.M1P1.other"), letter({ subject: "Kept" }));
  return { mailbox, maildir };
}

/** What concurrent waits share. */
export const newShared = () => ({
  handouts: new SingleFlight<string, Message>(),
  firstSearches: new KeyedQueue<MailboxId>(),
});

/** A wait that looks once. */
export const LOOK = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };

/** Waits for a message that is there. What `failing` replaces, other than Maildirs alone, must be logged as a failure. */
export async function waitForMessage(
  ledger: Ledger,
  mailbox: Mailbox,
  failing: Partial<Pick<Deps, "messages" | "maildirs">> = {},
  from: Pick<Wait, "afterSequence"> = { afterSequence: 0 },
) {
  const { log, events } = recordingLog();
  const deps = { ...ledger, ...failing, ...newShared(), log };
  const answer = await waitForEmail(
    deps,
    mailbox,
    { ...LOOK, ...from },
    { signal: new AbortController().signal },
  );
  assert.ok(answer.outcome === "received");
  // A failure that does not stop the wait is still logged.
  assert.equal(
    events.some(({ event }) => event === "unforeseen"),
    failing.messages !== undefined,
  );
  return answer.message;
}
