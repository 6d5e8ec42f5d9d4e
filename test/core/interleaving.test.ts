/** Does everything that changes a mailbox at once and in random order, then checks what must hold afterwards. */
import assert from "node:assert/strict";
import { readdir, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { type Mailbox, type MessageId, type MessageSummary, Refusal } from "../../core/index.ts";
import { messageIdFor } from "../../core/message.ts";
import { isSeen, mailFile } from "../../core/store/maildir/mail-file.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";
import { fc } from "../support/fast-check.ts";

const ACTS = [
  ...["deliver", "deliver", "deliver", "deliverTwice", "drop", "dropSeen"],
  ...["takeNewest", "takeNewest", "takeNewest", "peek", "follow", "follow"],
  ...["markSeen", "markUnseen", "label", "delete", "list"],
  ...["flagOutside", "unflagOutside", "moveOutside", "removeOutside", "reindex"],
] as const;
type Act = (typeof ACTS)[number];

const NEVER = new AbortController().signal;

/** One mailbox, what was done to it, and what callers saw of it. */
class Story {
  readonly #box: TestCore;
  readonly #mailbox: Mailbox;
  readonly #maildir: string;
  readonly #sequences = new Map<MessageId, number>();
  readonly #taken: MessageId[] = [];
  readonly #delivered = new Set<MessageId>();
  readonly #removed = new Set<MessageId>();
  /** Sequence numbers seen by a caller who continues from its cursor. */
  readonly #followed: number[] = [];
  #dropped = 0;

  constructor(box: TestCore, mailbox: Mailbox) {
    this.#box = box;
    this.#mailbox = mailbox;
    this.#maildir = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  }

  async do(act: Act, pick: number): Promise<void> {
    try {
      await this[act](pick);
    } catch (error) {
      // Another act was faster with the same message or file, or the index is being rebuilt.
      const isLate =
        error instanceof Refusal && (error.code === "message_not_found" || error.code === "busy");
      if (!isLate && (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }

  async deliver(_pick: number, bytes = letter({})): Promise<void> {
    const { messages } = await deliver(this.#box.core, this.#mailbox, bytes);
    for (const { messageId } of messages) this.#delivered.add(messageId);
  }

  async deliverTwice(pick: number): Promise<void> {
    const bytes = letter({});
    await Promise.all([this.deliver(pick, bytes), this.deliver(pick, bytes)]);
  }

  async drop(pick: number, folder = "new", flags = ""): Promise<void> {
    const stem = `1763640000.M${pick}P${++this.#dropped}.other`;
    await writeFile(join(this.#maildir, "tmp", stem), letter({ subject: stem }));
    await rename(join(this.#maildir, "tmp", stem), join(this.#maildir, folder, stem + flags));
    this.#delivered.add(messageIdFor(stem));
  }

  dropSeen = (pick: number) => this.drop(pick, "cur", ":2,S");

  async #wait(peek: boolean, afterSequence?: number) {
    const wait = { filter: {}, maxAgeSeconds: 10 ** 9, timeoutSeconds: 0, peek };
    const after = afterSequence === undefined ? {} : { afterSequence };
    const waited = await this.#box.core.waitForEmail(this.#mailbox, { ...wait, ...after }, { signal: NEVER });
    if (waited.outcome === "timed_out") return undefined;
    this.#note(waited.message);
    return waited.message;
  }

  async takeNewest(): Promise<void> {
    const message = await this.#wait(false);
    if (message) this.#taken.push(message.id);
  }

  peek = async () => void (await this.#wait(true));

  #following: Promise<void> = Promise.resolve();

  /** One caller, which makes one call at a time. */
  async follow(pick: number): Promise<void> {
    this.#following = this.#following.then(async () => {
      const message = await this.#wait(pick % 2 === 0, this.#followed.at(-1) ?? 0);
      if (message) this.#followed.push(message.sequence);
    });
    await this.#following;
  }

  /** A message keeps its sequence number, and no other message gets it. */
  #note({ id, sequence }: Pick<MessageSummary, "id" | "sequence">): void {
    assert.equal(this.#sequences.get(id) ?? sequence, sequence, "A message has changed its number.");
    this.#sequences.set(id, sequence);
  }

  async list(): Promise<readonly MessageSummary[]> {
    const page = { filter: {}, limit: 1_000 };
    const { messages } = await this.#box.core.listMessages(this.#mailbox, page);
    for (const message of messages) this.#note(message);
    return messages;
  }

  async #any(pick: number): Promise<MessageId> {
    const messages = await this.list();
    return messages[pick % messages.length]?.id ?? ("" as MessageId);
  }

  async #mark(pick: number, marks: { seen?: boolean; addLabels?: string[] }): Promise<void> {
    await this.#box.core.markMessage(this.#mailbox, await this.#any(pick), marks);
  }

  markSeen = (pick: number) => this.#mark(pick, { seen: true });
  markUnseen = (pick: number) => this.#mark(pick, { seen: false });
  label = (pick: number) => this.#mark(pick, { addLabels: [`label ${pick % 3}`] });

  async delete(pick: number): Promise<void> {
    const id = await this.#any(pick);
    await this.#box.core.deleteMessage(this.#mailbox, id);
    this.#removed.add(id);
  }

  async #files() {
    const of = async (folder: "new" | "cur") =>
      (await readdir(join(this.#maildir, folder))).map((name) => mailFile(folder, name));
    return [...(await of("new")), ...(await of("cur"))];
  }

  /** As an IMAP server does it. */
  async #rename(pick: number, flags: string): Promise<void> {
    const files = await this.#files();
    const file = files[pick % files.length];
    if (!file) return;
    const path = join(this.#maildir, file.folder, file.name);
    await rename(path, join(this.#maildir, "cur", `${file.stem}:2,${flags}`));
  }

  flagOutside = (pick: number) => this.#rename(pick, "FS");
  unflagOutside = (pick: number) => this.#rename(pick, "");
  moveOutside = (pick: number) => this.#rename(pick, "F");

  async removeOutside(pick: number): Promise<void> {
    const files = await this.#files();
    const file = files[pick % files.length];
    if (!file) return;
    await unlink(join(this.#maildir, file.folder, file.name));
    this.#removed.add(messageIdFor(file.stem));
  }

  reindex = async () => void (await this.#box.core.reindex());

  async check(): Promise<void> {
    const listed = await this.list();
    const files = await this.#files();
    const inFolder = new Map(files.map((file) => [messageIdFor(file.stem), isSeen(file)]));
    assert.deepEqual(new Map(listed.map(({ id, seen }) => [id, seen])), inFolder);
    assert.deepEqual(new Set(inFolder.keys()), this.#delivered.difference(this.#removed));
    assert.equal(new Set(this.#sequences.values()).size, this.#sequences.size);
    assert.deepEqual(this.#taken, [...new Set(this.#taken)], "A message was handed out twice.");
    await this.#checkFollower(listed);
    const status = await this.#box.core.mailboxStatus(this.#mailbox);
    assert.equal(status.unread, listed.filter(({ seen }) => !seen).length);
    assert.equal((await readdir(join(this.#maildir, "tmp"))).length, 0);
    assert.equal(this.#box.core.gauges().waits, 0);
  }

  async #checkFollower(listed: readonly MessageSummary[]): Promise<void> {
    for (let before = -1; before !== this.#followed.length; ) {
      before = this.#followed.length;
      await this.follow(0);
    }
    assert.deepEqual(
      this.#followed,
      [...new Set(this.#followed)].sort((a, b) => a - b),
    );
    const missed = listed.filter(({ sequence }) => !this.#followed.includes(sequence));
    assert.deepEqual(missed, [], "The follower's cursor skipped a message.");
  }
}

test("index, folder and callers agree after any concurrent changes to a mailbox", async () => {
  await using box = await openTestCore();
  const step = fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat({ max: 99 })), {
    minLength: 1,
    maxLength: 8,
  });
  const steps = fc.array(step, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, async (stepsOfOne) => {
      const story = new Story(box, (await box.claim()).mailbox);
      await story.list();
      // The acts of one step run at the same time.
      for (const acts of stepsOfOne) await Promise.all(acts.map(([act, pick]) => story.do(act, pick)));
      await story.check();
    }),
    { numRuns: 12 },
  );
});
