import { randomBytes } from "node:crypto";
import { type Address, findAddress, mailboxAddressOf, splitAddress } from "./address.ts";
import { clientNetworkOf, isLoopbackUrl } from "./client-network.ts";
import type { Uses } from "./deps.ts";
import type { Fingerprint } from "./key.ts";
import { CLAIMS_PER_ADDRESS_PER_HOUR_MAX } from "./limits.ts";
import { checkProof } from "./proof.ts";
import { Refusal } from "./refusal.ts";
import type { ClaimLimit, StoredMailbox } from "./store/mailboxes.ts";
import { imapPassword, mailboxOfToken, mintToken } from "./token.ts";

declare const brand: unique symbol;

/** `mbx_` and 20 characters of base 32; it is the local part of the address, too. */
export type MailboxId = string & { readonly [brand]: "MailboxId" };

export const MAILBOX_STATES = ["pending_payment", "active", "expired", "revoked"] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** An address bound to one key. What a state does not have, its shape does not have. */
export type Mailbox = {
  readonly id: MailboxId;
  readonly address: Address;
  readonly fingerprint: Fingerprint;
  readonly createdAt: Date;
  /** Raised by a rotation of the IMAP password. */
  readonly passwordGeneration: number;
} & (
  | { readonly state: "pending_payment"; readonly paymentUrl: string }
  /** `paidUntil` is absent where nobody pays. */
  | { readonly state: "active"; readonly paidUntil: Date | undefined }
  | { readonly state: "expired"; readonly expiredAt: Date }
  | { readonly state: "revoked"; readonly revokedAt: Date }
);

/** What is needed to find a mailbox's rows and files. */
export interface MailboxPlace {
  readonly id: MailboxId;
  readonly address: Address;
}

/** What claiming needs beyond the proof. */
export interface Claim {
  /** Where a payment link goes. Empty where nobody pays. */
  readonly billingEmail: string;
  readonly proof: Proof;
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
}

