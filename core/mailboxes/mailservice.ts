/**
 * Maps a mailbox of the older service to one of ours. Nothing in its database is trusted: each row is judged alone, and one
 * that cannot be imported is reported with the reason.
 */
import { type Address, findAddress, mailboxAddressOf, splitAddress } from "../address.ts";
import { IMPORTED_TOKEN_LIFETIME_SECONDS } from "../limits.ts";
import type { NewImport } from "../store/ledger/imports.ts";
import type { TheirMailbox } from "../store/ledger/mailservice-database.ts";
import { dovecotHash } from "./imap-logins.ts";
import type { Fingerprint } from "./key.ts";
import type { MailboxId } from "./mailbox.ts";
import { keptTokenHash } from "./token.ts";

/** A row that stays where it is. */
export interface Skipped {
  readonly id: string;
  readonly login: string;
  /** A clause of ours: "its …". */
  readonly reason: string;
}

interface Judging {
  /** Where their mail system knows no address of a mailbox. */
  readonly domain: string;
  readonly now: Date;
}

/** What was made of a row, before the ledger has a say. */
type Judged =
  | { readonly kind: "taken"; readonly mailbox: NewImport }
  | { readonly kind: "skipped"; readonly reason: string };

/** Until when they have paid; `pending` where nothing was. */
type Standing = "pending" | "free" | Date;

/** Lower case, as they make them: in the full-text index two ids that differ only in their case would be one. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What is a folder's name, too. */
const LOGIN = /^[a-z0-9_-][a-z0-9._-]{0,63}$/;
const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

export function judge(row: TheirMailbox, judging: Judging): Judged {
  const skipped = (reason: string): Judged => ({ kind: "skipped", reason });
  if (!UUID.test(row.id)) return skipped("its id is not a UUID in lower case");
  if (row.status === "suspended")
    return skipped("its status is suspended: say there whether it is active or expired");
  if (!["pending_payment", "active", "expired"].includes(row.status)) return skipped("its status is unknown");
  if (row.user?.isEnabled === false) return skipped("its row in mail_users is not enabled");
  const address = addressOf(row, judging.domain);
  if (!address) return skipped("its login and domain are no address that it could have here");
  const given = row.keyFingerprint.trim().toLowerCase();
  if (given !== "" && !FINGERPRINT.test(given)) return skipped("its key fingerprint is not sha256:<hex>");
  const standing = standingOf(row, judging.now);
  if (!standing) return skipped("one of its dates cannot be read");
  return { kind: "taken", mailbox: importOf(row, { address, given, standing }, judging.now) };
}

/** Theirs where their mail system knows it: MAIL_DOMAIN may have changed since. */
function addressOf({ login, user }: TheirMailbox, domain: string): Address | undefined {
  const address = findAddress(user?.email ?? `${login}@${domain}`);
  const isTheirs = address && LOGIN.test(login) && splitAddress(address).localPart === login;
  return isTheirs && mailboxAddressOf(address) === address ? address : undefined;
}

/** Undefined where a date says nothing. What was revoked has the status of what ran out, but its end may be to come. */
function standingOf(row: TheirMailbox, now: Date): Standing | undefined {
  const [paidAt, expiresAt, subscribedUntil] = [row.paidAt, row.expiresAt, row.subscribedUntil].map(readTime);
  if (paidAt === "unreadable" || expiresAt === "unreadable" || subscribedUntil === "unreadable")
    return undefined;
  // Their access checks of a mailbox of an account ask the account, whatever the mailbox's own status.
  if (row.accountId !== "") return subscribedUntil ?? expiresAt ?? "pending";
  if (row.status === "active" && paidAt) return expiresAt ?? "free";
  if (row.status === "expired") return expiresAt && expiresAt < now ? expiresAt : now;
  return expiresAt ? (expiresAt < now ? expiresAt : now) : "pending";
}

function importOf(
  row: TheirMailbox,
  { address, given, standing }: { address: Address; given: string; standing: Standing },
  now: Date,
): NewImport {
  const password = row.user?.password || row.password;
  return {
    id: row.id as MailboxId,
    address,
    // No key has it: nobody can prove one whose fingerprint is no digest.
    fingerprint: (given || `imported:${row.id}`) as Fingerprint,
    createdAt: createdAt(row, standing, now),
    billingEmail: payerOf(row),
    fact:
      standing === "pending"
        ? undefined
        : { kind: "extended", until: standing === "free" ? undefined : standing },
    tokenHash: keptTokenHash(row.accessToken),
    tokenExpiresAt: new Date(now.getTime() + IMPORTED_TOKEN_LIFETIME_SECONDS * 1_000),
    keptPasswordHash: password === "" ? undefined : dovecotHash(password),
  };
}

/** Every save of theirs set it to the year 1. What waits to be paid begins to wait anew, or it would be deleted as abandoned. */
function createdAt({ createdAt: text }: TheirMailbox, standing: Standing, now: Date): Date {
  const time = readTime(text);
  return standing !== "pending" && time instanceof Date && time < now ? time : now;
}

/** Where they had no billing address the owner's was written to. */
function payerOf({ billingEmail, ownerEmail }: TheirMailbox): string {
  return findAddress(billingEmail.trim()) ?? findAddress(ownerEmail.trim()) ?? "";
}

/** As SQLite and the drivers of Go write a time: with `T` or a space, without a zone for UTC, with what Go prints after it. */
const TIME =
  /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?) ?(?:(Z)|([+-]\d\d):?(\d\d))?(?: [A-Z]{1,5})?(?: m=[+-][\d.]+)?$/;

/** Undefined for none, and for the zero of Go, which means none. */
function readTime(text: string): Date | undefined | "unreadable" {
  if (text === "") return undefined;
  const [, day, time, , hours, minutes] = TIME.exec(text) ?? [];
  const date = new Date(`${day}T${time}${hours === undefined ? "Z" : `${hours}:${minutes}`}`);
  if (Number.isNaN(date.getTime())) return "unreadable";
  return date.getTime() > 0 ? date : undefined;
}
