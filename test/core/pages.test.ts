/** What reads many messages of a mailbox at once: it is bounded, and others are answered meanwhile. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Mailbox, type MessageId, THREAD_BYTES_MAX } from "../../core/index.ts";
import { settle } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";

/** One core for all tests here, each with mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

async function send(mailbox: Mailbox, parts: Parameters<typeof letter>[0]): Promise<MessageId> {
  const { messages } = await deliver(box.core, mailbox, letter(parts));
  return messages[0]?.messageId ?? assert.fail();
}

/** Messages of one conversation, each with so much text that there is no room for three in one reading of it. */
async function longThread(mailbox: Mailbox): Promise<MessageId> {
  const line = "a line of a long letter\r\n";
  const text = line.repeat(Math.floor((THREAD_BYTES_MAX * 0.2) / line.length));
  const headers = ["References: <plan@x.example>"];
  const ids = [];
  // Each twice in the index: as it is, and without the signature.
  for (let n = 1; n <= 5; n++) ids.push(await send(mailbox, { headers, text: `${text}-- \r\nAnn ${n}\r\n` }));
  return ids[0] ?? assert.fail();
}

test("of a conversation of long messages the newest come that have room, and the others behind them", async () => {
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

test("one message that is longer than all of a conversation may be is read all the same", async () => {
  const { mailbox } = await box.claim();
  const text = `${"漢".repeat(40)}\r\n`.repeat(6_000);
  const id = await send(mailbox, { subject: "Long", text: `${text}-- \r\nAnn\r\n` });
  const { threadId, text: whole } = await box.core.readMessage(mailbox, id);
  assert.ok(Buffer.byteLength(whole) * 2 > THREAD_BYTES_MAX);
  const { messages, omitted } = await box.core.readThread(mailbox, threadId);
  assert.deepEqual([messages[0]?.text.length, messages.length, omitted], [whole.length, 1, 0]);
});

test("of what reads many messages of one mailbox one at a time is made, and what another asks for between them", async () => {
  const [{ mailbox }, others] = [await box.claim(), await box.claim()];
  const id = await longThread(mailbox);
  const { threadId } = await box.core.readMessage(mailbox, id);
  const request = { filter: {}, limit: 10 };
  const { signal } = new AbortController();
  const crowds = {
    list: () => box.core.listMessages(mailbox, request),
    thread: () => box.core.readThread(mailbox, threadId),
    follow: async () => {
      // Who goes is nobody whom a service that stops has to wait for.
      for await (const _ of box.core.followMailbox(mailbox, 0, signal)) break;
    },
    texts: () => box.core.textsOf(mailbox, [id, id, id]),
  };
  for (const [name, read] of Object.entries(crowds)) {
    // By then their folders are as they were seen, and nobody has to list them.
    await settle(60);
    await Promise.all([read(), box.core.listMessages(others.mailbox, request)]);
    const made: string[] = [];
    const crowd = Array.from({ length: 60 }, () => read().then(() => made.push(name)));
    const other = box.core.listMessages(others.mailbox, request).then(() => made.push("other"));
    await Promise.all([...crowd, other]);
    assert.ok(made.indexOf("other") < 50, `${name}: it was made when nearly all of the others were`);
  }
});

test("a list tells of senders, recipients and dates without what else was found in the messages", async () => {
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
