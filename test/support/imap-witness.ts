/** A mail client that only watches a folder, and builds its list of messages from what the server says to this one session. */
import assert from "node:assert/strict";
import type { ImapFlow } from "imapflow";

/** A message as a session knows it. `\Recent` is left out, because only one session is told it. */
interface WitnessedMessage {
  readonly uid: number;
  readonly flags: readonly string[];
}

export class ImapWitness {
  readonly #client: ImapFlow;
  /** By sequence number less one. Undefined: announced by EXISTS, but not fetched yet. */
  readonly #messages: (WitnessedMessage | undefined)[] = [];
  /** What no server may say to a session (RFC 9051 §2.3.1.2 and §7.4.1). */
  readonly #contradictions: string[] = [];

  private constructor(client: ImapFlow) {
    this.#client = client;
    client.on("exists", ({ count }) => this.#grow(count));
    client.on("expunge", ({ seq }) => this.#expunge(seq));
    client.on("flags", ({ seq, uid, flags }) => this.#tell(seq, uid, flags));
  }

  static async open(client: ImapFlow, folder: string): Promise<ImapWitness> {
    const witness = new ImapWitness(client);
    const { exists } = await client.mailboxOpen(folder);
    witness.#grow(exists);
    return witness;
  }

  /** Lets the server report what has changed, and asks for the messages that are new. */
  async look(): Promise<void> {
    await this.#client.noop();
    const first = this.#messages.indexOf(undefined) + 1;
    if (first === 0) return;
    for await (const { seq, uid, flags } of this.#client.fetch(`${first}:*`, { uid: true, flags: true }))
      this.#tell(seq, uid, flags);
  }

  /** Looks once more, and returns the messages. Throws if the server has contradicted itself. */
  async testify(): Promise<readonly WitnessedMessage[]> {
    await this.look();
    assert.deepEqual(this.#contradictions, []);
    const known = this.#messages.filter((message) => message !== undefined);
    assert.equal(known.length, this.#messages.length);
    const uids = known.map(({ uid }) => uid);
    const ascending = [...new Set(uids)].sort((a, b) => a - b);
    assert.deepEqual(uids, ascending);
    return known;
  }

  #grow(count: number): void {
    const { length } = this.#messages;
    if (count < length) this.#contradictions.push(`EXISTS fell from ${length} to ${count}`);
    while (this.#messages.length < count) this.#messages.push(undefined);
  }

  #expunge(seq = 0): void {
    const { length } = this.#messages;
    if (seq < 1 || seq > length) this.#contradictions.push(`EXPUNGE ${seq} of ${length} messages`);
    else this.#messages.splice(seq - 1, 1);
  }

  /** A report of flags alone has no UID. */
  #tell(seq: number, told: number | undefined, flags: ReadonlySet<string> | undefined): void {
    const { length } = this.#messages;
    const before = this.#messages[seq - 1]?.uid;
    const uid = told ?? before;
    if (seq > length) this.#contradictions.push(`FETCH ${seq} of ${length} messages`);
    if (before !== undefined && uid !== before)
      this.#contradictions.push(`UID ${before} became ${uid} at ${seq}`);
    if (uid === undefined || flags === undefined) return;
    this.#messages[seq - 1] = { uid, flags: [...flags].filter((flag) => flag !== "\\Recent").sort() };
  }
}
