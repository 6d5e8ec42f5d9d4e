/**
 * Imports from the older service: first the mail, then the rows, so a mailbox that is found has its mail. Finished
 * steps are skipped, so another run completes an interrupted import (decision 22).
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { findAddress, splitAddress } from "../address.ts";
import type { Uses } from "../deps.ts";
import { decide } from "../payments/payment.ts";
import { Refusal } from "../refusal.ts";
import type { ImportOutcome, NewImport } from "../store/ledger/imports.ts";
import type { TheirMailboxes } from "../store/ledger/mailservice-database.ts";
import { maildirPath } from "../store/maildir/maildir.ts";
import {
  leftBehind,
  MaildirChanging,
  type TakeoverOutcome,
  takeOver,
} from "../store/maildir/maildir-takeover.ts";
import { DatabaseError } from "../store/sqlite-thread.ts";
import { fillImapLogins } from "./imap-logins.ts";
import { judge, type Skipped } from "./mailservice.ts";

export interface MailserviceImport {
  /** The older service's SQLite file. */
  readonly database: string;
  /** The file with its `mail_users` table; absent = `database`. */
  readonly mailDatabase?: string;
  /** The folder of its Maildirs, `<domain>/<login>/Maildir`; absent = the mail stays there. */
  readonly maildirs?: string;
  /** For mailboxes that its mail system has no address of; absent = MAIL_DOMAIN. */
  readonly domain?: string;
  /** Copies the Maildirs instead of moving them. */
  readonly isCopied: boolean;
  /** Changes nothing; the answer says what would change. */
  readonly isTrial: boolean;
}

export interface ImportedMailservice {
  /** Mailboxes in the older service's database. */
  readonly found: number;
  /** Imported earlier, and left as they are. */
  readonly known: number;
  readonly imported: number;
  /** The states of those imported now. */
  readonly states: Readonly<Record<ImportedState, number>>;
  /** Of those, how many have no key: IMAP and the old access token are the only ways in. */
  readonly withoutKey: number;
  /** Of those, how many are past the grace of expired mailboxes. Each is deleted once its payer has been told. */
  readonly beyondGrace: number;
  /** Maildirs moved or copied now. */
  readonly maildirs: number;
  /** Messages in all imported mailboxes, known ones included. */
  readonly messages: number;
  /** Rows that are not imported. */
  readonly skipped: readonly Skipped[];
  /** Mailboxes that are imported without their Maildir, or without all messages in it. */
  readonly leftMaildirs: readonly Skipped[];
}

/** `free`: active without an end. */
export type ImportedState = "pending_payment" | "active" | "free" | "expired";

type Importing = Uses<
  "imports" | "imapPasswords" | "maildirs" | "messages" | "indexer" | "settings" | "secrets" | "clock"
>;

/** Errors that concern one Maildir. Any other, such as a full disk, ends the import. */
const OF_ONE_MAILDIR: readonly (string | undefined)[] = ["EACCES", "EPERM", "ENOENT", "ENOTDIR", "ELOOP"];

/** See Core.importMailservice. */
export async function importMailservice(
  deps: Importing,
  order: MailserviceImport,
  signal: AbortSignal,
): Promise<ImportedMailservice> {
  const theirs = await theirMailboxes(deps, order);
  const how = { at: deps.clock.now(), decide };
  const { taken, skipped } = judged(deps, order, theirs, how.at);
  const acceptable = accepted(taken, await deps.imports.tryAdd(taken, how), skipped);
  await requireDomain(order, acceptable);
  const { ready, places } = await takeOverAll(deps, order, acceptable, skipped, signal);
  const add = order.isTrial ? deps.imports.tryAdd : deps.imports.add;
  const outcomes = await add(ready, how);
  const here = accepted(ready, outcomes, skipped);
  const messages = order.isTrial ? 0 : await indexMail(deps, here, signal);
  const added = here.filter(({ id }) => outcomes.get(id)?.kind === "added");
  return {
    ...summaryOf(deps, added, how.at),
    found: theirs.mailboxes.length,
    known: here.length - added.length,
    maildirs: places.filter(({ outcome }) => outcome === "taken").length,
    messages,
    skipped,
    leftMaildirs: await leftAt(places, order),
  };
}

async function theirMailboxes(
  { imports }: Importing,
  { database, mailDatabase, maildirs, domain }: MailserviceImport,
): Promise<TheirMailboxes> {
  if (domain !== undefined && !findAddress(`somebody@${domain}`)) {
    throw new Refusal("bad_request", "The domain of the addresses is not a domain name.", {
      fix: "Give --domain as it stands in addresses, such as mail.example.org.",
    });
  }
  for (const path of [database, mailDatabase, maildirs]) await requirePath(path);
  try {
    return await imports.readMailservice({ database, mailDatabase });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (error.code.startsWith("SQLITE_CORRUPT")) {
      throw new Refusal(
        "bad_request",
        "The older service's database is damaged, or only a part of it is there.",
        {
          fix: "Copy it again with sqlite3's .backup, and check it with `pragma integrity_check`.",
        },
      );
    }
    throw new Refusal(
      "bad_request",
      "This is not a SQLite database of the older service, or not all of its migrations have run.",
      {
        fix: "Give the SQLite file of its application, and with --mail-database the one of its mail system if that is separate.",
      },
    );
  }
}

async function requirePath(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new Refusal("not_found", `There is nothing at ${path}.`, {
      fix: "Give the path as it is on this machine.",
    });
  });
}

