import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { type MailFile, stemOf } from "../maildir/mail-file.ts";

/** For one mailbox, by folder: the stem of each indexed file, and the name under which it was last seen there. */
export interface Names {
  readonly new: ReadonlyMap<string, string>;
  readonly cur: ReadonlyMap<string, string>;
}

/** The files listed in one folder. */
export interface Listing {
  readonly folder: "new" | "cur";
  readonly names: readonly string[];
}

interface CachedNames {
  readonly new: Map<string, string>;
  readonly cur: Map<string, string>;
}

/** Names kept in memory for all mailboxes together: 200 bytes each. */
const CACHED_MAX = 200_000;
/** What each mailbox counts for, beside its files. */
const MAILBOX_WEIGHT = 4;

/**
 * The file names that the index has, read once and then updated with every change of ours. So a changed folder is
 * compared without reading each of its rows.
 */
export class IndexedNames {
  readonly #cached = new Map<MailboxId, CachedNames>();
  /** Reads under way. A change meanwhile means that the result is not kept. */
  readonly #reading = new Map<MailboxId, object>();
  readonly #max: number;
  #weight = 0;

  constructor(max = CACHED_MAX) {
    this.#max = max;
  }

  /** `read` must use the writing connection, which answers in the order of the requests. */
  async find(mailboxId: MailboxId, read: () => Promise<readonly MailFile[]>): Promise<Names> {
    const kept = this.#cached.get(mailboxId);
    if (kept) {
      // Move it to the end: the map is in the order of last use.
      this.#cached.delete(mailboxId);
      this.#cached.set(mailboxId, kept);
      return kept;
    }
    const turn = {};
    this.#reading.set(mailboxId, turn);
    const names: CachedNames = { new: new Map(), cur: new Map() };
    for (const { folder, stem, name } of await read()) names[folder].set(stem, name);
    if (this.#reading.get(mailboxId) === turn) {
      this.#reading.delete(mailboxId);
      this.#keep(mailboxId, names);
    }
    return names;
  }

  /** Records that these files are now in the index under these names. */
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
    const kept = this.#cached.get(mailboxId);
    if (!kept) return;
    this.#weight -= weightOf(kept);
    this.#cached.delete(mailboxId);
  }

  forgetAll(): void {
    this.#reading.clear();
    this.#cached.clear();
    this.#weight = 0;
  }

  #change(mailboxId: MailboxId, change: (kept: CachedNames) => void): void {
    this.#reading.delete(mailboxId);
    const kept = this.#cached.get(mailboxId);
    if (!kept) return;
    this.#weight -= weightOf(kept);
    change(kept);
    this.#weight += weightOf(kept);
    this.#makeRoom(mailboxId);
  }

  #keep(mailboxId: MailboxId, names: CachedNames): void {
    this.forget(mailboxId);
    this.#cached.set(mailboxId, names);
    this.#weight += weightOf(names);
    this.#makeRoom(mailboxId);
  }

  /** Never drops the mailbox used last, however large it is. */
  #makeRoom(lastUsed: MailboxId): void {
    for (const mailboxId of this.#cached.keys()) {
      if (this.#weight <= this.#max) return;
      if (mailboxId !== lastUsed) this.forget(mailboxId);
    }
  }
}

/**
 * Compares the listings of folders with the index. `renamed`: files under another name than the index has.
 * `unfamiliar`: files that the index does not have there. `gone`: files that the index has there and no listing shows.
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
  // If a file is there under two other names, the first counts.
  const renamed = new Set(other.filter(({ stem }) => gone.delete(stem)));
  return {
    renamed: [...renamed],
    unfamiliar: other.filter((file) => !renamed.has(file)),
    gone: [...gone.values()],
  };
}

function weightOf(names: CachedNames): number {
  return names.new.size + names.cur.size + MAILBOX_WEIGHT;
}

/** Tests whether a file is listed under exactly this name. A restore may leave every file under two names. */
export function listed(listings: readonly Listing[]): (file: MailFile) => boolean {
  const namesOf = new Map(listings.map(({ folder, names }) => [folder, new Set(names)]));
  return ({ folder, name }) => namesOf.get(folder)?.has(name) ?? false;
}
