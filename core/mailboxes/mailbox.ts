import { type Address, findAddress, mailboxAddressOf } from "../address.ts";
import type { Uses } from "../deps.ts";
import type { PageAfter } from "../page.ts";
import { Refusal } from "../refusal.ts";
import type { StoredMailbox } from "../store/ledger/mailboxes.ts";
import type { EnrollmentId } from "./enrollment.ts";
import type { Fingerprint } from "./key.ts";

declare const brand: unique symbol;

/**
 * `mbx_` and 20 characters of base 32, which is the local part of the address, too. A mailbox of the older service has kept
 * its UUID (decision 22): nothing but the store may look into an id.
 */
export type MailboxId = string & { readonly [brand]: "MailboxId" };

export const MAILBOX_STATES = ["pending_payment", "active", "expired", "revoked"] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** An address bound to one key. What a state does not have, its shape does not have. */
export type Mailbox = {
  readonly id: MailboxId;
  readonly address: Address;
  readonly fingerprint: Fingerprint;
  readonly createdAt: Date;
  /** Raised when it is revoked: one that is given back has another IMAP password. */
  readonly passwordGeneration: number;
  /** Who is written to about money; empty where nobody pays. */
  readonly billingEmail: string;
  /** The enrollment key whose place it takes. */
  readonly enrollmentId: EnrollmentId | undefined;
} /** `paymentUrl` is empty while there is no checkout, or the provider has not answered yet. */ & (
  | { readonly state: "pending_payment"; readonly paymentUrl: string }
  /** `paidUntil` is absent where nobody pays. */
  | { readonly state: "active"; readonly paidUntil: Date | undefined }
  | { readonly state: "expired"; readonly expiredAt: Date; readonly paymentUrl: string }
  /** By the operator, or because the payment was taken back. */
  | { readonly state: "revoked"; readonly revokedBy: RevokedBy }
);

export type RevokedBy = "operator" | "payment";

/** What is needed to find a mailbox's rows and files. */
export interface MailboxPlace {
  readonly id: MailboxId;
  readonly address: Address;
}

/** What claiming needs beyond the proof. */
export interface Claim {
  /** Where a payment link goes. Empty where nobody pays, or when the mailbox has one already. */
  readonly billingEmail: string;
  readonly proof: Proof;
  /** `kpe_…`, in place of a payment. */
  readonly enrollmentKey?: string | undefined;
  /** Client address that the claim came from, for the limit on claims; absent = not limited. */
  readonly peerAddress: string | undefined;
}

/** A key proof as it comes over the wire: nothing in it has been checked. */
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
  /** Minted now, shown once. Absent where the mailbox is not active. */
  readonly accessToken: string | undefined;
  /** The last sequence number given so far: everything before now. 0 in an empty mailbox. */
  readonly sequence: number;
  /** Seconds after which claiming again may give the payment link that the provider did not give now. */
  readonly retryAfterSeconds: number | undefined;
}

/** Another month of a mailbox. */
export interface Renewal {
  readonly mailbox: Mailbox;
  /** Where a person pays for it; absent where nobody pays, or while the provider does not answer. */
  readonly paymentUrl: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

export interface ImapAccess {
  readonly mailboxId: MailboxId;
  /** Whether the operator says that there is a server at host and port. */
  readonly isOffered: boolean;
  readonly host: string;
  readonly port: number;
  readonly tls: "none" | "starttls" | "tls";
  /** The bare login, which is the local part. */
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

/** Whether it may be used at that moment. It was read when the call began, and a call may wait for minutes. */
export function isActive(mailbox: Mailbox, now: Date): boolean {
  return mailbox.state === "active" && !(mailbox.paidUntil && mailbox.paidUntil <= now);
}

/** Returns only for a mailbox that may be used at that moment. */
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

/** The operator's. Ends every token of it; the key can prove itself again. */
export async function endTokensOf(
  deps: Uses<"mailboxes" | "tokens" | "clock">,
  id: MailboxId,
): Promise<void> {
  await requireMailbox(deps, id);
  await deps.tokens.endAllOf(id);
}

/** The operator's: by id, address or fingerprint. */
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

/** The operator's: in the order of their ids, after that one. */
export async function listMailboxes(
  deps: Uses<"mailboxes" | "clock">,
  page: PageAfter<MailboxId>,
): Promise<readonly Mailbox[]> {
  const now = deps.clock.now();
  return (await deps.mailboxes.list(page)).map((stored) => mailboxAt(stored, now));
}

/** The state follows from the end and the clock: no job has to run for it to be true (decision 15). */
export function mailboxAt(stored: StoredMailbox, now: Date): Mailbox {
  const { id, address, fingerprint, createdAt, passwordGeneration, paidUntil, paymentUrl } = stored;
  const { billingEmail, enrollmentId, revokedBy } = stored;
  const mailbox = { id, address, fingerprint, createdAt, passwordGeneration, billingEmail, enrollmentId };
  if (revokedBy) return { ...mailbox, state: "revoked", revokedBy };
  if (stored.isFree) return { ...mailbox, state: "active", paidUntil: undefined };
  if (!paidUntil) return { ...mailbox, state: "pending_payment", paymentUrl };
  if (paidUntil > now) return { ...mailbox, state: "active", paidUntil };
  return { ...mailbox, state: "expired", expiredAt: paidUntil, paymentUrl };
}

/** The mailbox as it is at this moment. Refuses: mailbox_not_found. */
export async function requireMailbox(deps: Uses<"mailboxes" | "clock">, id: MailboxId): Promise<Mailbox> {
  const stored = await deps.mailboxes.findById(id);
  if (!stored) throw mailboxIsGone();
  return mailboxAt(stored, deps.clock.now());
}

/**
 * The mailbox at the moment from which it is watched: what came between that and the reading of `known` rang for nobody. Refuses:
 * mailbox_revoked, mailbox_not_found, and unauthenticated where it has been given back already, for its tokens have ended.
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

/** What the mailbox is now: who has waited until its end may have been paid for meanwhile. */
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
    fix: "Renew it, and give the payment link to the person you work for. If there is no link, ask the operator.",
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

/** For whom it was there a moment ago: an agent that waits, a message on its way. */
export function mailboxIsGone(): Refusal {
  return new Refusal("mailbox_not_found", "This mailbox has been deleted.", {
    fix: "Claim another one with this key: it has another address.",
  });
}