/** With a wrong folder, all mailboxes would be imported without their mail. */
async function requireDomain(
  { maildirs }: MailserviceImport,
  acceptable: readonly NewImport[],
): Promise<void> {
  const [first] = acceptable;
  if (maildirs === undefined || !first) return;
  for (const domain of new Set(acceptable.map(({ address }) => splitAddress(address).domain))) {
    // One that can't be looked at may be there: its Maildirs will tell.
    const isThere = await stat(join(maildirs, domain)).then(
      (found) => found.isDirectory(),
      ({ code }: NodeJS.ErrnoException) => code !== "ENOENT" && code !== "ENOTDIR",
    );
    if (isThere) return;
  }
  const { domain } = splitAddress(first.address);
  throw new Refusal("bad_request", `No folder in ${maildirs} is named for a domain, such as ${domain}.`, {
    fix: "Give --maildirs as the folder that holds <domain>/<login>/Maildir. If there is no mail, leave it out.",
  });
}

function judged(
  { settings }: Importing,
  order: MailserviceImport,
  theirs: TheirMailboxes,
  now: Date,
): { taken: readonly NewImport[]; skipped: Skipped[] } {
  const reason = "no mailbox of theirs has this login of mail_users";
  const skipped = theirs.strayLogins.map((login): Skipped => ({ id: "", login, reason }));
  const taken: NewImport[] = [];
  for (const row of theirs.mailboxes) {
    const verdict = judge(row, { domain: order.domain ?? settings.mailDomain, now });
    if (verdict.kind === "taken") taken.push(verdict.mailbox);
    else skipped.push({ id: row.id, login: row.login, reason: verdict.reason });
  }
  return { taken, skipped };
}

/** Those that the ledger accepts or has already. Adds the others to `skipped`. */
function accepted(
  imports: readonly NewImport[],
  outcomes: ReadonlyMap<string, ImportOutcome>,
  skipped: Skipped[],
): readonly NewImport[] {
  return imports.filter((one) => {
    const outcome = outcomes.get(one.id);
    if (outcome?.kind === "refused") skipped.push(named(one, outcome.reason));
    return outcome?.kind !== "refused";
  });
}

/** A mailbox, the old and the new place of its mail, and what became of it. */
interface Place {
  readonly one: NewImport;
  readonly from: string;
  readonly to: string;
  readonly outcome: TakeoverOutcome;
}

/** Moves or copies the Maildirs. A mailbox whose Maildir can't be taken over is not imported but added to `skipped`. */
async function takeOverAll(
  { maildirs }: Importing,
  { maildirs: root, isCopied, isTrial }: MailserviceImport,
  acceptable: readonly NewImport[],
  skipped: Skipped[],
  signal: AbortSignal,
): Promise<{ readonly ready: readonly NewImport[]; readonly places: readonly Place[] }> {
  if (root === undefined) return { ready: acceptable, places: [] };
  const places: Place[] = [];
  for (const one of acceptable) {
    signal.throwIfAborted();
    const from = maildirPath(root, one.address);
    const to = maildirs.pathOf(one.address);
    try {
      places.push({ one, from, to, outcome: await takeOver({ from, to, isCopied, isTrial }) });
    } catch (error) {
      skipped.push(named(one, reasonOf(error as NodeJS.ErrnoException)));
    }
  }
  return { ready: places.map(({ one }) => one), places };
}

/** Mail that stays at its old place: it is put among no other mail, and may still come there if nobody stopped that. */
async function leftAt(
  places: readonly Place[],
  { isCopied, isTrial }: MailserviceImport,
): Promise<readonly Skipped[]> {
  const left: Skipped[] = [];
  for (const { one, from, to, outcome } of places) {
    if (outcome === "none" || (outcome === "taken" && isTrial)) continue;
    const why = await leftBehind(from, to).then((messages) => {
      if (messages === 0) return undefined;
      const isMoved = outcome === "taken" || isCopied;
      return isMoved ? `messages that are only there: ${messages}` : "there is mail at its place already";
    }, reasonOf);
    if (why !== undefined) left.push(named(one, why));
  }
  return left;
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error instanceof MaildirChanging) return "another program keeps changing its Maildir";
  if (OF_ONE_MAILDIR.includes(error.code)) return `its Maildir cannot be taken over (${error.code})`;
  if (error.code !== "EXDEV") throw error;
  throw new Refusal("bad_request", "Their Maildirs are on another file system than the data folder.", {
    fix: "Have them copied, with --copy.",
  });
}

/** Indexes the mail and counts it: the size of a mailbox must be known before mail comes for it. */
async function indexMail(deps: Importing, here: readonly NewImport[], signal: AbortSignal): Promise<number> {
  await fillImapLogins(deps);
  let messages = 0;
  for (const one of here) {
    signal.throwIfAborted();
    await deps.indexer.refreshFully(one);
    messages += (await deps.messages.counts(one.id)).messages;
  }
  return messages;
}

function summaryOf({ settings }: Importing, added: readonly NewImport[], now: Date) {
  const states = { pending_payment: 0, active: 0, free: 0, expired: 0 };
  for (const one of added) states[stateOf(one, now)] += 1;
  const deletedBefore = new Date(now.getTime() - settings.graceDays * 86_400_000);
  return {
    imported: added.length,
    states,
    withoutKey: added.filter(({ fingerprint }) => fingerprint.startsWith("imported:")).length,
    beyondGrace: added.filter((one) => stateOf(one, deletedBefore) === "expired").length,
  };
}

function stateOf({ fact }: NewImport, now: Date): ImportedState {
  if (fact?.kind !== "extended") return "pending_payment";
  if (!fact.until) return "free";
  return fact.until > now ? "active" : "expired";
}

function named({ id, address }: NewImport, reason: string): Skipped {
  return { id, login: splitAddress(address).localPart, reason };
}
