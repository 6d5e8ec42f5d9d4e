import { type Address, findAddress, mailboxAddressOf } from "../address.ts";
import type { Uses } from "../deps.ts";
import type { PageAfter } from "../pagination.ts";
import { Refusal } from "../refusal.ts";
import type { StoredMailbox } from "../store/ledger/mailboxes.ts";
import type { EnrollmentId } from "./enrollment.ts";
import type { Fingerprint } from "./key.ts";

declare const brand: unique symbol;

/**
 * `mbx_` and 20 characters of base 32; also the local part of the address. A mailbox of the older service keeps its
 * UUID (decision 22), so only the store may look into an id.
 */
export type MailboxId = string & { readonly [brand]: "MailboxId" };

export const MAILBOX_STATES = ["pending_payment", "active", "expired", "revoked"] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** An address bound to one key. Each state has only the fields that apply to it. */
export type Mailbox = {
  readonly id: MailboxId;
  readonly address: Address;
  readonly fingerprint: Fingerprint;
  readonly createdAt: Date;
  /** Raised when the mailbox is revoked, so that it has another IMAP password if it is restored. */
  readonly passwordGeneration: number;
  /** The payer, who gets mails about payments; empty if nobody pays. */
  readonly billingEmail: string;
  /** The enrollment key that it counts against. */
  readonly enrollmentId: EnrollmentId | undefined;
} /** `paymentUrl` is empty while there is no checkout, or the provider has not answered yet. */ & (
  | { readonly state: "pending_payment"; readonly paymentUrl: string }
  /** `paidUntil` is absent if the mailbox has no end. */
  | { readonly state: "active"; readonly paidUntil: Date | undefined }
  | { readonly state: "expired"; readonly expiredAt: Date; readonly paymentUrl: string }
  /** By the operator, or because the payment was taken back. `paidUntil` is the end that it would have, if any. */
  | { readonly state: "revoked"; readonly revokedBy: RevokedBy; readonly paidUntil: Date | undefined }
);

export type RevokedBy = "operator" | "payment";

/** What is needed to find a mailbox's rows and files. */
export interface MailboxRef {
  readonly id: MailboxId;
  readonly address: Address;
}

/** What claiming needs beyond the proof. */
export interface Claim {
  /** Where the payment link is sent. Empty if nobody pays, or if the mailbox has a payer already. */
  readonly billingEmail: string;
  readonly proof: Proof;
  /** `kpe_…`, in place of a payment. */
  readonly enrollmentKey?: string | undefined;
  /** Client address that the claim came from, for the limit on claims; absent = not limited. */
  readonly peerAddress: string | undefined;
}

/** A key proof from the wire, unchecked. */
export interface Proof {
  /** One OpenSSH line, `ssh-ed25519 <base64> [comment]`. */
  readonly publicKey: string;
  readonly challenge: string;
  /** 64 raw bytes in base64, or SSHSIG with or without armour. */
  readonly signature: string;
}

export interface Claimed {
  readonly mailbox: Mailbox;
  readonly isNew: boolean;
  /** New, and shown only here. Absent if the mailbox is not active. */
  readonly accessToken: string | undefined;
  /** The last sequence number given so far; 0 if none was. */
  readonly sequence: number;
  /** Seconds after which another claim may get the payment link, if the provider gave none now. */
  readonly retryAfterSeconds: number | undefined;
}

