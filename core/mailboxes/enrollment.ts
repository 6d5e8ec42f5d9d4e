/** Enrollment keys: claims without payment, bounded in number, time and domain. */
import { randomBytes } from "node:crypto";
import { findAddress, isInDomain, splitAddress } from "../address.ts";
import type { Uses } from "../deps.ts";
import { ENROLLMENT_LABEL_CHARS_MAX, ENROLLMENT_MAILBOXES_MAX } from "../limits.ts";
import { newId } from "../new-id.ts";
import type { PageAfter, PageBefore } from "../pagination.ts";
import { decide } from "../payments/payment.ts";
import { Refusal } from "../refusal.ts";
import type { UseOutcome } from "../store/ledger/enrollments.ts";
import type { NewMailbox, StoredMailbox } from "../store/ledger/mailboxes.ts";
import { mailboxAt } from "./mailbox.ts";
import { hashOf } from "./token.ts";

declare const brand: unique symbol;

/** `enr_` and 20 characters of base 32. */
export type EnrollmentId = string & { readonly [brand]: "EnrollmentId" };

/** The operator's order of a new key. */
export interface EnrollmentOrder {
  /** How many mailboxes may be claimed with it. */
  readonly mailboxes: number;
  /** From then on, no new mailbox is claimed with it. */
  readonly expiresAt: Date | undefined;
  /** The only mail domain that it is valid for; absent = any of ours. */
  readonly domain: string | undefined;
  /** The operator's own words. */
  readonly label: string;
}

/** An enrollment key as the operator sees it: the key itself is stored nowhere. */
export interface EnrollmentKey extends EnrollmentOrder {
  readonly id: EnrollmentId;
  readonly createdAt: Date;
  readonly revokedAt: Date | undefined;
  /** How many mailboxes count against it now. */
  readonly used: number;
}

export const ENROLLMENT_OUTCOMES = [
  /** The claim got a mailbox: a new one, or one that was not active. */
  "enrolled",
  /** The claimant's mailbox is active already, and does not count. */
  "known",
  "exhausted",
  "expired",
  "revoked",
  "wrong_domain",
  /** The claimant's mailbox is revoked, which no enrollment key undoes. */
  "mailbox_revoked",
  /** A mailbox was deleted, and no longer counts. */
  "released",
] as const;
export type EnrollmentOutcome = (typeof ENROLLMENT_OUTCOMES)[number];

/** One entry of the audit log. */
export interface EnrollmentUse {
  readonly number: number;
  readonly at: Date;
  /** Of the agent's key. */
  readonly fingerprint: string;
  /** The client's address; absent if the claim did not come over a network. */
  readonly peerAddress: string | undefined;
  readonly mailboxId: string | undefined;
  readonly outcome: EnrollmentOutcome;
}

/** 32 random bytes in base64url. */
const KEY_TEXT = /^kpe_[A-Za-z0-9_-]{43}$/;

/** See Core.createEnrollmentKey. */
export async function createEnrollmentKey(
  deps: Uses<"settings" | "enrollments" | "clock">,
  order: EnrollmentOrder,
): Promise<{ readonly enrollment: EnrollmentKey; readonly key: string }> {
  const createdAt = deps.clock.now();
  checkOrder(order, createdAt);
  const domain = order.domain === undefined ? undefined : servedDomain(deps, order.domain);
  const key = `kpe_${randomBytes(32).toString("base64url")}`;
  const id = newId("enr") as EnrollmentId;
  const { mailboxes, expiresAt, label } = order;
  const enrollment = { id, mailboxes, expiresAt, domain, label, createdAt };
  await deps.enrollments.add({ ...enrollment, hash: hashOf(key) });
  return { enrollment: { ...enrollment, revokedAt: undefined, used: 0 }, key };
}

/** See Core.listEnrollmentKeys. Keys are never deleted, so a cursor that is not the id of one is not ours. */
export async function listEnrollmentKeys(
  deps: Uses<"enrollments">,
  page: PageAfter<EnrollmentId>,
): Promise<readonly EnrollmentKey[]> {
  if (page.after !== undefined && !(await deps.enrollments.find(page.after))) {
    throw new Refusal("bad_cursor", "That cursor does not belong to this list.", {
      fix: "Use the cursor exactly as the previous page gave it, or leave it out.",
    });
  }
  return await deps.enrollments.list(page);
}

/** See Core.revokeEnrollmentKey. */
export async function revokeEnrollmentKey(
  deps: Uses<"enrollments" | "clock">,
  id: EnrollmentId,
): Promise<EnrollmentKey> {
  await deps.enrollments.revoke(id, deps.clock.now());
  return await requireEnrollmentKey(deps, id);
}

/** See Core.listEnrollmentUses. */
export async function listEnrollmentUses(
  deps: Uses<"enrollments">,
  id: EnrollmentId,
  page: PageBefore,
): Promise<readonly EnrollmentUse[]> {
  await requireEnrollmentKey(deps, id);
  return await deps.enrollments.uses(id, page);
}

/**
 * Returns the mailbox of an agent's proven key. If it is not active yet, the enrollment key makes it so. Not counted as
 * a claim of the client's network: a fleet may be behind one address, the operator has set its size, and a refusal
 * makes no mailbox. Refuses: enrollment_key_refused, enrollment_key_exhausted.
 */
