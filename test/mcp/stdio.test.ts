/** MCP over a pipe within this process: lines of JSON in, lines of JSON out. */
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
  /** A request of the modern era, which carries its envelope. */
  modern(id: number, method: string, params?: object): void;
  /** A message as it is. */
  send(message: object): void;
  /** Bytes, whatever they are. */
  write(bytes: Buffer): void;
  /** The answer to that request. */
  answer(id: number): Promise<Message>;
  /** The first notification of that method. */
  notice(method: string): Promise<Message>;
  /** What a host does that goes away. */
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

/** One core for all tests here, each with a pipe and a mailbox of its own. */
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
  test(`a ${era} host on a pipe is answered in its own era`, async () => {
    await using at = await openPipe();
    open(at.pipe);
    await until(() => at.gauges().waits === 1);
    await deliver(at.core, at.mailbox, letter({ subject: "Hello" }));
    const { result } = await at.pipe.answer(1);
    assert.match(JSON.stringify(result), /"status":"received"/);
    assert.equal(result?.resultType, era === "modern" ? "complete" : undefined);
  });

  test(`a ${era} host that closes its end of the pipe frees everything`, async () => {
    await using at = await openPipe();
    open(at.pipe);
    await until(() => at.gauges().waits === 1);
    at.pipe.close();
    await at.pipe.ended;
    await until(() => at.gauges().waits === 0 && at.gauges().watchedMailboxes === 0);
  });

  test(`a ${era} host on a pipe that cancels frees its wait`, async () => {
    await using at = await openPipe();
    open(at.pipe);
    await until(() => at.gauges().waits === 1);
    at.pipe.send({ method: "notifications/cancelled", params: { requestId: 1, reason: "enough" } });
    await until(() => at.gauges().waits === 0);
  });
}

test("a pipe ends when its signal says so, and frees everything", async () => {
  const stop = new AbortController();
  await using at = await openPipe(stop.signal);
  at.pipe.modern(1, "tools/call", WAIT);
  await until(() => at.gauges().waits === 1);
  stop.abort();
  await at.pipe.ended;
  await until(() => at.gauges().waits === 0);
});

test("a modern host on a pipe that listens hears of new mail, and nobody follows the mailbox before", async () => {
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

/** As one for a key without a mailbox: whoever follows it the first time is refused. */
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

test("a modern host on a pipe that listened before there was a mailbox hears of new mail when it listens again", async () => {
  await using at = await openPipe(undefined, deafAtFirst);
  const notifications = { resourceSubscriptions: [MAILBOX_URI] };
  at.pipe.modern(1, "subscriptions/listen", { notifications });
  await at.pipe.notice("notifications/subscriptions/acknowledged");
  at.pipe.modern(2, "subscriptions/listen", { notifications });
  await until(() => at.gauges().watchedMailboxes === 1);
});

test("a legacy host on a pipe that subscribed before there was a mailbox follows it when it subscribes again", async () => {
  await using at = await openPipe(undefined, deafAtFirst);
  at.pipe.send(INITIALIZE);
  for (const id of [1, 2]) {
    at.pipe.send({ id, method: "resources/subscribe", params: { uri: MAILBOX_URI } });
    await at.pipe.answer(id);
  }
  await until(() => at.gauges().watchedMailboxes === 1);
});

test("a legacy host on a pipe that subscribes to anything but the mailbox makes nobody follow it", async () => {
  await using at = await openPipe();
  at.pipe.send(INITIALIZE);
  at.pipe.send({ id: 1, method: "resources/subscribe", params: { uri: "keypost://messages/msg_1" } });
  await at.pipe.answer(1);
  await settle();
  assert.equal(at.gauges().watchedMailboxes, 0);
});

test("a legacy host on a pipe that subscribes hears of new mail", async () => {
  await using at = await openPipe();
  at.pipe.send(INITIALIZE);
  at.pipe.send({ id: 1, method: "resources/subscribe", params: { uri: MAILBOX_URI } });
  await until(() => at.gauges().watchedMailboxes === 1);
  await deliver(at.core, at.mailbox, letter({}));
  const { params } = await at.pipe.notice("notifications/resources/updated");
  assert.equal(params?.uri, MAILBOX_URI);
});

test("a host on a pipe that writes null for what there is not is answered, and so is one whose request is none", async () => {
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

test("a host on a pipe may begin with a byte order mark, cut a character in two, and send a batch", async () => {
  await using at = await openPipe();
  const ping = (id: number) => ({ jsonrpc: "2.0", id, method: "ping", params: { said: "😀" } });
  const bytes = Buffer.from(
    `\ufeff${JSON.stringify({ jsonrpc: "2.0", ...INITIALIZE })}\r\n${JSON.stringify([ping(1), ping(2)])}\n`,
  );
  const cut = bytes.lastIndexOf("😀") + 2;
  for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) at.pipe.write(part);
  for (const id of [0, 1, 2]) assert.ok((await at.pipe.answer(id)).result);
});
