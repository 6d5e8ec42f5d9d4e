/** Whatever does not fit into one answer can be read to its end by what the answer says. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ATTACHMENT_PART_BYTES_MAX, TOOL_ANSWER_CHARS_MAX } from "../../core/index.ts";
import { getAttachment } from "../../core/operations/index.ts";
import { answerFor } from "../../mcp/answer.ts";
import type { ClaimedMailbox } from "../support/core.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { startEndpoint, type TestEndpoint } from "../support/mcp.ts";
import { callTool, send } from "../support/mcp-wire.ts";

/** The core is shared by all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

type Fields = Readonly<Record<string, unknown>>;

/** A mailbox and a function that calls its tools, and checks that each answer fits. */
async function aCaller(endpoint: TestEndpoint) {
  const claimed = await endpoint.test.claim();
  const call = async (name: string, input: Fields = {}): Promise<Fields> => {
    const { text } = await send(endpoint.url, { ...callTool(name, input), token: claimed.accessToken });
    const { result } = JSON.parse(text) as { result: { structuredContent: Fields } };
    const { length } = JSON.stringify(result);
    assert.ok(length <= TOOL_ANSWER_CHARS_MAX, `${name} answered ${length} characters`);
    return result.structuredContent;
  };
  return { claimed, call };
}

async function arrived(endpoint: TestEndpoint, { mailbox }: ClaimedMailbox, bytes: Buffer): Promise<string> {
  const { messages } = await deliver(endpoint.test.core, mailbox, bytes);
  return String(messages[0]?.messageId);
}

/** A message whose text, recipients and links are each too long for one answer. */
function unwieldy(): Buffer {
  const people = Array.from({ length: 99 }, (_, at) => `"${"N".repeat(200)}" <p${at}@other.example>`);
  const links = Array.from(
    { length: 40 },
    (_, at) => `https://shop.example/verify?token=${"t".repeat(700)}${at}`,
  );
  const lines = Array.from({ length: 900 }, (_, at) => `Line ${at} says "hello" and more`);
  return letter({ to: people.join(",\r\n "), text: [...links, ...lines].join("\r\n") });
}

test("a long text beside long lists is read to its end by offset, in parts that are not tiny", async () => {
  await using endpoint = await startEndpoint({ box });
  const { claimed, call } = await aCaller(endpoint);
  const id = await arrived(endpoint, claimed, unwieldy());
  const whole = (await endpoint.test.core.readMessage(claimed.mailbox, id as never)).text;
  let text = "";
  for (let offset: unknown = 0; typeof offset === "number"; ) {
    const part = await call("read_message", { id, offset });
    const chars = offset === 0 ? 500 : 5_000;
    assert.ok(part.text_next_offset === null || String(part.text).length > chars, "the part is not tiny");
    const leading = ((part.left_out ?? []) as string[]).filter((said) => / offset \d/.test(said));
    assert.ok(leading.length <= 1, leading.join("\n"));
    text += String(part.text);
    offset = part.text_next_offset;
  }
  assert.equal(text, whole);
});

test("a list that was cut is read to its end by the list_offset that the answer names", async () => {
  await using endpoint = await startEndpoint({ box });
  const { claimed, call } = await aCaller(endpoint);
  const id = await arrived(endpoint, claimed, unwieldy());
  const whole = await endpoint.test.core.readMessage(claimed.mailbox, id as never);
  for (const list of ["to", "links"] as const) {
    const entries: unknown[] = [];
    for (let next: string | undefined = "0"; next !== undefined; ) {
      const part = await call("read_message", { id, list_offset: Number(next) });
      entries.push(...(part[list] as unknown[]));
      const named = new RegExp(`${list}: .* list_offset (\\d+)\\.$`);
      next = ((part.left_out ?? []) as string[]).flatMap((said) => named.exec(said)?.[1] ?? [])[0];
    }
    assert.equal(entries.length, whole[list].length, list);
  }
});

