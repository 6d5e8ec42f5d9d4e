/** What a timed-out wait says about mail that it did not hand out. */
import type { Uses } from "./deps.ts";
import { LATER_COMPARED_MAX, MISSED_SECONDS_MAX, MISSED_SEQUENCES_MAX } from "./limits.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import { doesSomething, type Message, type MessageFilter } from "./message.ts";
import { hasConditions } from "./store/index/filter-conditions.ts";
import type { WaitQuery } from "./store/index/message-queries.ts";

/**
 * Why a wait that timed out may have missed what its caller waits for. `came_before`: a match that no wait was given
 * came before the cursor, or is too old. `filtered`: the filter excludes mail that no wait was given. `given_before`:
 * an earlier wait was given the match.
 */
export type MissedReason = "came_before" | "filtered" | "given_before";

interface Search {
  readonly filter: MessageFilter;
  readonly hasCursor: boolean;
  /** Where the wait began: it selects messages that came at or after `since`, or after this sequence number. */
  readonly start: Pick<WaitQuery, "since" | "afterSequence">;
}

/** Higher than every sequence number. */
const LAST = Number.MAX_SAFE_INTEGER;

export async function findMissedReason(
  { messages, clock }: Uses<"messages" | "clock">,
  { id: mailboxId }: MailboxRef,
  { filter, hasCursor, start }: Search,
): Promise<MissedReason | undefined> {
  const recent = new Date(clock.now().getTime() - MISSED_SECONDS_MAX * 1_000);
  const from = Math.max(0, start.afterSequence - MISSED_SEQUENCES_MAX);
  const isAny = async (query: WaitQuery, before: number) =>
    (await messages.notHandedOut(query, { limit: 1, before })).length > 0;
  const matches = { mailboxId, filter, since: recent, afterSequence: LAST, searchedUpTo: from };
  if (await isAny(matches, start.afterSequence + 1)) return "came_before";
  const all = { ...start, mailboxId, filter: {}, searchedUpTo: hasCursor ? start.afterSequence : 0 };
  if (hasConditions(filter) && (await isAny(all, LAST))) return "filtered";
  if (hasCursor) return undefined;
  const [given] = await messages.list(mailboxId, { filter, afterSequence: from, limit: 1 });
  return given !== undefined && given.receivedAt >= recent ? "given_before" : undefined;
}

/**
 * Whether a later match from the same sender also has a code, or a link that acts, as this message has. Of two that
 * were requested, most sites accept only the last.
 */
export async function mayBeVoid(
  { messages }: Uses<"messages">,
  { mailboxId, sequence, from, codes, links }: Message,
  filter: MessageFilter,
): Promise<boolean> {
  const acts = links.some(({ kind }) => doesSomething(kind)) ? "link" : undefined;
  const contains = codes.length > 0 ? "code" : acts;
  if (contains === undefined || from.address === "") return false;
  // Nearly always this message is the newest.
  if ((await messages.lastSequence(mailboxId)) <= sequence) return false;
  const asked = {
    filter: { ...filter, contains },
    afterSequence: sequence,
    limit: LATER_COMPARED_MAX,
  } as const;
  const later = await messages.list(mailboxId, asked);
  return later.some((one) => one.from.address.toLowerCase() === from.address.toLowerCase());
}
