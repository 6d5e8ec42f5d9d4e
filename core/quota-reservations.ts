import type { MailboxId } from "./mailboxes/mailbox.ts";

/** The messages on their way into one mailbox. */
interface Reservations {
  bytes: number;
  /** Callers that ask for room or have taken some. */
  users: number;
  /** Total bytes of messages that have given their room back, because they are stored now or have failed. */
  releasedBytes: number;
  /** Resolves when the next message gives its room back. */
  releasing: PromiseWithResolvers<void>;
}

/** The bytes on their way into each mailbox, not yet in its total, so that concurrent messages share what is left. */
export class QuotaReservations {
  readonly #reservations = new Map<MailboxId, Reservations>();

  /**
   * Takes room for `bytes` until it is disposed of; undefined if there is none. `findRoom` returns the mailbox's room
   * without the messages on their way. If the result depends on those, it waits for them: they may fail, or have just
   * been stored.
   */
  async reserve(
    mailboxId: MailboxId,
    bytes: number,
    findRoom: () => Promise<number>,
  ): Promise<Disposable | undefined> {
    const ofMailbox = this.#reservations.get(mailboxId) ?? noReservations();
    this.#reservations.set(mailboxId, ofMailbox);
    ofMailbox.users++;
    try {
      if (!(await tryReserve(ofMailbox, bytes, findRoom))) return undefined;
      ofMailbox.users++;
      return { [Symbol.dispose]: () => this.#release(mailboxId, ofMailbox, bytes) };
    } finally {
      this.#release(mailboxId, ofMailbox, 0);
    }
  }

  #release(mailboxId: MailboxId, ofMailbox: Reservations, bytes: number): void {
    if (--ofMailbox.users === 0) this.#reservations.delete(mailboxId);
    if (bytes === 0) return;
    ofMailbox.bytes -= bytes;
    ofMailbox.releasedBytes += bytes;
    ofMailbox.releasing.resolve();
    ofMailbox.releasing = Promise.withResolvers();
  }
}

function noReservations(): Reservations {
  return { bytes: 0, users: 0, releasedBytes: 0, releasing: Promise.withResolvers() };
}

async function tryReserve(
  ofMailbox: Reservations,
  bytes: number,
  findRoom: () => Promise<number>,
): Promise<boolean> {
  for (;;) {
    const { releasedBytes } = ofMailbox;
    const roomBytes = await findRoom();
    // What has arrived meanwhile may or may not be in that sum.
    const unsureBytes = ofMailbox.releasedBytes - releasedBytes;
    if (bytes <= roomBytes - ofMailbox.bytes - unsureBytes) {
      // In the same turn as the comparison, so that nobody else takes the same room.
      ofMailbox.bytes += bytes;
      return true;
    }
    if (unsureBytes > 0) continue;
    if (bytes > roomBytes) return false;
    await ofMailbox.releasing.promise;
  }
}
