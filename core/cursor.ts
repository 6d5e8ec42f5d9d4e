/**
 * Cursors on the wire. A cursor encodes a sequence number of one mailbox and nothing else, so it outlives the index and a
 * restart. Its digest is no secret: it only detects a cursor that was truncated, guessed or taken from another mailbox.
 */
import { createHash } from "node:crypto";
import type { Uses } from "./deps.ts";
import type { Mailbox } from "./mailboxes/mailbox.ts";
import { Refusal } from "./refusal.ts";

/** What a cursor belongs to. */
type Bound = Pick<Mailbox, "id">;

/** "Everything up to this sequence number I have seen." */
export function cursorFor(mailbox: Bound, sequence: number): string {
  return write("cur", mailbox, sequence);
}

/** The sequence number, where a cursor is given. Refuses: bad_cursor, also for one of another mailbox. */
export function parseCursor(mailbox: Bound, text: string | undefined): number | undefined {
  return read("cur", mailbox, text);
}

/** Where the next page of a list begins. */
export function pageCursorFor(mailbox: Bound, beforeSequence: number): string {
  return write("page", mailbox, beforeSequence);
}

/** What the page comes before, where a cursor is given. Refuses: bad_cursor, also for one of another mailbox. */
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

/** Both are called cursors on the wire, and each is taken for the other. */
function misplacedCursor(wanted: CursorKind): Refusal {
  const message = {
    cur: "That cursor says where a page begins, not up to where mail was seen.",
    page: "That cursor says up to where mail was seen, not where a page begins.",
  }[wanted];
  const fix = "`cursor` takes the `next_cursor` of the page before, and `after` the `cursor` of an answer.";
  return new Refusal("bad_cursor", message, { fix });
}

/** Refuses a cursor beyond all that was ever given: whoever goes on from it would miss what comes until then. */
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