export interface ImapAccess {
  readonly mailboxId: MailboxId;
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

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
const HOUR_MS = 3_600_000;

/** What checking a proof takes. */
type Proving = Uses<"settings" | "secrets" | "clock" | "proofs">;

/** The mailbox of this key: the same one again, or a new one. */
export async function claimMailbox(
  deps: Proving & Uses<"mailboxes" | "tokens" | "messages" | "log">,
  claim: Claim,
): Promise<Claimed> {
  const key = await checkProof(deps, claim.proof);
  const now = deps.clock.now();
  const id = newMailboxId();
  const address = `${id}@${deps.settings.mailDomain}` as Address;
  const mailbox = { id, address, fingerprint: key.fingerprint, createdAt: now, isFree: true };
  const added = await deps.mailboxes.add(mailbox, claimLimit(deps, claim.peerAddress, now));
  if (added.outcome === "too_many") {
    throw new Refusal(
      "rate_limited",
      "Too many new mailboxes were claimed from this network in the last hour.",
      {
        fix: "Use the mailbox you have: the same key gets it again at any time.",
        retryAfterSeconds: Math.max(1, Math.ceil((added.oldest.getTime() + HOUR_MS - now.getTime()) / 1_000)),
      },
    );
  }
  const claimed = mailboxAt(added.mailbox, now);
  if (claimed.state === "revoked") throw revoked();
  const isNew = added.outcome === "added";
  deps.log.mailboxClaimed({ mailboxId: claimed.id, isNew });
  return {
    mailbox: claimed,
    isNew,
    accessToken: claimed.state === "active" ? await mintToken(deps, claimed.id) : undefined,
    sequence: isNew ? 0 : await deps.messages.lastSequence(claimed.id),
  };
}

/** Mints a token for the key's mailbox and says how to reach it by IMAP. */
export async function resolveAccess(
  deps: Proving & Uses<"mailboxes" | "tokens" | "log">,
  proof: Proof,
): Promise<{ readonly access: ImapAccess; readonly accessToken: string }> {
  const mailbox = await mailboxOfProof(deps, proof);
  const access = imapAccess(deps, mailbox);
  const accessToken = await mintToken(deps, mailbox.id);
  deps.log.accessResolved({ mailboxId: mailbox.id });
  return { access, accessToken };
}

/** The mailbox of a key that proves itself, whatever its state; makes none, mints nothing. */
export async function mailboxOfProof(deps: Proving & Uses<"mailboxes">, proof: Proof): Promise<Mailbox> {
  const key = await checkProof(deps, proof);
  const stored = await deps.mailboxes.findByFingerprint(key.fingerprint);
  if (!stored) {
    throw new Refusal("mailbox_not_found", "This key has no mailbox yet.", {
      fix: "Claim one with it first.",
    });
  }
  return mailboxAt(stored, deps.clock.now());
}

/** The mailbox of a token, whatever its state. */
export async function authenticate(
  deps: Uses<"tokens" | "mailboxes" | "clock">,
  accessToken: string,
): Promise<Mailbox> {
  const id = await mailboxOfToken(deps, accessToken);
  const stored = id && (await deps.mailboxes.findById(id));
  if (!stored) {
    throw new Refusal("unauthenticated", "The access token is not valid, or not any more.", {
      fix: "Prove your key again to get a new access token.",
    });
  }
  return mailboxAt(stored, deps.clock.now());
}

/** IMAP credentials, the same at every call. */
export function imapAccess(deps: Uses<"settings" | "secrets" | "clock">, mailbox: Mailbox): ImapAccess {
  requireActive(mailbox, deps.clock.now());
  const { imapHost, imapPort, publicBaseUrl } = deps.settings;
  return {
    mailboxId: mailbox.id,
    host: imapHost,
    port: imapPort,
    // RFC 8314 §3.2: 993 speaks TLS from the first byte. Elsewhere a password crosses a network only after STARTTLS.
    tls: imapPort === 993 ? "tls" : isLoopbackUrl(publicBaseUrl) ? "none" : "starttls",
    username: splitAddress(mailbox.address).localPart,
    password: imapPassword(deps, mailbox),
    address: mailbox.address,
  };
}

/** Returns only for a mailbox that may be used at that moment. */
export function requireActive(mailbox: Mailbox, now: Date): void {
  switch (mailbox.state) {
    case "pending_payment":
      throw new Refusal("mailbox_unpaid", "This mailbox is not paid for yet.", {
        fix: "Pay for it, or give the payment link to the person you work for.",
        paymentUrl: mailbox.paymentUrl,
      });
    case "expired":
      throw expired();
    case "revoked":
      throw revoked();
    case "active":
      // The mailbox was read when the call began, and a call may wait for minutes.
      if (mailbox.paidUntil && mailbox.paidUntil <= now) throw expired();
  }
}

/** The operator's. Ends its tokens and waits at once. */
export async function revokeMailbox(
  deps: Uses<"mailboxes" | "tokens" | "arrivals" | "clock" | "log">,
  id: MailboxId,
): Promise<Mailbox> {
  const now = deps.clock.now();
  await deps.mailboxes.revoke(id, now);
  const mailbox = await requireMailbox(deps, id);
  await deps.tokens.endAllOf(id);
  deps.arrivals.refuse(id, revoked());
  deps.log.mailboxRevoked({ mailboxId: id });
  return mailbox;
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
  if (!stored) throw noSuchMailbox();
  return mailboxAt(stored, deps.clock.now());
}

/** The operator's: in the order of their ids, after that one. */
export async function listMailboxes(
  deps: Uses<"mailboxes" | "clock">,
  page: { readonly limit: number; readonly after?: MailboxId },
): Promise<readonly Mailbox[]> {
  const now = deps.clock.now();
  return (await deps.mailboxes.list(page)).map((stored) => mailboxAt(stored, now));
}

/** The state follows from the end and the clock: no job has to run for it to be true (architecture D4). */
export function mailboxAt(stored: StoredMailbox, now: Date): Mailbox {
  const { id, address, fingerprint, createdAt, passwordGeneration, paidUntil } = stored;
  const mailbox = { id, address, fingerprint, createdAt, passwordGeneration };
  if (stored.revokedAt) return { ...mailbox, state: "revoked", revokedAt: stored.revokedAt };
  if (stored.isFree) return { ...mailbox, state: "active", paidUntil: undefined };
  if (!paidUntil) return { ...mailbox, state: "pending_payment", paymentUrl: stored.paymentUrl };
  if (paidUntil > now) return { ...mailbox, state: "active", paidUntil };
  return { ...mailbox, state: "expired", expiredAt: paidUntil };
}

/** The mailbox as it is at this moment. Refuses: mailbox_not_found. */
export async function requireMailbox(deps: Uses<"mailboxes" | "clock">, id: MailboxId): Promise<Mailbox> {
  const stored = await deps.mailboxes.findById(id);
  if (!stored) throw noSuchMailbox();
  return mailboxAt(stored, deps.clock.now());
}

/** Nobody is counted on a service that only its own machine reaches. */
function claimLimit(
  { settings }: Uses<"settings">,
  peerAddress: string | undefined,
  now: Date,
): ClaimLimit | undefined {
  if (peerAddress === undefined || isLoopbackUrl(settings.publicBaseUrl)) return undefined;
  const since = new Date(now.getTime() - HOUR_MS);
  return { network: clientNetworkOf(peerAddress), since, max: CLAIMS_PER_ADDRESS_PER_HOUR_MAX };
}

/** 100 random bits. */
function newMailboxId(): MailboxId {
  return `mbx_${[...randomBytes(20)].map((byte) => BASE32[byte & 31]).join("")}` as MailboxId;
}

function expired(): Refusal {
  return new Refusal("mailbox_expired", "The time that was paid for this mailbox is over.", {
    fix: "Renew it, or give the payment link to the person you work for.",
  });
}

function revoked(): Refusal {
  return new Refusal("mailbox_revoked", "The operator has revoked this mailbox.");
}

function noSuchMailbox(): Refusal {
  return new Refusal("mailbox_not_found", "There is no such mailbox.", {
    fix: "Take its id or its address from the operator's list of mailboxes.",
  });
}
