/**
 * Cursors on the wire. A cursor encodes only a sequence number of one mailbox, so it outlives the index and a restart.
 * Its digest is no secret: it only detects a cursor that was truncated, guessed or taken from another mailbox.
 */
import { createHash } from "node:crypto";
import type { Uses } from "./deps.ts";
import type { Mailbox } from "./mailboxes/mailbox.ts";
import { Refusal } from "./refusal.ts";

/** The mailbox that a cursor belongs to. */
type Bound = Pick<Mailbox, "id">;

/** A cursor for "everything up to this sequence number has been seen". */
export function cursorFor(mailbox: Bound, sequence: number): string {
  return write("cur", mailbox, sequence);
}

/** The cursor's sequence number, or undefined without one. Refuses: bad_cursor, also for another mailbox's cursor. */
export function parseCursor(mailbox: Bound, text: string | undefined): number | undefined {
  return read("cur", mailbox, text);
}

/** A cursor for the next page of a list. */
export function pageCursorFor(mailbox: Bound, beforeSequence: number): string {
  return write("page", mailbox, beforeSequence);
}

/** The sequence number before which the page begins, or undefined. Refuses: bad_cursor, also for another mailbox's. */
export function parsePageCursor(mailbox: Bound, text: string | undefined): number | undefined {
  return read("page", mailbox, text);
}

type CursorKind = "cur" | "page";

function write(kind: CursorKind, mailbox: Bound, sequence: number): string {
  const digest = createHash("sha256").update(`${kind}\n${mailbox.id}\n${sequence}`).digest("base64url");
  return `${kind}_${sequence.toString(36)}_${digest.slice(0, 12)}`;
}

function read(kind: CursorKind, mailbox: Bound, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^(?:cur|page)_([0-9a-z]{1,11})_/.exec(text)?.[1];
  const sequence = Number.parseInt(digits ?? "", 36);
  if (!Number.isSafeInteger(sequence)) throw badCursor();
  if (write(kind, mailbox, sequence) === text) return sequence;
  throw write(OTHER_KIND[kind], mailbox, sequence) === text ? misplacedCursor(kind) : badCursor();
}

const OTHER_KIND: Readonly<Record<CursorKind, CursorKind>> = { cur: "page", page: "cur" };

/** Both kinds are called cursors on the wire, so callers mix them up. */
function misplacedCursor(wanted: CursorKind): Refusal {
  const message = {
    cur: "That cursor says where a page begins, not up to where mail was seen.",
    page: "That cursor says up to where mail was seen, not where a page begins.",
  }[wanted];
  const fix = "`cursor` takes the `next_cursor` of the page before, and `after` the `cursor` of an answer.";
  return new Refusal("bad_cursor", message, { fix });
}

/** Refuses a cursor beyond the last number ever given: it would skip mail until then. Refuses: bad_cursor. */
export async function refuseFuture(
  deps: Uses<"sequences">,
  mailbox: Bound,
  afterSequence: number | undefined,
): Promise<void> {
  if (afterSequence === undefined) return;
  if (afterSequence > (await deps.sequences.mayHaveGiven(mailbox.id))) throw badCursor();
}

function badCursor(): Refusal {
  return new Refusal("bad_cursor", "That cursor does not belong to this mailbox.", {
    fix: "Use a cursor exactly as an answer about this mailbox gave it, or leave it out.",
  });
}
