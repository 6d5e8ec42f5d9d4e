import type { MailboxId } from "./mailboxes/mailbox.ts";

/** The messages on their way into one mailbox. */
interface Way {
  bytes: number;
  /** Callers that ask for room or have taken some. */
  users: number;
  /** Total bytes of messages that have given their room back, because they are stored now or have failed. */
  arrivedBytes: number;
  /** Resolves when the next message gives its room back. */
  arriving: PromiseWithResolvers<void>;
}

/** The bytes on their way into each mailbox, not yet in its total, so that concurrent messages share what is left. */
export class Incoming {
  readonly #ways = new Map<MailboxId, Way>();

  /**
   * Takes room for `bytes` until it is disposed of; undefined if there is none. `findRoom` returns the mailbox's room
   * without the messages on their way. If the result depends on those, it waits for them: they may fail, or have just
   * been stored.
   */
  async take(
    mailboxId: MailboxId,
    bytes: number,
    findRoom: () => Promise<number>,
  ): Promise<Disposable | undefined> {
    const way = this.#ways.get(mailboxId) ?? newWay();
    this.#ways.set(mailboxId, way);
    way.users++;
    try {
      if (!(await isTaken(way, bytes, findRoom))) return undefined;
      way.users++;
      return { [Symbol.dispose]: () => this.#leave(mailboxId, way, bytes) };
    } finally {
      this.#leave(mailboxId, way, 0);
    }
  }

  #leave(mailboxId: MailboxId, way: Way, bytes: number): void {
    if (--way.users === 0) this.#ways.delete(mailboxId);
    if (bytes === 0) return;
    way.bytes -= bytes;
    way.arrivedBytes += bytes;
    way.arriving.resolve();
    way.arriving = Promise.withResolvers();
  }
}

function newWay(): Way {
  return { bytes: 0, users: 0, arrivedBytes: 0, arriving: Promise.withResolvers() };
}

async function isTaken(way: Way, bytes: number, findRoom: () => Promise<number>): Promise<boolean> {
  for (;;) {
    const { arrivedBytes } = way;
    const roomBytes = await findRoom();
    // What has arrived meanwhile may or may not be in that sum.
    const unsureBytes = way.arrivedBytes - arrivedBytes;
    if (bytes <= roomBytes - way.bytes - unsureBytes) {
      // In the same turn as the comparison, so that nobody else takes the same room.
      way.bytes += bytes;
      return true;
    }
    if (unsureBytes > 0) continue;
    if (bytes > roomBytes) return false;
    await way.arriving.promise;
  }
}
