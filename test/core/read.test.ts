import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  LABELS_PER_MESSAGE_MAX,
  type Mailbox,
  type MessageId,
  SEARCHES_PER_MAILBOX_MAX,
} from "../../core/index.ts";
import { settle } from "../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";

/** The tests share this core, each with mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

async function send(
  box: TestCore,
  mailbox: Mailbox,
  parts: Parameters<typeof letter>[0],
): Promise<MessageId> {
  const { messages } = await deliver(box.core, mailbox, letter(parts));
  return messages[0]?.messageId ?? ("" as MessageId);
}

test("listMessages() pages through all messages, newest first", async () => {
  const { mailbox } = await box.claim();
  for (const subject of ["1", "2", "3", "4", "5"]) await send(box, mailbox, { subject });
  const pages: string[][] = [];
  for (let before: number | undefined, isFirst = true; isFirst || before !== undefined; isFirst = false) {
    const page = await box.core.listMessages(mailbox, {
      filter: {},
      limit: 2,
      ...(before && { beforeSequence: before }),
    });
    pages.push(page.messages.map((message) => message.subject));
    before = page.nextBefore;
  }
  assert.deepEqual(pages, [["5", "4"], ["3", "2"], ["1"]]);
});

test("listMessages() filters by unread, by label, and after a cursor", async () => {
  const { mailbox } = await box.claim();
  const first = await send(box, mailbox, { subject: "1" });
  const second = await send(box, mailbox, { subject: "2" });
  await send(box, mailbox, { subject: "3" });
  await box.core.markMessage(mailbox, first, { seen: true });
  await box.core.markMessage(mailbox, second, { addLabels: ["todo"] });
  const subjects = async (request: object) =>
    (await box.core.listMessages(mailbox, { filter: {}, limit: 10, ...request })).messages.map(
      (one) => one.subject,
    );
  assert.deepEqual(await subjects({ filter: { isUnread: true } }), ["3", "2"]);
  assert.deepEqual(await subjects({ filter: { label: "todo" } }), ["2"]);
  assert.deepEqual(await subjects({ afterSequence: 1 }), ["3", "2"]);
});

test("searchMessages() finds words by prefix in subject, sender and text, regardless of case", async () => {
  const { mailbox } = await box.claim();
  await send(box, mailbox, { subject: "Quarterly INVOICES", text: "See attached." });
  await send(box, mailbox, { subject: "Hello", text: "The invoice is paid." });
  await send(box, mailbox, { subject: "Hello", from: "Invoice Robot <robot@shop.example>" });
  await send(box, mailbox, { subject: "Other" });
  const { hits } = await box.core.searchMessages(mailbox, { query: "invoice", limit: 10 });
  assert.equal(hits.length, 3);
});

test("searchMessages() matches words of one or two letters, and those after the tenth, only as whole words", async () => {
  const { mailbox } = await box.claim();
  await send(box, mailbox, { subject: "1", text: "My parcel is at the harbour, in the shed of the crane." });
  await send(box, mailbox, { subject: "2", text: "验证码是123456" });
  const found = async (query: string) =>
    (await box.core.searchMessages(mailbox, { query, limit: 10 })).hits.map((hit) => hit.summary.subject);
  assert.deepEqual(await found("my par is at har"), ["1"]);
  assert.deepEqual([await found("m par"), await found("pa"), await found("ö-ha")], [[], [], []]);
  assert.deepEqual(await found("验证"), ["2"]);
  const ten = "par par par parc parce har harb harbo the crane shed";
  assert.deepEqual([await found(`${ten} craned`), await found(`${ten} harbour`)], [[], ["1"]]);
  assert.deepEqual([await found(`${ten} harbou`), await found(`har ${"parcel ".repeat(20)}`)], [[], ["1"]]);
});

test("searchMessages() shows the passage with the found words marked", async () => {
  const { mailbox } = await box.claim();
  await send(box, mailbox, { text: "The parcel waits at the harbour." });
  const { hits } = await box.core.searchMessages(mailbox, { query: "harbour", limit: 10 });
  assert.match(hits[0]?.highlight ?? "", /the \*\*harbour\*\*/);
});

for (const [text, query, highlight] of [
  ["您的验证码是123456", "123456 验证码", "您的**验证码**是**123456**"],
  ["あなたの認証コードは482913です", "コード", "あなたの認証**コード**は482913です"],
  ["รหัสยืนยันของคุณคือ 482913", "ยืนยัน", "รหัส**ยืนยัน**ของคุณคือ 482913"],
  ["본인인증번호는 482913입니다", "인증번호 482913", "본인**인증번호**는 **482913**입니다"],
  ["Appleの確認コード", '"appleの確認"', "**Appleの確認**コード"],
  [
    `${"字".repeat(60)}验证码${"字".repeat(200)}`,
    "验证码",
    `…${"字".repeat(40)}**验证码**${"字".repeat(120)}…`,
  ],
  ["Hello", "验证 邮箱 hello", "请**验证邮箱**"],
  ["Hello", "验 证 邮 箱 请 密码", undefined],
  ["MÜLLER, Привет", "müller (验证): привет", "**MÜLLER**, **Привет**"],
] as const) {
  test(`searchMessages() finds ${query} in text without spaces: ${text.slice(0, 20)}`, async () => {
    const { mailbox } = await box.claim();
    await send(box, mailbox, { subject: "请验证邮箱", text });
    await send(box, mailbox, { subject: "2", text: "确认 482913 確認 ยัน 인증" });
    const { hits } = await box.core.searchMessages(mailbox, { query, limit: 10 });
    assert.deepEqual([hits.length, hits[0]?.highlight], [Number(highlight !== undefined), highlight]);
  });
}

