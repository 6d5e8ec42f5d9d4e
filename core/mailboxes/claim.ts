/** Claiming: finds or makes the mailbox of a key, and asks for what has to be paid for it. */

import { type Address, parseAddress } from "../address.ts";
import { clientNetworkOf } from "../client-network.ts";
import type { Uses } from "../deps.ts";
import { CLAIMS_PER_ADDRESS_PER_HOUR_MAX } from "../limits.ts";
import { newId } from "../new-id.ts";
import type { Checkouts, PaymentLink } from "../payments/checkout.ts";
import { type Extending, freeUnpaidMailbox } from "../payments/payment.ts";
import { Refusal } from "../refusal.ts";
import { isLoopbackHost } from "../service-address.ts";
import type { Added, ClaimLimit, NewMailbox } from "../store/ledger/mailboxes.ts";
import type { Proving } from "./access.ts";
import { enrollMailbox } from "./enrollment.ts";
import { imapPasswordHash } from "./imap-logins.ts";
import type { Key } from "./key.ts";
import {
  type Claim,
  type Claimed,
  type Mailbox,
  type MailboxId,
  mailboxAt,
  type Renewal,
  requireMailbox,
  revoked,
} from "./mailbox.ts";
import { checkProof } from "./proof.ts";
import { mintToken } from "./token.ts";

const HOUR_MS = 3_600_000;
/** Concurrent claims may be written in any order, so those up to a minute later count, too. */
const AT_ONCE_MS = 60_000;
/** The password generation of a new mailbox in the ledger. */
const FIRST_GENERATION = 1;

type Claiming = Proving & Extending & Uses<"sequences" | "checkouts" | "enrollments">;

/** Refuses before the mailbox is written. After that, a provider that is down fails nothing. */
export async function claimMailbox(deps: Claiming, claim: Claim): Promise<Claimed> {
  const billingEmail = billingAddress(claim.billingEmail);
  // Counts as one guess at most: of the proof, or of the enrollment key that comes with it.
  const added = await deps.credentialLimiter.guard(claim.peerAddress, undefined, async () => {
    const key = await checkProof(deps, claim.proof);
    return await addMailbox(deps, claim, key, billingEmail);
  });
  const isNew = added.outcome === "added";
  const found = mailboxAt(added.mailbox, deps.clock.now());
  if (found.state === "revoked") throw revoked(found.revokedBy);
  const { mailbox, retryAfterSeconds } = await askPayment(deps, found, billingEmail);
  deps.log.mailboxClaimed({ mailboxId: mailbox.id, isNew });
  return {
    mailbox,
    isNew,
    accessToken: mailbox.state === "active" ? await mintToken(deps, mailbox.id) : undefined,
    sequence: isNew ? 0 : await deps.sequences.last(mailbox.id),
    retryAfterSeconds,
  };
}

/**
 * A payment link for another month, for an active mailbox, too: paying before the end loses no time. `billingEmail` is
 * the payer from now on; empty = unchanged. Refuses: bad_request, mailbox_revoked, mailbox_not_found.
 */
export async function renewMailbox(
  deps: Uses<"mailboxes" | "checkouts" | "clock">,
  { id }: Mailbox,
  billingEmail = "",
): Promise<Renewal> {
  const payer = billingAddress(billingEmail);
  const mailbox = await requireMailbox(deps, id);
  if (mailbox.state === "revoked") throw revoked(mailbox.revokedBy);
  const isFree = mailbox.state === "active" && mailbox.paidUntil === undefined;
  if (isFree || !deps.checkouts) return { mailbox, paymentUrl: undefined, retryAfterSeconds: undefined };
  const link = await linkFor(deps, deps.checkouts, mailbox, payer);
  return { ...link, mailbox: await requireMailbox(deps, id) };
}

