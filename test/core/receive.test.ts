import assert from "node:assert/strict";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Mailbox, MessageId } from "../../core/index.ts";
import { ownHeaders } from "../../core/own-headers.ts";
import { QuotaReservations } from "../../core/quota-reservations.ts";
import { settle, until } from "../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";
import { recordingLog } from "../support/log.ts";
import { sharedMimeWorkers } from "../support/shared-mime-workers.ts";

/**
 * The tests share this core, each with mailboxes of its own. A test that restarts, stops or fills a core opens another.
 */
const { log, events } = recordingLog();
const box = await openTestCore({ log });
after(() => box.close());

function folderOf(box: TestCore, mailbox: Mailbox, name: "tmp" | "new" | "cur"): string {
  return join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", name);
}

async function subjects(box: TestCore, mailbox: Mailbox): Promise<string[]> {
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 100 });
  return messages.map((message) => message.subject);
}

test("a received message is a file in new/ with the bytes unchanged after our three header fields", async () => {
  const { mailbox } = await box.claim();
  const bytes = letter({ subject: "Whole" });
  await deliver(box.core, mailbox, bytes);
  const [name = ""] = await readdir(folderOf(box, mailbox, "new"));
  const stored = await readFile(join(folderOf(box, mailbox, "new"), name));
  const ours = stored.subarray(0, stored.length - bytes.length).toString();
  assert.match(
    ours,
    /^Return-Path: <ann@sender\.example>\r\nDelivered-To: mbx_\S+@mail\.test\r\nReceived: from sender\.example \(\[192\.0\.2\.1\]\)\r\n\tby mail\.test \(Keypost\) with ESMTP id \S+\r\n\tfor <mbx_\S+@mail\.test>; Fri, 20 Nov 2026 12:00:00 \+0000\r\n$/,
  );
  assert.deepEqual(stored.subarray(-bytes.length), bytes);
});

test("a message without a header is shown whole, and reads the same after the index is rebuilt", async () => {
  const { mailbox } = await box.claim();
  const texts = ["Your code is 482913.\r\nHurry!\r\n", "Hallo\n\nÜbrigens: 482913\n", "x: y\r\nShown\r\n"];
  const ids: MessageId[] = [];
  for (const text of [...texts, "Oops\r\nSubject: A broken header\r\n\r\nText\r\n"]) {
    const { messages } = await deliver(box.core, mailbox, Buffer.from(text));
    ids.push(messages[0]?.messageId ?? ("" as never));
  }
  const shown = () => Promise.all(ids.map((id) => box.core.readMessage(mailbox, id)));
  const before = await shown();
  assert.deepEqual(
    before.map(({ text, subject }) => `${subject}|${text}`),
    ["|Your code is 482913.\nHurry!", "|Hallo\n\nÜbrigens: 482913", "|Shown", "A broken header|Text"],
  );
  await box.core.reindex();
  assert.deepEqual(await shown(), before);
});

test("receiving a message leaves nothing in tmp/", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  assert.deepEqual(await readdir(folderOf(box, mailbox, "tmp")), []);
});

test("a message from the null sender gets an empty Return-Path", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({}), { from: "" });
  const raw = await box.core.readRaw(mailbox, messages[0]?.messageId ?? ("" as never));
  assert.match(raw.toString(), /^Return-Path: <>\r\n/);
});

test("sequence numbers rise in the order of arrival", async () => {
  const { mailbox } = await box.claim();
  for (let count = 0; count < 3; count++) await deliver(box.core, mailbox, letter({}));
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 100 });
  assert.deepEqual(
    messages.map((message) => message.sequence),
    [3, 2, 1],
  );
});

test("a sequence number is not reused after its message is deleted and the service restarted", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({}));
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  await box.reopen();
  await deliver(box.core, mailbox, letter({}));
  const [newest] = (await box.core.listMessages(mailbox, { filter: {}, limit: 1 })).messages;
  assert.equal(newest?.sequence, 2);
});

test("a message sent twice is stored once, and the second receive() reports a duplicate", async () => {
  const { mailbox } = await box.claim();
  const bytes = letter({ subject: "Once" });
  await deliver(box.core, mailbox, bytes);
  const second = await deliver(box.core, mailbox, bytes);
  assert.equal(second.messages[0]?.isDuplicate, true);
  assert.deepEqual(await subjects(box, mailbox), ["Once"]);
});

test("a message sent twice at the same moment is stored once", async () => {
  const { mailbox } = await box.claim();
  const bytes = letter({ subject: "Once" });
  await Promise.all([deliver(box.core, mailbox, bytes), deliver(box.core, mailbox, bytes)]);
  assert.deepEqual(await subjects(box, mailbox), ["Once"]);
});