test("searchMessages() marks a word found in the subject in the highlight, not in the subject itself", async () => {
  const { mailbox } = await box.claim();
  await send(box, mailbox, { subject: "Your Acme code" });
  const { hits } = await box.core.searchMessages(mailbox, { query: "acme", limit: 10 });
  assert.deepEqual([hits[0]?.summary.subject, hits[0]?.highlight], ["Your Acme code", "Your **Acme** code"]);
});

const assertBusy = ({ code }: { readonly code: string }) => assert.equal(code, "busy");

test("searches of one mailbox run one at a time and beyond a bound are refused, and other mailboxes take turns", async () => {
  const [{ mailbox }, others] = [await box.claim(), await box.claim()];
  const searches = [
    (of: Mailbox) => box.core.listMessages(of, { filter: { subject: "nothing" }, query: "x", limit: 10 }),
    (of: Mailbox) => box.core.explainDelivery(of, { from: "nobody", limit: 10 }),
  ];
  for (const search of searches) {
    // By then the folders count as unchanged, and are not listed again.
    await settle(60);
    await Promise.all([search(mailbox), search(others.mailbox)]);
    const made: string[] = [];
    const crowd = Array.from({ length: SEARCHES_PER_MAILBOX_MAX + 3 }, () =>
      search(mailbox).then(() => made.push("crowd"), assertBusy),
    );
    await Promise.all([...crowd, search(others.mailbox).then(() => made.push("other"))]);
    assert.equal(made.length, SEARCHES_PER_MAILBOX_MAX + 1);
    assert.ok(made.indexOf("other") < SEARCHES_PER_MAILBOX_MAX, "it ran after all of the others");
    await search(mailbox);
  }
});

test("searchMessages() never finds messages of another mailbox", async () => {
  const [mine, theirs] = [await box.claim(), await box.claim()];
  await send(box, theirs.mailbox, { subject: "secret", text: "secret" });
  for (const query of ["secret", theirs.mailbox.id, `mailbox:${theirs.mailbox.id.slice(4)}`, "secret OR x"]) {
    const { hits } = await box.core.searchMessages(mine.mailbox, { query, limit: 10 });
    assert.deepEqual(hits, [], query);
  }
});

for (const query of [
  '"',
  "*",
  "NEAR(",
  "a AND",
  "subject:",
  '"unclosed',
  "(((",
  "-",
  "🙂",
  "\u0000",
  "a\u0000b",
  "'; drop",
]) {
  test(`searchMessages() takes ${JSON.stringify(query)} for words, not for syntax`, async () => {
    const { mailbox } = await box.claim();
    await send(box, mailbox, {});
    assert.ok(await box.core.searchMessages(mailbox, { query, limit: 10 }));
  });
}

test("searchMessages() finds a quoted phrase only as it stands", async () => {
  const { mailbox } = await box.claim();
  await send(box, mailbox, { subject: "1", text: "blue green red" });
  await send(box, mailbox, { subject: "2", text: "red green blue" });
  const { hits } = await box.core.searchMessages(mailbox, { query: '"green red"', limit: 10 });
  assert.deepEqual(
    hits.map((hit) => hit.summary.subject),
    ["1"],
  );
});

test("a reply joins the thread of what it references, and a thread reads oldest first", async () => {
  const { mailbox } = await box.claim();
  await send(box, mailbox, { subject: "Plan", messageId: "a@x.example" });
  await send(box, mailbox, { subject: "Unrelated" });
  await send(box, mailbox, {
    subject: "Other words",
    headers: ["References: <gone@x.example> <a@x.example>"],
  });
  const last = await send(box, mailbox, { subject: "Re: Plan", headers: ["In-Reply-To: <a@x.example>"] });
  const { threadId } = await box.core.readMessage(mailbox, last);
  const thread = await box.core.readThread(mailbox, threadId);
  assert.deepEqual(
    thread.messages.map((message) => message.subject),
    ["Plan", "Other words", "Re: Plan"],
  );
  assert.equal(thread.subject, "Plan");
});

test("a thread has the subject of the first message, even if only replies are stored or read", async () => {
  const { mailbox } = await box.claim();
  const subjects = ["Offer", "Re: Offer", "AW: Re: Offer"];
  const ids = [];
  for (const subject of subjects) ids.push(await send(box, mailbox, { subject }));
  const { threadId } = await box.core.readMessage(mailbox, ids[0] as MessageId);
  const subjectOf = async (page: object) => (await box.core.readThread(mailbox, threadId, page)).subject;
  assert.equal(await subjectOf({}), "Offer");
  assert.equal(await subjectOf({ limit: 1 }), "Offer");
  assert.equal(await subjectOf({ beforeSequence: 1 }), "Offer");
});

