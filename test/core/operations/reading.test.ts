import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pageCursorFor } from "../../../core/cursor.ts";
import type { Core, MessageId } from "../../../core/index.ts";
import {
  explainDelivery,
  getAttachment,
  getImapMessage,
  listImapMessages,
  listMessages,
  mailboxStatus,
  markMessage,
  readMessage,
  readThread,
  searchMessages,
} from "../../../core/operations/index.ts";
import { type ClaimedMailbox, deliver, letter, openTestCore, type TestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";

/** The tests share this core, each with mailboxes of its own. */
const core = await openTestCore();
after(() => core.close());

interface Listed {
  readonly messages: readonly { readonly id: string; readonly subject: string; readonly thread_id: string }[];
  readonly next_cursor: string | null;
}

async function mailboxWith(core: TestCore, ...letters: Parameters<typeof letter>[0][]) {
  const claimed = await core.claim();
  const ids: string[] = [];
  for (const one of letters) ids.push(await deliverOne(core, claimed, letter(one)));
  return { claimed, ids, newest: ids.at(-1) ?? "" };
}

async function deliverOne(core: TestCore, { mailbox }: ClaimedMailbox, bytes: Buffer): Promise<string> {
  return (await deliver(core.core, mailbox, bytes)).messages[0]?.messageId ?? "";
}

type Fields = Record<string, unknown>;

const subjects = ({ messages }: Listed) => messages.map(({ subject }) => subject);

test("list_messages pages from the newest to the oldest", async () => {
  const { claimed } = await mailboxWith(core, { subject: "one" }, { subject: "two" }, { subject: "three" });
  const first = await run<Listed>(core, listMessages, { limit: 2 }, claimed);
  const second = await run<Listed>(core, listMessages, { limit: 2, cursor: first.next_cursor }, claimed);
  assert.deepEqual([subjects(first), subjects(second)], [["three", "two"], ["one"]]);
  assert.equal(second.next_cursor, null);
});

test("list_messages omits what came before a cursor", async () => {
  const { claimed } = await mailboxWith(core, { subject: "before" });
  const { cursor } = await run<{ cursor: string }>(core, mailboxStatus, {}, claimed);
  await deliverOne(core, claimed, letter({ subject: "after" }));
  assert.deepEqual(subjects(await run(core, listMessages, { after: cursor }, claimed)), ["after"]);
});

test("list_messages refuses a cursor of another mailbox, and a forged one", async () => {
  const [{ claimed }, other] = [await mailboxWith(core, {}), await mailboxWith(core, {})];
  const { cursor } = await run<{ cursor: string }>(core, mailboxStatus, {}, other.claimed);
  for (const after of [cursor, "cur_1_forged"]) {
    await assert.rejects(run(core, listMessages, { after }, claimed), { code: "bad_cursor" });
  }
});

test("search_messages finds messages by words, and shows the passage", async () => {
  const { claimed, ids } = await mailboxWith(core, { text: "A wombat." }, { text: "A fox." });
  const { messages } = await run<{ messages: { id: string; highlight: string }[] }>(
    core,
    searchMessages,
    { query: "wombat" },
    claimed,
  );
  assert.deepEqual(
    messages.map(({ id }) => id),
    [ids[0]],
  );
  assert.match(messages[0]?.highlight ?? "", /\*\*wombat\*\*/);
});

test("read_message returns a long text in parts that make the whole", async () => {
  const { claimed, newest } = await mailboxWith(core, { text: "0123456789".repeat(30) });
  const whole = await run(core, readMessage, { id: newest }, claimed);
  let [text, offset]: [string, unknown] = ["", 0];
  while (offset !== null) {
    const part = await run(core, readMessage, { id: newest, offset, max_chars: 97 }, claimed);
    text += part.text;
    offset = part.text_next_offset;
    assert.equal(part.text_truncated, offset !== null);
  }
  assert.deepEqual([text, text.length], [whole.text, whole.text_chars]);
});

test("read_message refuses an offset beyond the end, and says where text and lists end", async () => {
  const { claimed, newest: id } = await mailboxWith(core, { text: "Hello there." });
  const whole = await run(core, readMessage, { id }, claimed);
  const beyond = Number(whole.text_chars) + 1;
  await assert.rejects(run(core, readMessage, { id, offset: beyond }, claimed), {
    code: "bad_request",
    message: `\`offset\` is beyond the end: the text has ${whole.text_chars} characters.`,
  });
  await assert.rejects(run(core, readMessage, { id, list_offset: 2 }, claimed), {
    code: "bad_request",
    message: "`list_offset` is beyond the end: its longest list ends at 1.",
  });
  // A caller who adds up the lengths of the parts arrives exactly there.
  const end = await run(core, readMessage, { id, offset: whole.text_chars }, claimed);
  assert.deepEqual([end.text, end.text_next_offset], ["", null]);
});

test("read_message returns the lists with the first part of the text only", async () => {
  const link = "https://shop.example/verify?token=abc";
  const { claimed, newest: id } = await mailboxWith(core, { text: `Open ${link} now.` });
  const shown = async (input: object) => {
    const { text, to, links, list_offset } = await run(core, readMessage, { id, ...input }, claimed);
    return [text, (to as unknown[]).length, (links as unknown[]).length, list_offset];
  };
  assert.deepEqual(await shown({ max_chars: 4 }), ["Open", 1, 1, 0]);
  assert.deepEqual(await shown({ offset: 5 }), [`${link} now.`, 0, 0, 1]);
});

test("read_message does not mark the message seen", async () => {
  const { claimed, newest } = await mailboxWith(core, {});
  await run(core, readMessage, { id: newest }, claimed);
  assert.equal((await run(core, readMessage, { id: newest }, claimed)).seen, false);
});

test("read_thread keeps the newest messages within its limit", async () => {
  const answers = { headers: ["In-Reply-To: <first@sender.example>"], subject: "Re: Lunch" };
  const { claimed, ids, newest } = await mailboxWith(
    core,
    { messageId: "first@sender.example", subject: "Lunch" },
    { ...answers, text: "Yes." },
    { ...answers, text: "No." },
  );
  const { thread_id: id } = await run<{ thread_id: string }>(core, readMessage, { id: newest }, claimed);
  const thread = await run<Listed & { omitted: number }>(core, readThread, { id, limit: 2 }, claimed);
  assert.deepEqual(
    thread.messages.map((message) => message.id),
    ids.slice(1),
  );
  assert.equal(thread.omitted, 1);
});

test("read_thread shows what each sender wrote, and forwarded text separately", async () => {
  const answers = { headers: ["In-Reply-To: <first@sender.example>"] };
  const attached = "From: Bob <b@sender.example>\r\nSubject: Lunch\r\n\r\nNoon.";
  const { claimed, newest } = await mailboxWith(
    core,
    { messageId: "first@sender.example", subject: "Lunch", text: "Lunch?" },
    { ...answers, subject: "Re: Lunch", text: "On 20/11/2026 09:41, Ann wrote:\n> Lunch?" },
    {
      ...answers,
      subject: "Fwd: Lunch",
      text: "See below.\n\n---------- Forwarded message ---------\nFrom: Bob <b@sender.example>\n\nNoon.",
    },
    {
      headers: [...answers.headers, 'Content-Type: multipart/mixed; boundary="b"'],
      subject: "Fwd: Lunch",
      text: `--b\r\n\r\nAnswer this.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${attached}\r\n--b--`,
    },
  );
  const { thread_id: id } = await run<{ thread_id: string }>(core, readMessage, { id: newest }, claimed);
  const { messages } = await run<{ messages: readonly Fields[] }>(core, readThread, { id }, claimed);
  assert.deepEqual(
    messages.map(({ text, forwarded_text }) => [text, forwarded_text]),
    [
      ["Lunch?", undefined],
      ["", undefined],
      ["See below.", "---------- Forwarded message ---------\nFrom: Bob <b@sender.example>\n\nNoon."],
      ["Answer this.", "From: Bob <b@sender.example>\nSubject: Lunch\n\nNoon."],
    ],
  );
});

test("read_thread pages to older messages, and then to an empty page", async () => {
  const answer = { headers: ["In-Reply-To: <first@sender.example>"], subject: "Re: Lunch" };
  const { claimed, ids, newest } = await mailboxWith(
    core,
    { messageId: "first@sender.example", subject: "Lunch" },
    { ...answer, text: "Yes." },
  );
  const { thread_id: id } = await run<{ thread_id: string }>(core, readMessage, { id: newest }, claimed);
  const page = (more: object) =>
    run<Listed & { next_cursor: string | null }>(core, readThread, { id, limit: 1, ...more }, claimed);
  const { next_cursor: cursor } = await page({});
  const older = await page({ cursor });
  assert.deepEqual([older.messages[0]?.id, older.next_cursor], [ids[0], null]);
  const before = pageCursorFor(claimed.mailbox, 1);
  assert.deepEqual((await page({ cursor: before })).messages, []);
});

const MIXED = {
  headers: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"],
  text: [
    "--b",
    "Content-Type: text/plain",
    "",
    "See the files.",
    "--b",
    'Content-Type: text/csv; name="prices.csv"',
    "Content-Disposition: attachment; filename=prices.csv",
    "",
    "apple,1",
    "--b",
    "Content-Type: application/octet-stream",
    "Content-Disposition: attachment; filename=raw.bin",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from([0, 255, 1, 254]).toString("base64"),
    "--b--",
  ].join("\r\n"),
};

test("get_attachment returns the text of a text file, and the bytes of a binary one", async () => {
  const { claimed, newest: id } = await mailboxWith(core, MIXED);
  const csv = await run(core, getAttachment, { id, index: 0 }, claimed);
  assert.deepEqual([csv.encoding, csv.content, csv.filename], ["text", "apple,1", "prices.csv"]);
  const bytes = await run(core, getAttachment, { id, index: 1 }, claimed);
  assert.deepEqual([bytes.encoding, bytes.content], ["base64", "AP8B/g=="]);
});

test("get_attachment returns bytes in parts, and refuses an offset beyond the end", async () => {
  const { claimed, newest: id } = await mailboxWith(core, MIXED);
  const first = await run(core, getAttachment, { id, index: 1, max_bytes: 3 }, claimed);
  assert.deepEqual([first.content, first.next_offset], ["AP8B", 3]);
  for (const [index, has] of ["7 characters", "4 bytes"].entries()) {
    await assert.rejects(run(core, getAttachment, { id, index, offset: 8 }, claimed), {
      code: "bad_request",
      message: new RegExp(`beyond the end: .* has ${has}\\.$`),
    });
  }
  const last = await run(core, getAttachment, { id, index: 1, max_bytes: 3, offset: 3 }, claimed);
  assert.deepEqual([last.content, last.next_offset], ["/g==", null]);
});

test("get_attachment refuses an index that does not exist", async () => {
  const { claimed, newest: id } = await mailboxWith(core, MIXED);
  await assert.rejects(run(core, getAttachment, { id, index: 2 }, claimed), { code: "attachment_not_found" });
});

test("explain_delivery lists the message that was accepted", async () => {
  const { claimed, newest } = await mailboxWith(core, {});
  const { deliveries } = await run<{ deliveries: Fields[] }>(core, explainDelivery, {}, claimed);
  const [{ outcome, message_id, peer_address, tls } = {}] = deliveries;
  assert.deepEqual([outcome, message_id, peer_address, tls], ["accepted", newest, "192.0.2.1", null]);
});

test("clients of the older service list and get messages by uid", async () => {
  const { claimed } = await mailboxWith(core, { subject: "Old", text: "Hello." });
  const access_token = claimed.accessToken;
  const { messages } = await run<{ messages: Fields[] }>(core, listImapMessages, { access_token });
  const [{ uid, from, subject, body } = {}] = messages;
  assert.deepEqual([uid, from, subject, body], [1, "ann@sender.example", "Old", ""]);
  const { message } = await run<{ message: { body: string } }>(core, getImapMessage, { access_token, uid });
  assert.match(message.body, /^Hello\./);
});

test("clients of the older service get only unread messages by default, and limits are corrected", async () => {
  const { claimed, ids } = await mailboxWith(core, {}, {});
  await run(core, markMessage, { id: ids[0], seen: true }, claimed);
  const access_token = claimed.accessToken;
  const countOf = async (input: Fields) =>
    (await run<{ messages: unknown[] }>(core, listImapMessages, { access_token, ...input })).messages.length;
  assert.equal(await countOf({}), 1);
  assert.equal(await countOf({ unread_only: false, limit: 0, include_body: true }), 2);
  assert.equal(await countOf({ unread_only: false, limit: 1 }), 1);
});

test("clients of the older service get the remaining messages if one is deleted meanwhile", async () => {
  const { claimed, newest } = await mailboxWith(core, {}, {});
  const textsOf: Core["textsOf"] = async (mailbox, ids) => {
    await core.core.deleteMessage(mailbox, newest as MessageId);
    return await core.core.textsOf(mailbox, ids);
  };
  const racing: TestCore = Object.create(core, { core: { value: { ...core.core, textsOf } } });
  const input = { access_token: claimed.accessToken, include_body: true };
  assert.equal((await run<{ messages: Fields[] }>(racing, listImapMessages, input)).messages.length, 1);
});

test("an operation that needs a mailbox refuses a caller without a token", async () => {
  await assert.rejects(run(core, mailboxStatus, {}), { code: "unauthenticated" });
});

test("an operation refuses unknown fields and values out of bounds", async () => {
  const claimed = await core.claim();
  for (const input of [
    { nonsense: 1 },
    { limit: 0 },
    { limit: 101 },
    { limit: "twenty" },
    { contains: "secrets" },
  ]) {
    await assert.rejects(run(core, listMessages, input, claimed), { code: "bad_request" });
  }
});