test("the same bytes from another sender, or after a week, are a new message", async () => {
  const { mailbox } = await box.claim();
  const bytes = letter({ subject: "Again" });
  await deliver(box.core, mailbox, bytes);
  await deliver(box.core, mailbox, bytes, { from: "bob@sender.example" });
  await box.clock.advance(7 * 86_400_000 + 1_000);
  await deliver(box.core, mailbox, bytes);
  assert.equal((await subjects(box, mailbox)).length, 3);
});

test("equal messages without a Message-ID are two messages, unless a relay gave them the same id", async () => {
  const { mailbox } = await box.claim();
  const text = "From: ann@sender.example\r\nSubject: Alarm with id 7\r\n\r\nRing\r\n";
  const from = "Received: from [192.0.2.9] (helo=app)\r\n\tby relay.example with esmtp (Exim 4.96)\r\n";
  const at = "\tSun, 22 Nov 2026 10:07:37 +0000\r\n";
  const sentTwice = async (bytes: string) => {
    await deliver(box.core, mailbox, Buffer.from(bytes));
    await deliver(box.core, mailbox, Buffer.from(bytes));
    return (await subjects(box, mailbox)).length;
  };
  assert.equal(await sentTwice(text), 2);
  assert.equal(await sentTwice(`${from.replace(/\r\n$/, ";\r\n")}${at}${text}`), 4);
  assert.equal(await sentTwice(`${from}\tid 1xV4Tx-00070E-1k;\r\n${at}${text}`), 5);
});

test("one DATA for two mailboxes is stored in both", async () => {
  const [first, second] = [await box.claim(), await box.claim()];
  const recipients = [
    await box.core.acceptRecipient(first.mailbox.address, undefined),
    await box.core.acceptRecipient(second.mailbox.address, undefined),
  ];
  await deliver(box.core, first.mailbox, letter({ subject: "Both" }), { recipients });
  assert.deepEqual(await subjects(box, first.mailbox), ["Both"]);
  assert.deepEqual(await subjects(box, second.mailbox), ["Both"]);
});

test("receive() rejects for a failed mailbox only after the message is stored in the others", async () => {
  const parsed = Promise.withResolvers<void>();
  const workers = sharedMimeWorkers();
  const parse = async (bytes: Buffer) => {
    await parsed.promise;
    return await workers.parse(bytes);
  };
  await using box = await openTestCore({ mimeWorkers: { ...workers, parse } });
  const [first, second] = [await box.claim(), await box.claim()];
  const [away, there] = await Promise.all(
    [first, second].map(({ mailbox }) => box.core.acceptRecipient(mailbox.address, undefined)),
  );
  await rm(folderOf(box, first.mailbox, "tmp"), { recursive: true });
  const recipients = [away, there].filter((one) => one !== undefined);
  const receiving = deliver(box.core, first.mailbox, letter({ subject: "Both" }), { recipients });
  // By now the first mailbox has failed.
  await until(async () => (await readdir(folderOf(box, second.mailbox, "tmp"))).length > 0);
  await settle(3);
  assert.equal(box.core.gauges().deliveriesInFlight, 1);
  parsed.resolve();
  await assert.rejects(receiving);
  assert.deepEqual(await subjects(box, second.mailbox), ["Both"]);
});

test("a message over the quota is refused and not stored, and simultaneous messages share what is left of it", async () => {
  await using box = await openTestCore({ settings: { mailboxQuotaBytes: 160_000 } });
  const { mailbox } = await box.claim();
  const recipients = [await box.core.acceptRecipient(mailbox.address, undefined)];
  const big = letter({ text: "x".repeat(161_000) });
  await assert.rejects(box.core.receive({ ...(await mailTo(box, mailbox, big)), recipients }), {
    code: "mailbox_full",
  });
  assert.deepEqual(await subjects(box, mailbox), []);
  const letters = Array.from({ length: 5 }, () => letter({ text: "x ".repeat(35_000) }));
  const mail = await Promise.all(letters.map((bytes) => mailTo(box, mailbox, bytes)));
  const received = await Promise.allSettled(mail.map((one) => box.core.receive(one)));
  const refused = received.flatMap((one) => (one.status === "rejected" ? one.reason.code : []));
  assert.deepEqual(refused, Array(3).fill("mailbox_full"));
  assert.equal((await subjects(box, mailbox)).length, 2);
});