/** Another month of a mailbox. */
export interface Renewal {
  readonly mailbox: Mailbox;
  /** Where a person pays for it; absent if nobody pays, or while the provider does not answer. */
  readonly paymentUrl: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

export interface ImapAccess {
  readonly mailboxId: MailboxId;
  /** Whether the operator says that an IMAP server listens at host and port. */
  readonly isOffered: boolean;
  readonly host: string;
  readonly port: number;
  readonly tls: "none" | "starttls" | "tls";
  /** The local part of the address. */
  readonly username: string;
  readonly password: string;
  readonly address: Address;
}

export interface MailboxStatus {
  readonly mailbox: Mailbox;
  readonly storageUsedBytes: number;
  readonly storageQuotaBytes: number;
  readonly messages: number;
  readonly unread: number;
  /** The last sequence number given. */
  readonly sequence: number;
}

/** Whether it may be used at `now`. It was read when the call began, and a call may wait for minutes. */
export function isActive(mailbox: Mailbox, now: Date): boolean {
  return mailbox.state === "active" && !(mailbox.paidUntil && mailbox.paidUntil <= now);
}

/** Refuses: mailbox_unpaid, mailbox_expired, mailbox_revoked. */
export function requireActive(mailbox: Mailbox, now: Date): void {
  if (isActive(mailbox, now)) return;
  switch (mailbox.state) {
    case "pending_payment":
      throw new Refusal("mailbox_unpaid", "This mailbox is not paid for yet.", {
        fix:
          mailbox.paymentUrl === ""
            ? "Claim it again to get a payment link, and give it to the person you work for."
            : "Pay for it, or give the payment link to the person you work for.",
        paymentUrl: mailbox.paymentUrl,
      });
    case "expired":
      throw expired(mailbox.paymentUrl);
    case "revoked":
      throw revoked(mailbox.revokedBy);
    case "active":
      throw expired("");
  }
}

/** See Core.endTokensOf. */
export async function endTokensOf(
  deps: Uses<"mailboxes" | "tokens" | "clock">,
  id: MailboxId,
): Promise<void> {
  await requireMailbox(deps, id);
  await deps.tokens.endAllOf(id);
}

/** See Core.findMailbox. */
export async function findMailbox(deps: Uses<"mailboxes" | "clock">, name: string): Promise<Mailbox> {
  const address = findAddress(name);
  const stored = address
    ? await deps.mailboxes.findByAddress(mailboxAddressOf(address))
    : name.startsWith("sha256:")
      ? await deps.mailboxes.findByFingerprint(name as Fingerprint)
      : await deps.mailboxes.findById(name as MailboxId);
  if (!stored) {
    throw new Refusal("mailbox_not_found", "There is no such mailbox.", {
      fix: "Take its id or its address from the operator's list of mailboxes.",
    });
  }
  return mailboxAt(stored, deps.clock.now());
}

/** See Core.listMailboxes. */
export async function listMailboxes(
  deps: Uses<"mailboxes" | "clock">,
  page: PageAfter<MailboxId>,
): Promise<readonly Mailbox[]> {
  const now = deps.clock.now();
  return (await deps.mailboxes.list(page)).map((stored) => mailboxAt(stored, now));
}

/** Derives the state from the end and the clock, so no job has to run for it to be right (decision 15). */
export function mailboxAt(stored: StoredMailbox, now: Date): Mailbox {
  const { id, address, fingerprint, createdAt, passwordGeneration, paidUntil, paymentUrl } = stored;
  const { billingEmail, enrollmentId, revokedBy } = stored;
  const mailbox = { id, address, fingerprint, createdAt, passwordGeneration, billingEmail, enrollmentId };
  // A payment that a free mailbox did not need has an end that does not count.
  const end = stored.isFree ? undefined : paidUntil;
  if (revokedBy) return { ...mailbox, state: "revoked", revokedBy, paidUntil: end };
  if (stored.isFree) return { ...mailbox, state: "active", paidUntil: undefined };
  if (!paidUntil) return { ...mailbox, state: "pending_payment", paymentUrl };
  if (paidUntil > now) return { ...mailbox, state: "active", paidUntil };
  return { ...mailbox, state: "expired", expiredAt: paidUntil, paymentUrl };
}

/** The mailbox as it is now. Refuses: mailbox_not_found. */
export async function requireMailbox(deps: Uses<"mailboxes" | "clock">, id: MailboxId): Promise<Mailbox> {
  const stored = await deps.mailboxes.findById(id);
  if (!stored) throw mailboxIsGone();
  return mailboxAt(stored, deps.clock.now());
}

/**
 * Reads the mailbox again, now that it is watched: a revocation since `known` was read may have ended no watch.
 * Refuses: mailbox_revoked, mailbox_not_found, and unauthenticated if it was restored already, since its tokens have
 * ended.
 */
export async function requireUnrevoked(deps: Uses<"mailboxes" | "clock">, known: Mailbox): Promise<Mailbox> {
  const mailbox = await requireMailbox(deps, known.id);
  if (mailbox.state === "revoked") throw revoked(mailbox.revokedBy);
  if (mailbox.passwordGeneration !== known.passwordGeneration) throw tokenIsNone();
  return mailbox;
}

export function tokenIsNone(): Refusal {
  return new Refusal("unauthenticated", "The access token is unknown or has expired.", {
    fix: "Prove your key again to get a new access token.",
  });
}

/**
 * The mailbox as it is now: it may have ended and been paid for during a wait. Refuses: mailbox_not_found, and as
 * `requireActive` does.
 */
export async function requireStillActive(
  deps: Uses<"mailboxes" | "clock">,
  known: Mailbox,
): Promise<Mailbox> {
  const mailbox = isActive(known, deps.clock.now()) ? known : await requireMailbox(deps, known.id);
  requireActive(mailbox, deps.clock.now());
  return mailbox;
}

function expired(paymentUrl: string): Refusal {
  return new Refusal("mailbox_expired", "This mailbox has expired.", {
    fix: "Renew it: renew_mailbox, or `keypost renew` in a terminal. Give the payment link to the person you work for. If there is no link, ask the operator.",
    ...(paymentUrl !== "" && { paymentUrl }),
  });
}

export function revoked(by: RevokedBy): Refusal {
  const why = {
    operator: "The operator has revoked this mailbox.",
    payment: "This mailbox is revoked: its payment was taken back.",
  } as const;
  return new Refusal("mailbox_revoked", why[by], { fix: "Ask the operator of the service." });
}

/** For callers that had found it a moment ago, such as a wait or a delivery. */
export function mailboxIsGone(): Refusal {
  return new Refusal("mailbox_not_found", "This mailbox has been deleted.", {
    fix: "Claim another one with this key: it has another address.",
  });
}
