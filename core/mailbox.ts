import type { Address } from "./address.ts";
import type { Fingerprint } from "./key.ts";

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