async function addMailbox(
  deps: Claiming,
  claim: Claim,
  key: Key,
  billingEmail: string,
): Promise<Exclude<Added, { outcome: "too_many" }>> {
  const id = newId("mbx") as MailboxId;
  const mailbox: NewMailbox = {
    id,
    address: `${id}@${deps.settings.mailDomain}` as Address,
    fingerprint: key.fingerprint,
    createdAt: deps.clock.now(),
    isFree: deps.checkouts === undefined,
    billingEmail,
    imapPasswordHash: imapPasswordHash(deps, { id, passwordGeneration: FIRST_GENERATION }),
  };
  const { enrollmentKey, peerAddress } = claim;
  if (enrollmentKey !== undefined) {
    return await enrollMailbox(deps, { mailbox, key: enrollmentKey, peerAddress });
  }
  const isKnown = (await deps.mailboxes.findByFingerprint(key.fingerprint)) !== undefined;
  if (!isKnown && deps.checkouts && billingEmail === "") throw noBillingEmail();
  const limit = claimLimit(deps, peerAddress, mailbox.createdAt);
  return notTooMany(mailbox, await deps.mailboxes.add(mailbox, limit));
}

function notTooMany({ createdAt }: NewMailbox, added: Added): Exclude<Added, { outcome: "too_many" }> {
  if (added.outcome !== "too_many") return added;
  const freeAtMs = added.oldest.getTime() + HOUR_MS;
  throw new Refusal(
    "rate_limited",
    "Too many new mailboxes were claimed from this network in the last hour.",
    {
      fix: "Use the mailbox you have: the same key gets it again at any time.",
      retryAfterSeconds: Math.ceil((freeAtMs - createdAt.getTime()) / 1_000),
    },
  );
}

/**
 * A mailbox that is not active needs a checkout, which may turn out to be paid already. On a service that has become
 * free, a mailbox that was never paid for becomes as free as a new one.
 */
async function askPayment(
  deps: Extending & Uses<"checkouts">,
  mailbox: Mailbox,
  billingEmail: string,
): Promise<{ readonly mailbox: Mailbox; readonly retryAfterSeconds: number | undefined }> {
  if (mailbox.state === "active") return { mailbox, retryAfterSeconds: undefined };
  if (!deps.checkouts) {
    const isToBeFree = mailbox.state === "pending_payment";
    const found = isToBeFree ? await freeUnpaidMailbox(deps, mailbox.id) : mailbox;
    return { mailbox: found, retryAfterSeconds: undefined };
  }
  const { retryAfterSeconds } = await linkFor(deps, deps.checkouts, mailbox, billingEmail);
  return { mailbox: await requireMailbox(deps, mailbox.id), retryAfterSeconds };
}

async function linkFor(
  { mailboxes }: Uses<"mailboxes">,
  checkouts: Checkouts,
  mailbox: Mailbox,
  billingEmail: string,
): Promise<PaymentLink> {
  const payer = billingEmail === "" ? mailbox.billingEmail : billingEmail;
  if (payer === "") throw noBillingEmail();
  if (payer !== mailbox.billingEmail) await mailboxes.setBillingEmail(mailbox.id, payer);
  return await checkouts.linkFor({ ...mailbox, billingEmail: payer });
}

/** Empty if no payer is named. Refuses: bad_request. */
function billingAddress(text: string): string {
  if (text === "") return "";
  try {
    return parseAddress(text.trim());
  } catch {
    throw new Refusal("bad_request", "`billing_email` is not an email address.", {
      fix: "Give the payer's address, such as ann@example.org.",
    });
  }
}

function noBillingEmail(): Refusal {
  return new Refusal("bad_request", "This service costs money: a claim needs a `billing_email`.", {
    fix: "Ask the person you work for who pays, and claim with that address as `billing_email`. Never invent one. The payment link is sent there, too.",
  });
}

/** No limit on a service that only its own machine reaches. */
function claimLimit(
  { settings }: Uses<"settings">,
  peerAddress: string | undefined,
  now: Date,
): ClaimLimit | undefined {
  if (peerAddress === undefined || isLoopbackHost(settings.publicBaseUrl.hostname)) return undefined;
  const since = new Date(now.getTime() - HOUR_MS);
  const until = new Date(now.getTime() + AT_ONCE_MS);
  return { network: clientNetworkOf(peerAddress), since, until, max: CLAIMS_PER_ADDRESS_PER_HOUR_MAX };
}
