/**
 * The UIDs that Dovecot has given: `dovecot-uidlist` in the Maildir, version 3. Dovecot's documentation, "Maildir
 * Mailbox Format", describes the file: a header `3 V<UIDVALIDITY> N<next UID> …` and lines `<UID> [<extension> …]
 * :<file name>`.
 */
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { stemOf } from "./mail-file.ts";

/** Lists kept in memory, at a hundred bytes for each message. */
const KEPT_MAX = 100;
/** Half a million messages. A longer list is not read. */
const BYTES_MAX = 64 * 1024 * 1024;

type Uids = ReadonlyMap<string, number>;

interface Kept {
  /** Changes when Dovecot appends to the file or replaces it. */
  readonly version: string;
  readonly uids: Uids;
}

const NONE: Uids = new Map();

/** Only reads: the file is Dovecot's, and has a lock of its own. */
export class UidLists {
  readonly #kept = new Map<string, Kept>();

  /** UIDs by stem, also of messages that are gone. Empty if there is no list or it is not readable. */
  async read(maildir: string): Promise<Uids> {
    const file = await open(join(maildir, "dovecot-uidlist"), "r").catch(unreadable);
    if (!file) return NONE;
    try {
      return await this.#read(maildir, file);
    } finally {
      await file.close();
    }
  }

  /** Call it for a Maildir that is made anew or removed. */
  forget(maildir: string): void {
    this.#kept.delete(maildir);
  }

  async #read(maildir: string, file: FileHandle): Promise<Uids> {
    const { ino, size, mtimeNs } = await file.stat({ bigint: true });
    const version = `${ino} ${size} ${mtimeNs}`;
    const kept = this.#kept.get(maildir);
    if (kept?.version === version) return kept.uids;
    if (size > BYTES_MAX) return NONE;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Number(size)), 0, Number(size), 0);
    const uids = parseUidList(buffer.toString("utf8", 0, bytesRead));
    if (this.#kept.size >= KEPT_MAX) this.#kept.clear();
    this.#kept.set(maildir, { version, uids });
    return uids;
  }
}

export function parseUidList(text: string): Uids {
  if (!/^3 V\d+ N\d+/.test(text)) return NONE;
  const uids = new Map<string, number>();
  let start = text.indexOf("\n") + 1;
  // A line without a line end is still being written.
  for (let end = text.indexOf("\n", start); start > 0 && end >= 0; end = text.indexOf("\n", start)) {
    const line = text.slice(start, end);
    const uid = Number.parseInt(line, 10);
    const name = line.indexOf(" :");
    if (uid > 0 && name > 0) uids.set(stemOf(line.slice(name + 2)), uid);
    start = end + 1;
  }
  return uids;
}

function unreadable(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "EACCES") return undefined;
  throw error;
}
