/** Enrollment keys: claims without payment, bounded in number, time and domain. */

declare const brand: unique symbol;

/** `enr_` and 20 characters of base 32. */
export type EnrollmentId = string & { readonly [brand]: "EnrollmentId" };

/** What the operator wants of a new key. */
export interface EnrollmentOrder {
  /** Mailboxes that may be claimed with it, all together. */
  readonly mailboxes: number;
  /** From then on nobody new claims with it. */
  readonly expiresAt: Date | undefined;
  /** The only mail domain at which it claims; absent = any of ours. */
  readonly domain: string | undefined;
  /** The operator's own words. */
  readonly label: string;
}

/** An enrollment key as the operator sees it: the key itself is stored nowhere. */
export interface EnrollmentKey extends EnrollmentOrder {
  readonly id: EnrollmentId;
  readonly createdAt: Date;
  readonly revokedAt: Date | undefined;
  /** Mailboxes that take a place of it now. */
  readonly used: number;
}

export const ENROLLMENT_OUTCOMES = [
  /** It gave its holder a mailbox, new or until now unpaid. */
  "enrolled",
  /** The holder's key has a mailbox already, which needs no place. */
  "known",
  "exhausted",
  "expired",
  "revoked",
  "wrong_domain",
  /** A mailbox was deleted, and its place is free again. */
  "released",
] as const;
export type EnrollmentOutcome = (typeof ENROLLMENT_OUTCOMES)[number];

/** One line of the audit. */
export interface EnrollmentUse {
  readonly number: number;
  readonly at: Date;
  /** Who: the key that proved itself. */
  readonly fingerprint: string;
  /** From where; absent where it did not come over a network. */
  readonly peerAddress: string | undefined;
  readonly mailboxId: string | undefined;
  readonly outcome: EnrollmentOutcome;
}