test("reserve() measures the mailbox again only if the room depends on a message that was just stored", async () => {
  const reservations = new QuotaReservations();
  const id = "mbx_a" as Mailbox["id"];
  const first = await reservations.reserve(id, 40, async () => 100);
  let looks = 0;
  const arriving = async () => {
    if (++looks === 1) first?.[Symbol.dispose]();
    return 100;
  };
  const second = await reservations.reserve(id, 60, arriving);
  assert.ok(second);
  assert.equal(looks, 1);
  looks = 0;
  const third = reservations.reserve(id, 60, async () => {
    if (++looks === 1) second[Symbol.dispose]();
    return 100;
  });
  assert.ok(await third);
  assert.equal(looks, 2);
});

test("a message that needs room reserved by another waits for that one, which may fail", async () => {
  const reservations = new QuotaReservations();
  const id = "mbx_a" as Mailbox["id"];
  const failing = await reservations.reserve(id, 60, async () => 100);
  const waiting = reservations.reserve(id, 60, async () => 100);
  await settle();
  failing?.[Symbol.dispose]();
  assert.ok(await waiting);
});

test("deleting a message frees its quota at once", async () => {
  await using box = await openTestCore({ settings: { mailboxQuotaBytes: 2_000 } });
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({ text: "x".repeat(1_200) }));
  await assert.rejects(box.core.acceptRecipient(mailbox.address, 1_200), { code: "mailbox_full" });
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  assert.ok(await box.core.acceptRecipient(mailbox.address, 1_200));
});

test("a message with over 100 Received fields is refused as a mail loop, but one that quotes such fields is not", async () => {
  const { mailbox } = await box.claim();
  const headers = Array.from({ length: 101 }, () => "Received: from a by b; Fri, 20 Nov 2026 12:00:00 +0000");
  await assert.rejects(deliver(box.core, mailbox, letter({ headers })), { code: "mail_loop" });
  // Digests and bounce reports quote the headers of many messages.
  await deliver(box.core, mailbox, letter({ text: headers.join("\r\n") }));
});

test("receive() refuses messages once the service is stopping", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  const mail = await mailTo(box, mailbox, letter({}));
  await box.core.close();
  await assert.rejects(box.core.receive(mail), { code: "stopping" });
});

test("a message being received when the service stops is stored, or refused with stopping", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  const mail = await Promise.all(
    Array.from({ length: 10 }, (_, index) => mailTo(box, mailbox, letter({ subject: `${index}` }))),
  );
  const receiving = Promise.allSettled(mail.map((one) => box.core.receive(one)));
  await settle(3);
  await box.core.close();
  const results = await receiving;
  const refusals = results.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
  assert.deepEqual(
    refusals.filter((code) => code !== "stopping"),
    [],
  );
  const files = await readdir(folderOf(box, mailbox, "new"));
  assert.equal(files.length, results.length - refusals.length);
});

test("CR, LF and NUL in what a sender says cannot begin a new line in our header fields", () => {
  const said = "x\rBcc: y\nX: z\0";
  const peer = { address: said, heloName: said, protocol: said, tls: undefined };
  const received = { at: new Date(0), by: said, id: said };
  const fields = ownHeaders({ from: said, givenAddress: said }, peer, received).toString();
  assert.match(fields, /^Return-Path: .*\r\nDelivered-To: .*\r\nReceived: .*\r\n\tby .*\r\n\tfor .*\r\n$/);
  assert.ok(!fields.includes("\0"));
});

test("bytes that are not a message are stored", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, Buffer.from([0, 255, 13, 10, 0, 254, 1]));
  assert.equal((await subjects(box, mailbox)).length, 1);
});

async function mailTo(box: TestCore, mailbox: Mailbox, bytes: Buffer) {
  return {
    from: "ann@sender.example",
    recipients: [await box.core.acceptRecipient(mailbox.address, undefined)],
    peer: { address: "192.0.2.1", heloName: "sender.example", protocol: "ESMTP", tls: undefined },
    bytes,
  };
}

test("a message that could not be parsed is stored, and the log names it", async () => {
  const { mailbox } = await box.claim();
  const head = "Subject: Parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
  const { messages } = await deliver(
    box.core,
    mailbox,
    Buffer.from(head + "--b\r\n\r\n\r\n".repeat(100_000)),
  );
  const told = events.filter(({ event }) => event === "messageNotParsed").map(({ fields }) => fields);
  assert.deepEqual(told, [{ mailboxId: mailbox.id, messageId: messages[0]?.messageId }]);
  assert.deepEqual(await subjects(box, mailbox), ["Parts"]);
});