test("replies that reference a message which never came are one thread", async () => {
  const { mailbox } = await box.claim();
  const headers = ["References: <never-came@x.example>"];
  const ids = [await send(box, mailbox, { headers }), await send(box, mailbox, { headers })];
  const threads = await Promise.all(
    ids.map(async (id) => (await box.core.readMessage(mailbox, id)).threadId),
  );
  assert.equal(threads[0], threads[1]);
});

test("a reply without references joins the thread of its subject only among the same people", async () => {
  const { mailbox } = await box.claim();
  const first = await send(box, mailbox, { subject: "Lunch?" });
  const answer = await send(box, mailbox, { subject: "RE: Fwd: lunch?" });
  const stranger = await send(box, mailbox, { subject: "Re: Lunch?", from: "eve@other.example" });
  const threadOf = async (id: MessageId) => (await box.core.readMessage(mailbox, id)).threadId;
  assert.equal(await threadOf(answer), await threadOf(first));
  assert.notEqual(await threadOf(stranger), await threadOf(first));
});

test("two codes from one sender with the same subject are two threads", async () => {
  const { mailbox } = await box.claim();
  const ids = [
    await send(box, mailbox, { subject: "Your code" }),
    await send(box, mailbox, { subject: "Your code" }),
  ];
  const threads = await Promise.all(
    ids.map(async (id) => (await box.core.readMessage(mailbox, id)).threadId),
  );
  assert.notEqual(threads[0], threads[1]);
});

test("markMessage() adds and removes labels, and refuses too many", async () => {
  const { mailbox } = await box.claim();
  const id = await send(box, mailbox, {});
  await box.core.markMessage(mailbox, id, { addLabels: ["b", "a"] });
  const marked = await box.core.markMessage(mailbox, id, {
    addLabels: ["c"],
    removeLabels: ["b", "not there"],
  });
  assert.deepEqual(marked.labels, ["a", "c"]);
  const many = Array.from({ length: 21 }, (_, index) => `label ${index}`);
  await assert.rejects(box.core.markMessage(mailbox, id, { addLabels: many }), { code: "bad_request" });
});

test("labels added at the same time share the limit of the message", async () => {
  const { mailbox } = await box.claim();
  const id = await send(box, mailbox, {});
  const adding = Array.from({ length: LABELS_PER_MESSAGE_MAX + 5 }, (_, index) =>
    box.core.markMessage(mailbox, id, { addLabels: [`label-${index}`] }),
  );
  const refused = (await Promise.allSettled(adding)).filter(({ status }) => status === "rejected");
  assert.equal(refused.length, 5);
  assert.equal((await box.core.readMessage(mailbox, id)).labels.length, LABELS_PER_MESSAGE_MAX);
});

test("a deleted message cannot be read, deleted again or found", async () => {
  const { mailbox } = await box.claim();
  const id = await send(box, mailbox, { text: "harbour" });
  await box.core.deleteMessage(mailbox, id);
  await assert.rejects(box.core.readMessage(mailbox, id), { code: "message_not_found" });
  await assert.rejects(box.core.readRaw(mailbox, id), { code: "message_not_found" });
  await assert.rejects(box.core.deleteMessage(mailbox, id), { code: "message_not_found" });
  assert.deepEqual((await box.core.searchMessages(mailbox, { query: "harbour", limit: 10 })).hits, []);
});

test("a message cannot be read, deleted or marked from another mailbox", async () => {
  const [mine, theirs] = [await box.claim(), await box.claim()];
  const id = await send(box, theirs.mailbox, {});
  await assert.rejects(box.core.readMessage(mine.mailbox, id), { code: "message_not_found" });
  await assert.rejects(box.core.deleteMessage(mine.mailbox, id), { code: "message_not_found" });
  await assert.rejects(box.core.markMessage(mine.mailbox, id, { seen: true }), { code: "message_not_found" });
});

test("an attachment is returned byte for byte", async () => {
  const { mailbox } = await box.claim();
  const bytes = Buffer.from([0, 1, 2, 253, 254, 255]);
  const headers = ["MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b"'];
  const part =
    'Content-Type: application/octet-stream; name="x.bin"\r\nContent-Disposition: attachment; filename="x.bin"\r\nContent-Transfer-Encoding: base64';
  const text = `--b\r\nContent-Type: text/plain\r\n\r\nSee.\r\n--b\r\n${part}\r\n\r\n${bytes.toString("base64")}\r\n--b--\r\n`;
  const id = await send(box, mailbox, { headers, text });
  const attachment = await box.core.readAttachment(mailbox, id, 0);
  assert.deepEqual([attachment.filename, Buffer.from(attachment.bytes)], ["x.bin", bytes]);
  await assert.rejects(box.core.readAttachment(mailbox, id, 1), { code: "attachment_not_found" });
});
