import type { MailboxId } from "./mailboxes/mailbox.ts";

/** What is on its way into one mailbox. */
interface Way {
  bytes: number;
  /** Those who ask for room or have taken some. */
  users: number;
  /** Of those that have given their room back, because they are there now or have failed. */
  arrivedBytes: number;
  /** The next of these. */
  arriving: PromiseWithResolvers<void>;
}

/** Bytes on their way into each mailbox, which nobody has summed up yet: messages that come at once share what is left. */
export class Incoming {
  readonly #ways = new Map<MailboxId, Way>();

  /**
   * Takes room for `bytes` until it is disposed of; undefined when there is none. `findRoom` says how much the mailbox has
   * without what is on its way. Those on their way are waited for where it depends on them: they may fail, or be just there.
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
    // What has arrived meanwhile may be in that sum, or not.
    const unsureBytes = way.arrivedBytes - arrivedBytes;
    if (bytes <= roomBytes - way.bytes - unsureBytes) {
      // In the turn of the comparison, so that nobody takes the same room.
      way.bytes += bytes;
      return true;
    }
    if (unsureBytes > 0) continue;
    if (bytes > roomBytes) return false;
    await way.arriving.promise;
  }
}
