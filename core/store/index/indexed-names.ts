import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { type MailFile, stemOf } from "../maildir/mail-file.ts";

/** Of one mailbox: the name of each file that the index has, by its unchanging part, in the folder where it was last seen. */
export interface Names {
  readonly new: ReadonlyMap<string, string>;
  readonly cur: ReadonlyMap<string, string>;
}

/** The files that lie in one folder. */
export interface Listing {
  readonly folder: "new" | "cur";
  readonly names: readonly string[];
}

interface KeptNames {
  readonly new: Map<string, string>;
  readonly cur: Map<string, string>;
}

/** Names kept in memory, all mailboxes together: 200 bytes each. */
const KEPT_MAX = 200_000;
/** What a mailbox without a file counts as. */
const MAILBOX_WEIGHT = 4;

/**
 * What the index says of names, read once and then written along with every change of ours. So a folder that changed
 * is compared without asking for every row of it.
 */
export class IndexedNames {
  readonly #kept = new Map<MailboxId, KeptNames>();
  /** Being read. A change meanwhile makes what is read worth nothing for later. */
  readonly #reading = new Map<MailboxId, object>();
  readonly #max: number;
  #weight = 0;

  constructor(max = KEPT_MAX) {
    this.#max = max;
  }

  /** `read` asks the writing connection, which answers in the order in which it was asked. */
  async find(mailboxId: MailboxId, read: () => Promise<readonly MailFile[]>): Promise<Names> {
    const kept = this.#kept.get(mailboxId);
    if (kept) {
      // Last used, last in the order.
      this.#kept.delete(mailboxId);
      this.#kept.set(mailboxId, kept);
      return kept;
    }
    const turn = {};
    this.#reading.set(mailboxId, turn);
    const names: KeptNames = { new: new Map(), cur: new Map() };
    for (const { folder, stem, name } of await read()) names[folder].set(stem, name);
    if (this.#reading.get(mailboxId) === turn) {
      this.#reading.delete(mailboxId);
      this.#keep(mailboxId, names);
    }
    return names;
  }

  /** These files are in the index under these names now. */
  put(mailboxId: MailboxId, files: readonly MailFile[]): void {
    this.#change(mailboxId, (kept) => {
      for (const { folder, stem, name } of files) {
        kept.new.delete(stem);
        kept.cur.delete(stem);
        kept[folder].set(stem, name);
      }
    });
  }

  drop(mailboxId: MailboxId, files: readonly MailFile[]): void {
    this.#change(mailboxId, (kept) => {
      for (const { stem } of files) {
        kept.new.delete(stem);
        kept.cur.delete(stem);
      }
    });
  }

  forget(mailboxId: MailboxId): void {
    this.#reading.delete(mailboxId);
    const kept = this.#kept.get(mailboxId);
    if (!kept) return;
    this.#weight -= weightOf(kept);
    this.#kept.delete(mailboxId);
  }

  forgetAll(): void {
    this.#reading.clear();
    this.#kept.clear();
    this.#weight = 0;
  }

  #change(mailboxId: MailboxId, change: (kept: KeptNames) => void): void {
    this.#reading.delete(mailboxId);
    const kept = this.#kept.get(mailboxId);
    if (!kept) return;
    this.#weight -= weightOf(kept);
    change(kept);
    this.#weight += weightOf(kept);
    this.#makeRoom(mailboxId);
  }

  #keep(mailboxId: MailboxId, names: KeptNames): void {
    this.forget(mailboxId);
    this.#kept.set(mailboxId, names);
    this.#weight += weightOf(names);
    this.#makeRoom(mailboxId);
  }

  /** The one that was used last stays, however large it is. */
  #makeRoom(lastUsed: MailboxId): void {
    for (const mailboxId of this.#kept.keys()) {
      if (this.#weight <= this.#max) return;
      if (mailboxId !== lastUsed) this.forget(mailboxId);
    }
  }
}

/**
 * What the listings of folders have that the index has not: a file under another name than it knows, or one of which it says nothing
 * there; and what the index has there and nobody lists.
 */
export function differences(
  listings: readonly Listing[],
  indexed: Names,
): Readonly<Record<"renamed" | "unfamiliar" | "gone", readonly MailFile[]>> {
  const other: MailFile[] = [];
  const gone = new Map<string, MailFile>();
  for (const { folder, names } of listings) {
    let met = 0;
    for (const name of names) {
      const stem = stemOf(name);
      if (indexed[folder].get(stem) === name) met++;
      else other.push({ folder, stem, name });
    }
    if (met === indexed[folder].size) continue;
    const there = new Set(names);
    for (const [stem, name] of indexed[folder]) if (!there.has(name)) gone.set(stem, { folder, stem, name });
  }
  // Of one that lies there under two other names the first counts.
  const renamed = new Set(other.filter(({ stem }) => gone.delete(stem)));
  return {
    renamed: [...renamed],
    unfamiliar: other.filter((file) => !renamed.has(file)),
    gone: [...gone.values()],
  };
}

function weightOf(names: KeptNames): number {
  return names.new.size + names.cur.size + MAILBOX_WEIGHT;
}

/** A restore may leave every file under two names. */
export function listed(listings: readonly Listing[]): (file: MailFile) => boolean {
  const namesOf = new Map(listings.map(({ folder, names }) => [folder, new Set(names)]));
  return ({ folder, name }) => namesOf.get(folder)?.has(name) ?? false;
}
