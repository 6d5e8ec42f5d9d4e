/** Reads of many messages of a mailbox: they are bounded, and other mailboxes are answered meanwhile. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Mailbox, type MessageId, THREAD_BYTES_MAX } from "../../core/index.ts";
import { settle } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";

/** The tests share this core, each with mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

async function send(mailbox: Mailbox, parts: Parameters<typeof letter>[0]): Promise<MessageId> {
  const { messages } = await deliver(box.core, mailbox, letter(parts));
  return messages[0]?.messageId ?? assert.fail();
}

/** Sends messages of one conversation, so long that one page of it has no room for three. */
async function longThread(mailbox: Mailbox): Promise<MessageId> {
  const line = "a line of a long letter\r\n";
  const text = line.repeat(Math.floor((THREAD_BYTES_MAX * 0.2) / line.length));
  const headers = ["References: <plan@x.example>"];
  const ids = [];
  // Each text is in the index twice: whole, and without the signature.
  for (let n = 1; n <= 5; n++) ids.push(await send(mailbox, { headers, text: `${text}-- \r\nAnn ${n}\r\n` }));
  return ids[0] ?? assert.fail();
}

test("readThread() returns the newest messages that fit, and the older ones on further pages", async () => {
  const { mailbox } = await box.claim();
  const { threadId } = await box.core.readMessage(mailbox, await longThread(mailbox));
  const pages: [sequences: number[], omitted: number][] = [];
  for (let beforeSequence = 6; beforeSequence > 1; ) {
    const { messages, omitted } = await box.core.readThread(mailbox, threadId, { beforeSequence });
    pages.push([messages.map(({ sequence }) => sequence), omitted]);
    beforeSequence = messages[0]?.sequence ?? 0;
  }
  assert.deepEqual(pages, [
    [[4, 5], 3],
    [[2, 3], 1],
    [[1], 0],
  ]);
});

test("readThread() returns a single message even if it is longer than a page may be", async () => {
  const { mailbox } = await box.claim();
  const text = `${"漢".repeat(40)}\r\n`.repeat(6_000);
  const id = await send(mailbox, { subject: "Long", text: `${text}-- \r\nAnn\r\n` });
  const { threadId, text: whole } = await box.core.readMessage(mailbox, id);
  assert.ok(Buffer.byteLength(whole) * 2 > THREAD_BYTES_MAX);
  const { messages, omitted } = await box.core.readThread(mailbox, threadId);
  assert.deepEqual([messages[0]?.text.length, messages.length, omitted], [whole.length, 1, 0]);
});

test("large reads of one mailbox run one at a time, and a read of another mailbox runs between them", async () => {
  const [{ mailbox }, others] = [await box.claim(), await box.claim()];
  const id = await longThread(mailbox);
  const { threadId } = await box.core.readMessage(mailbox, id);
  const request = { filter: {}, limit: 10 };
  const { signal } = new AbortController();
  const crowds = {
    list: () => box.core.listMessages(mailbox, request),
    thread: () => box.core.readThread(mailbox, threadId),
    follow: async () => {
      // Leaving ends the iteration, so that closing the core waits for nothing.
      for await (const _ of box.core.followMailbox(mailbox, 0, signal)) break;
    },
    texts: () => box.core.textsOf(mailbox, [id, id, id]),
  };
  for (const [name, read] of Object.entries(crowds)) {
    // By then the folders count as unchanged, and are not listed again.
    await settle(60);
    await Promise.all([read(), box.core.listMessages(others.mailbox, request)]);
    const made: string[] = [];
    const crowd = Array.from({ length: 60 }, () => read().then(() => made.push(name)));
    const other = box.core.listMessages(others.mailbox, request).then(() => made.push("other"));
    await Promise.all([...crowd, other]);
    assert.ok(made.indexOf("other") < 50, `${name}: it ran after nearly all of the others`);
  }
});

test("lists and search hits have the sender, the recipients and the date", async () => {
  const { mailbox } = await box.claim();
  await send(mailbox, { from: "Ann <ann@x.example>", to: "Bob <bob@x.example>, carol@x.example" });
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 10 });
  const { hits } = await box.core.searchMessages(mailbox, { query: "ann", limit: 10 });
  for (const summary of [messages[0], hits[0]?.summary]) {
    assert.deepEqual(summary?.from, { name: "Ann", address: "ann@x.example" });
    assert.deepEqual(
      summary?.to.map(({ name, address }) => [name, address]),
      [
        ["Bob", "bob@x.example"],
        ["", "carol@x.example"],
      ],
    );
    assert.equal(summary?.date?.toISOString(), "2026-11-20T12:00:00.000Z");
  }
});
