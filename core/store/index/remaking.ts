/** All messages leave the index, to be made again. */
import type { Transaction } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { MessageId } from "../../message.ts";
import type { Database } from "../database.ts";
import type { Holdings } from "./holdings.ts";
import { REMAKING } from "./index-file.ts";
import type { IndexSchema } from "./index-schema.ts";
import type { IndexedNames } from "./indexed-names.ts";

/** What has become of the rows of messages since they were thrown away to be made again. */
class Remaking {
  /** How often that was begun or ended, and how often it was begun. */
  turns = 0;
  begun = 0;
  /** While it is under way, the mailboxes whose rows are there again. */
  #made: ReadonlySet<MailboxId> | undefined;
  #isWithoutRows: (mailboxId: MailboxId) => boolean = () => false;
  #left = new Set<MailboxId>();
  #wanted = new Set<MailboxId>();

  /** All are about to go. Whoever puts something there now waits for what is under way; whoever reads is refused meanwhile. */
  begin(made: ReadonlySet<MailboxId>): void {
    this.turns++;
    this.begun++;
    this.#made = made;
  }

  /** It was cut off: the rows of what was made are there, and no others unless none had been thrown away. */
  cutOff({ isThrownAway }: { readonly isThrownAway: boolean }): void {
    const made = this.#made;
    this.#made = undefined;
    this.turns++;
    if (isThrownAway) this.#isWithoutRows = (mailboxId) => !made?.has(mailboxId);
  }

  /** It has come to its end, but for these mailboxes. */
  end(left: ReadonlySet<MailboxId>): void {
    this.turns++;
    this.#made = undefined;
    this.#left = new Set(left);
    this.#isWithoutRows = (mailboxId) => this.#left.has(mailboxId);
  }

  /** One of those is the only one. */
  isLast(mailboxId: MailboxId): boolean {
    return this.#left.size === 1 && this.#left.has(mailboxId);
  }

  /** For one of those, too. */
  endOf(mailboxId: MailboxId): void {
    this.turns++;
    this.#left.delete(mailboxId);
  }

  isWithoutRows(mailboxId: MailboxId): boolean {
    return this.#isWithoutRows(mailboxId);
  }

  get isUnderWay(): boolean {
    return this.#made !== undefined;
  }

  isBeingMade(mailboxId: MailboxId): boolean {
    return this.#made !== undefined && !this.#made.has(mailboxId);
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

export function openRemaking({ db }: Database<IndexSchema>, holdings: Holdings, names: IndexedNames) {
  const remaking = new Remaking();
  const isMade = () => db.deleteFrom("index_state").where("name", "=", REMAKING).execute();
  return {
    /** All rows are about to be thrown away. Whoever makes them again adds the mailboxes whose rows are there. */
    remakingBegins: (made: ReadonlySet<MailboxId>): void => remaking.begin(made),

    /**
     * Forgets every message. What was given as sequence numbers is remembered. Returns what was handed out: that a file
     * is flagged as seen tells of most of it, but somebody may be taking the flag off. Until `remade` the index counts
     * as one that has to be made, whatever becomes of this process.
     */
    async clear(): Promise<ReadonlySet<MessageId>> {
      const handedOut = await db.transaction().execute(deleteAll);
      holdings.forgetAll();
      names.forgetAll();
      return handedOut;
    },

    /** Every message is there again, but for those of the mailboxes that are left: with any, the index still counts as one that has to be made. */
    async remade(left: ReadonlySet<MailboxId>): Promise<void> {
      if (left.size === 0) await isMade();
      remaking.end(left);
    },

    /** The same of one that was left. */
    async remadeOf(mailboxId: MailboxId): Promise<void> {
      if (remaking.isLast(mailboxId)) await isMade();
      remaking.endOf(mailboxId);
    },

    /** Nothing makes now what is still missing, if anything had been thrown away. */
    remakingCutOff: (how: { readonly isThrownAway: boolean }): void => remaking.cutOff(how),

    /** Whether messages that lie in the mailbox are missing here, until they are made again. */
    isWithoutRows: (mailboxId: MailboxId): boolean => remaking.isWithoutRows(mailboxId),

    /** Whether they are missing for the moment alone. */
    isBeingMade: (mailboxId: MailboxId): boolean => remaking.isBeingMade(mailboxId),

    /** Whether any are, so that nothing is committed. */
    isRemaking: (): boolean => remaking.isUnderWay,

    /** Somebody asks for a mailbox without rows, and is refused. */
    want: (mailboxId: MailboxId): void => remaking.want(mailboxId),

    /** Those that somebody has asked for since this was last asked. */
    takeWanted: (): ReadonlySet<MailboxId> => remaking.takeWanted(),

    /** Rises when all messages are forgotten and when they are there again: what was not found before may be found then. */
    remakings: (): number => remaking.turns,

    /** Rises when all messages are forgotten. */
    remakingsBegun: (): number => remaking.begun,
  };
}

async function deleteAll(transaction: Transaction<IndexSchema>): Promise<ReadonlySet<MessageId>> {
  const rows = await transaction.selectFrom("messages").select("id").where("is_handed_out", "=", 1).execute();
  const begun = await transaction
    .selectFrom("index_state")
    .select("value")
    .where("name", "=", REMAKING)
    .executeTakeFirst();
  // Of those that were handed out, some rows may not have been there when an earlier try ended.
  const handedOut = new Set([...(JSON.parse(begun?.value ?? "[]") as string[]), ...rows.map(({ id }) => id)]);
  const remaking = { name: REMAKING, value: JSON.stringify([...handedOut]) };
  await transaction
    .insertInto("index_state")
    .values(remaking)
    .onConflict((row) => row.doUpdateSet(remaking))
    .execute();
  await transaction.insertInto("messages_text").values({ messages_text: "delete-all" }).execute();
  await transaction.deleteFrom("messages").execute();
  return handedOut as ReadonlySet<string> as ReadonlySet<MessageId>;
}