/** The entries of the field `list` on all pages. */
async function paged(
  call: (name: string, input: Fields) => Promise<Fields>,
  name: string,
  list: string,
  input: Fields,
) {
  const found: Fields[] = [];
  for (let cursor: unknown; cursor !== null; ) {
    const page = await call(name, { ...input, ...(cursor !== undefined && { cursor }) });
    found.push(...(page[list] as Fields[]));
    cursor = page.next_cursor;
  }
  return found;
}

test("no message is lost between shortened pages of a list, a search or a thread", async () => {
  await using endpoint = await startEndpoint({ box });
  const { claimed, call } = await aCaller(endpoint);
  const ids: string[] = [];
  for (let at = 0; at < 30; at++) {
    const answer = at === 0 ? [] : ["In-Reply-To: <first@sender.example>"];
    const bytes = letter({
      ...(at === 0 && { messageId: "first@sender.example" }),
      from: `"${"N".repeat(at % 2 === 0 ? 250 : 1)}" <ann@sender.example>`,
      headers: answer,
      text: `Wombat ${at} ${'says "hello" '.repeat(at * 7)}`,
    });
    ids.push(await arrived(endpoint, claimed, bytes));
  }
  const idsIn = (messages: Fields[]) => messages.map(({ id }) => String(id)).sort();
  assert.deepEqual(idsIn(await paged(call, "list_messages", "messages", { limit: 100 })), ids.sort());
  const search = { query: "wombat", limit: 50 };
  assert.deepEqual(idsIn(await paged(call, "search_messages", "messages", search)), ids);
  const { thread_id: id } = await call("read_message", { id: ids[0] });
  assert.deepEqual(idsIn(await paged(call, "read_thread", "messages", { id })), ids);
});

test("read_thread shows as many of the newest messages as fit, when the first one is long", async () => {
  await using endpoint = await startEndpoint({ box });
  const { claimed, call } = await aCaller(endpoint);
  const first = letter({ messageId: "long@sender.example", text: "Wombats and so on. ".repeat(3_000) });
  const id = await arrived(endpoint, claimed, first);
  const headers = ["In-Reply-To: <long@sender.example>"];
  for (let at = 0; at < 4; at++) await arrived(endpoint, claimed, letter({ headers, text: `Answer ${at}.` }));
  const { thread_id } = await call("read_message", { id });
  const { messages, omitted, left_out } = await call("read_thread", { id: thread_id });
  assert.match(String(left_out), /For what came before, call read_thread/);
  assert.deepEqual(
    [(messages as Fields[]).map(({ text }) => text), omitted],
    [["Answer 0.", "Answer 1.", "Answer 2.", "Answer 3."], 1],
  );
});

test("explain_delivery finds every delivery, page after page", async () => {
  await using endpoint = await startEndpoint({ box });
  const { claimed, call } = await aCaller(endpoint);
  const from = (at: number) => `${"s".repeat(50)}${at}@sender.example`;
  for (let at = 0; at < 80; at++) {
    await deliver(endpoint.test.core, claimed.mailbox, letter({}), { from: from(at) });
  }
  const attempts = await paged(call, "explain_delivery", "deliveries", { limit: 100 });
  assert.deepEqual(
    attempts.map(({ envelope_from }) => envelope_from),
    Array.from({ length: 80 }, (_, at) => from(79 - at)),
  );
});

test("get_attachment never reads more bytes than its answer can hold", async () => {
  const sizes: unknown[] = [];
  const run = async ({ max_bytes }: Fields) => {
    sizes.push(max_bytes);
    return { id: "msg_1", index: 0, content: "x".repeat(Number(max_bytes)), next_offset: max_bytes };
  };
  await answerFor(getAttachment, { id: "msg_1", index: 0, max_bytes: ATTACHMENT_PART_BYTES_MAX }, run);
  assert.ok(sizes.every((size) => Number(size) <= TOOL_ANSWER_CHARS_MAX));
  await answerFor(getAttachment, { max_bytes: ATTACHMENT_PART_BYTES_MAX + 1 }, async ({ max_bytes }) => {
    assert.equal(
      max_bytes,
      ATTACHMENT_PART_BYTES_MAX + 1,
      "an invalid max_bytes is passed on, to be refused",
    );
    return {};
  });
});