export async function enrollMailbox(
  deps: Uses<"enrollments" | "log">,
  claim: { readonly key: string; readonly mailbox: NewMailbox; readonly peerAddress: string | undefined },
): Promise<{ readonly outcome: "added" | "known"; readonly mailbox: StoredMailbox }> {
  const { key, mailbox, peerAddress } = claim;
  if (!KEY_TEXT.test(key)) throw unknownKey();
  const at = mailbox.createdAt;
  const enrolled = await deps.enrollments.enroll({
    hash: hashOf(key),
    mailbox,
    peerAddress,
    entry: {
      provider: "operator",
      id: newId("evt"),
      type: "enrolled",
      occurredAt: at,
      receivedAt: at,
      fact: { kind: "extended", until: undefined },
    },
    judge: (enrollment, known) => judge(enrollment, known, mailbox, at),
    decide,
  });
  if (!enrolled) throw unknownKey();
  const { enrollment, outcome } = enrolled;
  deps.log.enrollmentKeyUsed({ enrollmentId: enrollment.id, outcome, mailboxId: enrolled.mailbox?.id });
  const refusal = refusalFor(outcome, enrollment);
  if (refusal) throw refusal;
  if (!enrolled.mailbox) throw new Error("An enrollment key was taken and gave no mailbox.");
  return { outcome: enrolled.isNew ? "added" : "known", mailbox: enrolled.mailbox };
}

/**
 * An active mailbox is returned even if the enrollment key has ended since: an agent claims at every start. `mailbox`
 * is what an agent without one gets.
 */
function judge(
  enrollment: EnrollmentKey,
  known: StoredMailbox | undefined,
  mailbox: NewMailbox,
  now: Date,
): UseOutcome {
  const state = known && mailboxAt(known, now).state;
  if (state === "active") return "known";
  if (state === "revoked") return "mailbox_revoked";
  if (enrollment.revokedAt) return "revoked";
  if (enrollment.expiresAt && enrollment.expiresAt <= now) return "expired";
  const { address } = known ?? mailbox;
  if (enrollment.domain !== undefined && !isInDomain(address, enrollment.domain)) return "wrong_domain";
  const usedByOthers = enrollment.used - (known?.enrollmentId === enrollment.id ? 1 : 0);
  return usedByOthers < enrollment.mailboxes ? "enrolled" : "exhausted";
}

/** Undefined for a revoked mailbox: `claimMailbox` refuses it, in the same words for every claim. */
function refusalFor(outcome: UseOutcome, { mailboxes, domain }: EnrollmentKey): Refusal | undefined {
  switch (outcome) {
    case "enrolled":
    case "known":
    case "mailbox_revoked":
      return undefined;
    case "exhausted":
      return new Refusal(
        "enrollment_key_exhausted",
        `All ${mailboxes} mailboxes of this enrollment key have been claimed.`,
        { fix: "Claim with the key that has one of them, or ask the operator for another enrollment key." },
      );
    case "expired":
      return refused("This enrollment key has expired.");
    case "revoked":
      return refused("The operator has revoked this enrollment key.");
    case "wrong_domain":
      return refused(`This enrollment key is for mailboxes at ${domain} only.`);
  }
}

function unknownKey(): Refusal {
  return new Refusal("enrollment_key_refused", "This service has no such enrollment key.", {
    fix: "Send it exactly as the operator gave it: kpe_ and 43 characters.",
  });
}

function refused(message: string): Refusal {
  return new Refusal("enrollment_key_refused", message, {
    fix: "Ask the operator of the service for another enrollment key, or claim without one.",
  });
}

async function requireEnrollmentKey(deps: Uses<"enrollments">, id: EnrollmentId): Promise<EnrollmentKey> {
  const enrollment = await deps.enrollments.find(id);
  if (enrollment) return enrollment;
  throw new Refusal("enrollment_key_not_found", "There is no such enrollment key.", {
    fix: "Take its id from the operator's list of enrollment keys.",
  });
}

function checkOrder({ mailboxes, expiresAt, label }: EnrollmentOrder, now: Date): void {
  if (!Number.isInteger(mailboxes) || mailboxes < 1 || mailboxes > ENROLLMENT_MAILBOXES_MAX) {
    throw new Refusal("bad_request", `An enrollment key is for 1 to ${ENROLLMENT_MAILBOXES_MAX} mailboxes.`);
  }
  // Not `<=`, so that an invalid date is refused, too.
  if (expiresAt && !(expiresAt > now)) {
    throw new Refusal("bad_request", "The end of the enrollment key is not in the future.", {
      fix: "Give a time in the future, or none.",
    });
  }
  // Labels are shown in terminals and tables, where a line break or an escape sequence would take effect.
  if (label.length > ENROLLMENT_LABEL_CHARS_MAX || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(label)) {
    throw new Refusal(
      "bad_request",
      `A label is one line of at most ${ENROLLMENT_LABEL_CHARS_MAX} characters.`,
    );
  }
}

/** The domain as addresses have it. Refuses: bad_request if it is not ours. */
function servedDomain({ settings }: Uses<"settings">, domain: string): string {
  const address = findAddress(`postmaster@${domain}`);
  if (address && isInDomain(address, settings.mailDomain)) return splitAddress(address).domain;
  throw new Refusal("bad_request", "This service has no mailboxes at that domain.", {
    fix: `Leave the domain out, or give ${settings.mailDomain}.`,
  });
}
