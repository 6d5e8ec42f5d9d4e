/** MCP's stdio transport over streams of this process. */
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { after, test } from "node:test";
import { Refusal } from "../../core/operations/index.ts";
import { coreBackend } from "../../mcp/core-backend.ts";
import { MAILBOX_URI } from "../../mcp/resources.ts";
import { serveMcpStdio } from "../../mcp/stdio.ts";
import type { Backend } from "../../mcp/surface.ts";
import { settle, until } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Pipe {
  readonly heard: readonly Message[];
  /** Resolves when the server has ended. */
  readonly ended: Promise<void>;
  /** Sends a request of the modern era, with its envelope. */
  modern(id: number, method: string, params?: object): void;
  /** Sends a message unchanged. */
  send(message: object): void;
  /** Writes raw bytes. */
  write(bytes: Buffer): void;
  /** Resolves with the response to request `id`. */
  answer(id: number): Promise<Message>;
  /** Resolves with the first notification of `method`. */
  notice(method: string): Promise<Message>;
  /** Closes stdin, as a host does that exits. */
  close(): void;
}

const ENVELOPE = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
};

function servePipe(backend: Backend, signal?: AbortSignal): Pipe {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const heard: Message[] = [];
  let rest = "";
  output.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    heard.push(...lines.map((line) => JSON.parse(line) as Message));
  });
  const report = () => "req_test";
  const ended = serveMcpStdio(backend, { report, streams: { input, output }, ...(signal && { signal }) });
  const send = (message: object) => void input.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const first = async (isIt: (message: Message) => boolean): Promise<Message> => {
    await until(() => heard.some(isIt));
    return heard.find(isIt) ?? {};
  };
  return {
    ...{ heard, ended, send },
    write: (bytes) => void input.write(bytes),
    modern: (id, method, params = {}) => send({ id, method, params: { ...params, _meta: ENVELOPE } }),
    answer: (id) => first((message) => message.id === id && message.method === undefined),
    notice: (method) => first((message) => message.method === method),
    close: () => input.end(),
  };
}

const INITIALIZE = {
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "pipe", version: "1" } },
};

const WAIT = { name: "wait_for_email", arguments: { timeout_seconds: 50 } };

/** The core is shared by all tests here, each with a pipe and a mailbox of its own. */
const box = await openTestCore();
after(() => box.close());

async function openPipe(signal?: AbortSignal, backendOf = (backend: Backend) => backend) {
  const { mailbox } = await box.claim();
  const pipe = servePipe(backendOf(coreBackend(box.core, mailbox, undefined)), signal);
  const gauges = () => box.core.gauges();
  const close = async () => {
    pipe.close();
    await pipe.ended;
    await until(() => gauges().waits + gauges().watchedMailboxes === 0);
  };
  return { ...{ core: box.core, mailbox, pipe, gauges }, [Symbol.asyncDispose]: close };
}

const openings: Record<string, (pipe: Pipe) => void> = {
  modern: (pipe) => pipe.modern(1, "tools/call", WAIT),
  legacy: (pipe) => {
    pipe.send(INITIALIZE);
    pipe.send({ method: "notifications/initialized" });
    pipe.send({ id: 1, method: "tools/call", params: WAIT });
  },
};

for (const [era, open] of Object.entries(openings)) {
  test(`stdio answers a ${era} host in its own era`, async () => {
    await using at = await openPipe();
    open(at.pipe);
    await until(() => at.gauges().waits === 1);
    await deliver(at.core, at.mailbox, letter({ subject: "Hello" }));
    const { result } = await at.pipe.answer(1);
    assert.match(JSON.stringify(result), /"status":"received"/);
    assert.equal(result?.resultType, era === "modern" ? "complete" : undefined);
  });

  test(`stdio frees everything when a ${era} host closes stdin`, async () => {
    await using at = await openPipe();
    open(at.pipe);
    await until(() => at.gauges().waits === 1);
    at.pipe.close();
    await at.pipe.ended;
    await until(() => at.gauges().waits === 0 && at.gauges().watchedMailboxes === 0);
  });

  test(`stdio frees the wait that a ${era} host cancels`, async () => {
    await using at = await openPipe();
    open(at.pipe);
    await until(() => at.gauges().waits === 1);
    at.pipe.send({ method: "notifications/cancelled", params: { requestId: 1, reason: "enough" } });
    await until(() => at.gauges().waits === 0);
  });
}

test("serveMcpStdio ends when its signal aborts, and frees everything", async () => {
  const stop = new AbortController();
  await using at = await openPipe(stop.signal);
  at.pipe.modern(1, "tools/call", WAIT);
  await until(() => at.gauges().waits === 1);
  stop.abort();
  await at.pipe.ended;
  await until(() => at.gauges().waits === 0);
});

