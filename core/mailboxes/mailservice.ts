/**
 * Maps a mailbox of the older service to one of ours. Nothing in its database is trusted: each row is judged alone, and
 * one that cannot be imported is reported with the reason.
 */
import { type Address, findAddress, mailboxAddressOf, splitAddress } from "../address.ts";
import { IMPORTED_TOKEN_LIFETIME_SECONDS } from "../limits.ts";
import type { NewImport } from "../store/ledger/imports.ts";
import type { TheirMailbox } from "../store/ledger/mailservice-database.ts";
import { dovecotHash } from "./imap-logins.ts";
import type { Fingerprint } from "./key.ts";
import type { MailboxId } from "./mailbox.ts";
import { keptTokenHash } from "./token.ts";

/** A row or a Maildir that is not imported. */
export interface Skipped {
  readonly id: string;
  readonly login: string;
  /** A clause, such as "its status is unknown". */
  readonly reason: string;
}

interface Judging {
  /** For mailboxes that the older mail system has no address of. */
  readonly domain: string;
  readonly now: Date;
}

/** The verdict on a row, before the ledger's. */
type Judged =
  | { readonly kind: "taken"; readonly mailbox: NewImport }
  | { readonly kind: "skipped"; readonly reason: string };

/** The end of what is paid; `pending` if nothing was paid, `free` if there is no end. */
type Standing = "pending" | "free" | Date;

/** Lower case, as the older service makes them: to the full-text index, ids that differ only in case are the same. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A login is a folder's name, too. */
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

/** The older mail system's address if it has one: MAIL_DOMAIN may have changed since. */
function addressOf({ login, user }: TheirMailbox, domain: string): Address | undefined {
  const address = findAddress(user?.email ?? `${login}@${domain}`);
  const isTheirs = address && LOGIN.test(login) && splitAddress(address).localPart === login;
  return isTheirs && mailboxAddressOf(address) === address ? address : undefined;
}

/** Undefined if a date can't be read. A revoked mailbox has the status `expired` there, even before its end. */
function standingOf(row: TheirMailbox, now: Date): Standing | undefined {
  const [paidAt, expiresAt, subscribedUntil] = [row.paidAt, row.expiresAt, row.subscribedUntil].map(readTime);
  if (paidAt === "unreadable" || expiresAt === "unreadable" || subscribedUntil === "unreadable")
    return undefined;
  // For a mailbox of an account, the older service checks the account and ignores the mailbox's own status.
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
    // Without a key: a fingerprint that is no digest, so that no key can prove it.
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

/** Each save there reset it to the year 1. An unpaid mailbox waits anew, or it would be deleted as abandoned. */
function createdAt({ createdAt: text }: TheirMailbox, standing: Standing, now: Date): Date {
  const time = readTime(text);
  return standing !== "pending" && time instanceof Date && time < now ? time : now;
}

/** Without a billing address, the older service wrote to the owner. */
function payerOf({ billingEmail, ownerEmail }: TheirMailbox): string {
  return findAddress(billingEmail.trim()) ?? findAddress(ownerEmail.trim()) ?? "";
}

/** A time as SQLite and Go's drivers write it: with `T` or a space, without a zone for UTC, with Go's suffixes. */
const TIME =
  /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?) ?(?:(Z)|([+-]\d\d):?(\d\d))?(?: [A-Z]{1,5})?(?: m=[+-][\d.]+)?$/;

/** Undefined for no time, and for Go's zero time, which means none. */
function readTime(text: string): Date | undefined | "unreadable" {
  if (text === "") return undefined;
  const [, day, time, , hours, minutes] = TIME.exec(text) ?? [];
  const date = new Date(`${day}T${time}${hours === undefined ? "Z" : `${hours}:${minutes}`}`);
  if (Number.isNaN(date.getTime())) return "unreadable";
  return date.getTime() > 0 ? date : undefined;
}
