/** Clears the index so that it can be rebuilt. */
import type { Transaction } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { MessageId } from "../../message.ts";
import type { Database } from "../database.ts";
import { REBUILDING } from "./index-file.ts";
import type { IndexSchema } from "./index-schema.ts";
import type { IndexedNames } from "./indexed-names.ts";
import type { MailboxUsages } from "./mailbox-usages.ts";

/** The state of the messages' rows since they were deleted to be rebuilt. */
export class RebuildState {
  /** How often a rebuild began or ended; `begun`, how often one began. */
  changes = 0;
  begun = 0;
  /** During a rebuild, the mailboxes whose rows are back. */
  #rebuilt: ReadonlySet<MailboxId> | undefined;
  #isWithoutRows: (mailboxId: MailboxId) => boolean = () => false;
  #left = new Set<MailboxId>();
  #wanted = new Set<MailboxId>();
  /** How often messages were handed out, less how often they were given back, while their rows may have been missing. */
  readonly #handOuts = new Map<string, number>();

  /** All rows are about to be deleted. From now on writers wait for the rebuild, and readers are refused. */
  begin(made: ReadonlySet<MailboxId>): void {
    this.changes++;
    this.begun++;
    this.#rebuilt = made;
  }

  /** The rebuild was cut off. Only the mailboxes in `made` have their rows, unless none had been deleted yet. */
  cutOff({ isThrownAway }: { readonly isThrownAway: boolean }): void {
    const made = this.#rebuilt;
    this.#rebuilt = undefined;
    this.changes++;
    if (isThrownAway) this.#isWithoutRows = (mailboxId) => !made?.has(mailboxId);
  }

  /** The rebuild has ended, except for these mailboxes. */
  end(left: ReadonlySet<MailboxId>): void {
    this.changes++;
    this.#rebuilt = undefined;
    this.#left = new Set(left);
    this.#isWithoutRows = (mailboxId) => this.#left.has(mailboxId);
    if (left.size === 0) this.#handOuts.clear();
  }

  /** Whether this is the only mailbox left. */
  isLast(mailboxId: MailboxId): boolean {
    return this.#left.size === 1 && this.#left.has(mailboxId);
  }

  /** The rebuild has ended for one of the mailboxes that were left. */
  endOf(mailboxId: MailboxId): void {
    this.changes++;
    this.#left.delete(mailboxId);
    if (this.#left.size === 0) this.#handOuts.clear();
  }

  /** A wait handed the message out or gave it back. If its row is missing, the row has to say so when it is back. */
  countHandOut(mailboxId: MailboxId, id: MessageId, added: 1 | -1): void {
    const message = `${mailboxId} ${id}`;
    const mayLackRow = this.isUnderWay || this.isWithoutRows(mailboxId);
    if (mayLackRow) this.#handOuts.set(message, this.handOutsOf(mailboxId, id) + added);
    else this.#handOuts.delete(message);
  }

  handOutsOf(mailboxId: MailboxId, id: MessageId): number {
    return this.#handOuts.get(`${mailboxId} ${id}`) ?? 0;
  }

  isWithoutRows(mailboxId: MailboxId): boolean {
    return this.#isWithoutRows(mailboxId);
  }

  get isUnderWay(): boolean {
    return this.#rebuilt !== undefined;
  }

  isBeingRebuilt(mailboxId: MailboxId): boolean {
    return this.#rebuilt !== undefined && !this.#rebuilt.has(mailboxId);
  }

  want(mailboxId: MailboxId): void {
    this.#wanted.add(mailboxId);
  }

  takeWanted(): ReadonlySet<MailboxId> {
    const wanted = this.#wanted;
    this.#wanted = new Set();
    return wanted;
  }
}

export function openRebuild(
  { db }: Database<IndexSchema>,
  usages: MailboxUsages,
  names: IndexedNames,
  state: RebuildState,
) {
  const clearMark = () => db.deleteFrom("index_state").where("name", "=", REBUILDING).execute();
  return {
    /** All rows are about to be deleted. The caller adds a mailbox to `made` when its rows are back. */
    rebuildBegins: (made: ReadonlySet<MailboxId>): void => state.begin(made),

    /**
     * Deletes every message and keeps the last sequence numbers given. Returns the messages that were handed out: the
     * seen flag of a file tells most of it, but a client may be clearing the flag. Until `rebuilt`, the index counts as
     * one that has to be built, even if this process dies.
     */
    async clear(): Promise<ReadonlySet<MessageId>> {
      const handedOut = await db.transaction().execute(deleteAll);
      usages.forgetAll();
      names.forgetAll();
      return handedOut;
    },

    /**
     * Every message is back, except for the mailboxes in `left`. If there are any, the index still counts as one to be
     * built.
     */
    async rebuilt(left: ReadonlySet<MailboxId>): Promise<void> {
      if (left.size === 0) await clearMark();
      state.end(left);
    },

    /** The same for one of the mailboxes that were left. */
    async rebuiltMailbox(mailboxId: MailboxId): Promise<void> {
      if (state.isLast(mailboxId)) await clearMark();
      state.endOf(mailboxId);
    },

    /** The rebuild was cut off. Rows deleted and not yet back stay missing until the next rebuild. */
    rebuildCutOff: (how: { readonly isThrownAway: boolean }): void => state.cutOff(how),

    /** Whether the mailbox has messages whose rows are missing until the next rebuild. */
    isWithoutRows: (mailboxId: MailboxId): boolean => state.isWithoutRows(mailboxId),

    /** Whether the mailbox's rows are missing only until the running rebuild reaches it. */
    isBeingRebuilt: (mailboxId: MailboxId): boolean => state.isBeingRebuilt(mailboxId),

    /** Whether a rebuild is running, so that nothing is committed. */
    isRebuilding: (): boolean => state.isUnderWay,

    /** Records that a mailbox without rows was asked for, and the caller refused. */
    noteWanted: (mailboxId: MailboxId): void => state.want(mailboxId),

    /** The mailboxes asked for since the last call. */
    takeWanted: (): ReadonlySet<MailboxId> => state.takeWanted(),

    /** Rises when a rebuild begins and when it ends: what was not found before may be found then. */
    rebuilds: (): number => state.changes,

    /** Rises when a rebuild begins. */
    rebuildsBegun: (): number => state.begun,
  };
}

async function deleteAll(transaction: Transaction<IndexSchema>): Promise<ReadonlySet<MessageId>> {
  const rows = await transaction.selectFrom("messages").select("id").where("is_handed_out", ">", 0).execute();
  const begun = await transaction
    .selectFrom("index_state")
    .select("value")
    .where("name", "=", REBUILDING)
    .executeTakeFirst();
  // An earlier try may have ended before all rows of messages that were handed out were back.
  const handedOut = new Set([...(JSON.parse(begun?.value ?? "[]") as string[]), ...rows.map(({ id }) => id)]);
  const mark = { name: REBUILDING, value: JSON.stringify([...handedOut]) };
  await transaction
    .insertInto("index_state")
    .values(mark)
    .onConflict((row) => row.doUpdateSet(mark))
    .execute();
  await transaction.insertInto("messages_text").values({ messages_text: "delete-all" }).execute();
  await transaction.deleteFrom("messages").execute();
  return handedOut as ReadonlySet<string> as ReadonlySet<MessageId>;
}
