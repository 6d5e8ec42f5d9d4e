/** A story of an agent and its mailbox, which tests play with a client of each protocol era. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { MAILBOX_URI } from "../../mcp/resources.ts";
import type { TestApp } from "./app.ts";
import { until } from "./clock.ts";
import { aFolder } from "./folder.ts";

type Fields = Record<string, unknown>;

/** A connected client of either SDK. */
interface Agent {
  /** Calls a tool and returns the structured content. Throws if the tool refuses. */
  call(name: string, input?: Fields): Promise<Fields>;
  resources(): Promise<readonly { uri: string }[]>;
  read(uri: string): Promise<string>;
  prompt(name: string, input: Record<string, string>): Promise<string>;
  /** Calls `updated` at each change of the mailbox from now on. */
  subscribe(updated: (uri: string) => void): Promise<void>;
  close(): Promise<void>;
}

export type Connect = (url: URL, token?: string) => Promise<Agent>;

interface Received {
  readonly status: string;
  readonly cursor: string;
  readonly message: {
    readonly id: string;
    readonly thread_id: string;
    readonly subject: string;
    readonly codes: { readonly value: string }[];
    readonly links: { readonly kind: string; readonly url: string }[];
  };
}

const SIGN_UP = {
  from: "Shop <noreply@shop.example>",
  subject: "Confirm your address",
  text: "Your verification code is 493817.\n\nOr open https://shop.example/verify?token=abc to confirm.",
  messageId: "<sign-up@shop.example>",
};
const ANSWER = {
  from: "Ann <ann@shop.example>",
  subject: "Re: Confirm your address",
  text: "Welcome to the wombat club!\n\n> Your verification code is 493817.",
  inReplyTo: SIGN_UP.messageId,
  references: SIGN_UP.messageId,
};

export async function liveTheStory(service: TestApp, connect: Connect): Promise<void> {
  const url = new URL("/mcp", service.app.httpUrl);
  const token = await claimByKey(await connect(url));
  const agent = await connect(url, token);
  const { email, cursor } = await agent.call("mailbox_status");
  const updates: string[] = [];
  await agent.subscribe((uri) => updates.push(uri));
  const received = await waitForSignUp(service, agent, String(email), String(cursor));
  await until(() => updates.includes(MAILBOX_URI));
  await readAround(service, agent, String(email), received);
  await finish(agent, received);
  await agent.close();
}

/** Claims with the commands that the tool gives, in an empty home folder. */
async function claimByKey(stranger: Agent): Promise<string> {
  using home = aFolder();
  const run = async (command: string) =>
    await text(spawn("sh", ["-c", command], { env: { ...process.env, HOME: home.file("") } }).stdout);
  const keyCommand = commandIn(await fixOf(stranger.call("claim_mailbox")));
  const public_key = await run(keyCommand);
  assert.match(public_key, /^ssh-ed25519 [\w+/]+\s*$/);
  assert.equal(await run(keyCommand), public_key, "running it again keeps the key");
  const { status, challenge, sign_with } = await stranger.call("claim_mailbox", { public_key });
  assert.equal(status, "challenge");
  const signature = await run(String(sign_with));
  const claimed = await stranger.call("claim_mailbox", { public_key, challenge, signature });
  assert.deepEqual([claimed.status, claimed.usable, claimed.is_new], ["active", true, true]);
  await assert.rejects(stranger.call("mailbox_status"), /unauthenticated/);
  await stranger.close();
  return String(claimed.access_token);
}

async function fixOf(call: Promise<unknown>): Promise<string> {
  const { message } = await call.then(
    () => assert.fail("the call was not refused"),
    (error: Error) => error,
  );
  return JSON.parse(JSON.parse(message)[0].text.replace(/^error: /, "")).fix;
}

function commandIn(sentence: string): string {
  return /`([^`]+)`/.exec(sentence)?.[1] ?? "";
}

async function waitForSignUp(
  service: TestApp,
  agent: Agent,
  email: string,
  cursor: string,
): Promise<Received> {
  const early = await agent.call("wait_for_email", { after: cursor, timeout_seconds: 0 });
  assert.deepEqual([early.status, early.cursor], ["timeout", cursor]);
  const waiting = agent.call("wait_for_email", { after: cursor, contains: "code", from: "shop.example" });
  await service.sendMail({ ...SIGN_UP, to: email });
  const received = (await waiting) as unknown as Received;
  assert.equal(received.status, "received");
  assert.equal(received.message.codes[0]?.value, "493817");
  assert.equal(received.message.links[0]?.kind, "verify");
  const again = (await agent.call("wait_for_email", { after: cursor })) as unknown as Received;
  assert.equal(again.message.id, received.message.id);
  return received;
}

async function readAround(
  service: TestApp,
  agent: Agent,
  email: string,
  { message, cursor }: Received,
): Promise<void> {
  const { id, thread_id } = message;
  const read = await agent.call("read_message", { id });
  assert.match(String(read.text), /verification code is 493817/);
  const part = await agent.call("read_message", { id, max_chars: 4 });
  assert.deepEqual([part.text, part.text_next_offset], ["Your", 4]);
  const waiting = agent.call("wait_for_email", { after: cursor });
  await service.sendMail({ ...ANSWER, to: email });
  const second = (await waiting) as unknown as Received;
  const thread = await agent.call("read_thread", { id: thread_id });
  const texts = (thread.messages as { text: string }[]).map((one) => one.text);
  assert.equal(texts.length, 2);
  assert.doesNotMatch(texts[1] ?? "", /493817/);
  const found = await agent.call("search_messages", { query: "wombat" });
  assert.deepEqual(
    (found.messages as { id: string }[]).map((hit) => hit.id),
    [second.message.id],
  );
  const listed = await agent.call("list_messages", { subject: "confirm", limit: 1 });
  assert.equal((listed.messages as unknown[]).length, 1);
  const next = await agent.call("list_messages", {
    subject: "confirm",
    limit: 1,
    cursor: listed.next_cursor,
  });
  assert.deepEqual(
    (next.messages as { id: string }[]).map((one) => one.id),
    [id],
  );
}

async function finish(agent: Agent, { message: { id } }: Received): Promise<void> {
  const marked = await agent.call("mark_message", { id, seen: false, add_labels: ["done"] });
  assert.deepEqual(marked, { id, seen: false, labels: ["done"] });
  const { deliveries } = await agent.call("explain_delivery");
  assert.equal((deliveries as { outcome: string }[])[0]?.outcome, "accepted");
  const uri = `keypost://messages/${id}`;
  assert.ok((await agent.resources()).some((resource) => resource.uri === uri));
  assert.match(await agent.read(uri), /UNTRUSTED \w+[\s\S]*493817[\s\S]*END/);
  assert.match(await agent.read(MAILBOX_URI), /unread: 1/);
  assert.match(
    await agent.prompt("sign_up_and_verify", { site: "shop.example" }),
    /Sign up at shop\.example/,
  );
  assert.deepEqual(await agent.call("delete_message", { id }), { id, deleted: true });
  await assert.rejects(agent.call("read_message", { id }), /message_not_found/);
  const renewed = await agent.call("renew_mailbox");
  assert.equal(renewed.payment_url, null);
  assert.equal((await agent.call("get_imap_access")).username, renewed.id);
}

/** The structured content of a result of either SDK. Throws if it is an error. */
export function fieldsOf(result: object): Fields {
  const { isError, structuredContent, content } = result as {
    isError?: boolean;
    structuredContent?: Fields;
    content: unknown;
  };
  if (isError || !structuredContent) throw new Error(JSON.stringify(content));
  return structuredContent;
}