test("stdio notifies a listening modern host of new mail, and follows no mailbox before", async () => {
  await using at = await openPipe();
  at.pipe.modern(1, "tools/list");
  await at.pipe.answer(1);
  assert.equal(at.gauges().watchedMailboxes, 0);
  at.pipe.modern(2, "subscriptions/listen", { notifications: { resourceSubscriptions: [MAILBOX_URI] } });
  await at.pipe.notice("notifications/subscriptions/acknowledged");
  await until(() => at.gauges().watchedMailboxes === 1);
  await deliver(at.core, at.mailbox, letter({}));
  const { params } = await at.pipe.notice("notifications/resources/updated");
  assert.equal(params?.uri, MAILBOX_URI);
  at.pipe.close();
  await at.pipe.ended;
  await until(() => at.gauges().watchedMailboxes === 0);
});

/** A backend whose first `follow` is refused, as for a key without a mailbox. */
const deafAtFirst = (backend: Backend): Backend => {
  let isFirst = true;
  return {
    ...backend,
    follow: async function* (signal) {
      if (isFirst) {
        isFirst = false;
        throw new Refusal("mailbox_not_found", "This key has no mailbox yet.");
      }
      yield* backend.follow(signal);
    },
  };
};

test("stdio follows the mailbox when a modern host listens again after the claim", async () => {
  await using at = await openPipe(undefined, deafAtFirst);
  const notifications = { resourceSubscriptions: [MAILBOX_URI] };
  at.pipe.modern(1, "subscriptions/listen", { notifications });
  await at.pipe.notice("notifications/subscriptions/acknowledged");
  at.pipe.modern(2, "subscriptions/listen", { notifications });
  await until(() => at.gauges().watchedMailboxes === 1);
});

test("stdio follows the mailbox when a legacy host subscribes again after the claim", async () => {
  await using at = await openPipe(undefined, deafAtFirst);
  at.pipe.send(INITIALIZE);
  for (const id of [1, 2]) {
    at.pipe.send({ id, method: "resources/subscribe", params: { uri: MAILBOX_URI } });
    await at.pipe.answer(id);
  }
  await until(() => at.gauges().watchedMailboxes === 1);
});

test("stdio does not follow the mailbox for a subscription to another resource", async () => {
  await using at = await openPipe();
  at.pipe.send(INITIALIZE);
  at.pipe.send({ id: 1, method: "resources/subscribe", params: { uri: "keypost://messages/msg_1" } });
  await at.pipe.answer(1);
  await settle();
  assert.equal(at.gauges().watchedMailboxes, 0);
});

test("stdio notifies a subscribed legacy host of new mail", async () => {
  await using at = await openPipe();
  at.pipe.send(INITIALIZE);
  at.pipe.send({ id: 1, method: "resources/subscribe", params: { uri: MAILBOX_URI } });
  await until(() => at.gauges().watchedMailboxes === 1);
  await deliver(at.core, at.mailbox, letter({}));
  const { params } = await at.pipe.notice("notifications/resources/updated");
  assert.equal(params?.uri, MAILBOX_URI);
});

test("stdio accepts null for absent fields, and answers an invalid request with -32600", async () => {
  await using at = await openPipe();
  const meta = { progressToken: null };
  const calls = [
    { ...INITIALIZE, params: { ...INITIALIZE.params, capabilities: { roots: null }, _meta: null } },
    { id: 1, method: "tools/list", params: null },
    { id: 2, method: "tools/call", params: { name: "mailbox_status", arguments: null, _meta: meta } },
    { id: 3, method: "prompts/get", params: { name: "sign_up_and_verify", arguments: { site: null } } },
  ];
  for (const call of calls) {
    at.pipe.send(call);
    assert.ok((await at.pipe.answer(call.id)).result, call.method);
  }
  at.pipe.send({ id: 4, method: "ping", params: 7 });
  assert.equal((await at.pipe.answer(4)).error?.code, -32600);
});

test("stdio accepts a byte order mark, a character split between reads, and a batch", async () => {
  await using at = await openPipe();
  const ping = (id: number) => ({ jsonrpc: "2.0", id, method: "ping", params: { said: "😀" } });
  const bytes = Buffer.from(
    `\ufeff${JSON.stringify({ jsonrpc: "2.0", ...INITIALIZE })}\r\n${JSON.stringify([ping(1), ping(2)])}\n`,
  );
  const cut = bytes.lastIndexOf("😀") + 2;
  for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) at.pipe.write(part);
  for (const id of [0, 1, 2]) assert.ok((await at.pipe.answer(id)).result);
});
