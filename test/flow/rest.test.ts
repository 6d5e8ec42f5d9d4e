/** All of REST, with plain fetch and the real ssh-keygen. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startTestApp, type TestApp } from "../support/app.ts";
import { TestClock, until } from "../support/clock.ts";
import { serverSentEvents } from "../support/event-stream.ts";
import { requirement } from "../support/requirement.ts";
import { sshKeyFile, sshKeygen } from "../support/ssh-keygen.ts";

/** Shared by all tests here, each with a mailbox of its own. */
const service = await startTestApp();
after(() => service.close());

interface Claim {
  readonly id: string;
  readonly email: string;
  readonly status: string;
  readonly usable: boolean;
  readonly access_token: string;
  readonly cursor: string;
}

interface Summary {
  readonly id: string;
  readonly thread_id: string;
  readonly subject: string;
  readonly seen: boolean;
}

interface Page {
  readonly messages: readonly Summary[];
  readonly next_cursor: string | null;
}

interface Waited {
  readonly status: string;
  readonly cursor: string;
  readonly message: Summary & { readonly codes: { value: string }[]; readonly links: { url: string }[] };
}

const SIGN_UP = {
  subject: "Confirm your address",
  text: "Your verification code is 493817.\n\nOr open https://sender.example/verify?token=abc to confirm.",
};

test("a claim with ssh-keygen makes a mailbox, a second one returns it, and a proof works only once", {
  skip: requirement("ssh-keygen"),
}, async (t) => {
  const { file, publicKey } = await sshKeyFile(t);
  const prove = async () => {
    const { challenge, expires_in } = await service.ask<{ challenge: string; expires_in: number }>(
      "/v1/auth/challenge",
      { body: { public_key: publicKey } },
    );
    assert.equal(expires_in, 30);
    const signature = await sshKeygen(["-q", "-Y", "sign", "-n", "edproof", "-f", file], challenge);
    return { edproof: publicKey, challenge, signature };
  };
  const claim = async () =>
    service.call("/v1/mailboxes/claim", {
      body: { billing_email: "ann@sender.example", ...(await prove()) },
    });
  const [first, second] = [await claim(), await claim()];
  const [made, known] = [(await first.json()) as Claim, (await second.json()) as Claim];
  assert.deepEqual([first.status, second.status], [201, 200]);
  assert.equal(made.email, known.email);
  assert.deepEqual([made.status, made.usable], ["active", true]);
  const access = await service.ask("/v1/access/resolve", { body: { protocol: "imap", ...(await prove()) } });
  assert.equal(access.mailbox_id, made.id);
  assert.equal(access.email, made.email);
  assert.equal(access.port, 143);
  const replayed = await prove();
  await service.ask("/v1/access/resolve", { body: { protocol: "imap", ...replayed } });
  const again = await service.call("/v1/access/resolve", { body: { protocol: "imap", ...replayed } });
  assert.equal(again.status, 401);
});

test("wait returns the code and the link, and the same answer for the same cursor", async () => {
  const { email, token, cursor } = await service.claim();
  const wait = () =>
    service.ask<Waited>("/v1/messages/wait", { token, body: { after: cursor, timeout_seconds: 60 } });
  const [waited] = await Promise.all([wait(), service.sendMail({ to: email, ...SIGN_UP })]);
  assert.equal(waited.status, "received");
  assert.equal(waited.message.codes[0]?.value, "493817");
  assert.equal(waited.message.links[0]?.url, "https://sender.example/verify?token=abc");
  assert.deepEqual(await wait(), waited);
  const body = { after: waited.cursor, timeout_seconds: 0 };
  const timeout = await service.ask<{ status: string }>("/v1/messages/wait", { token, body });
  assert.equal(timeout.status, "timeout");
});

/** Five messages: one with an attachment, two in one thread. */
async function fill(service: TestApp, email: string): Promise<void> {
  await service.sendMail({ to: email, ...SIGN_UP });
  await service.sendMail({
    to: email,
    subject: "The invoice",
    text: "Find it attached.",
    attachments: [{ filename: "invoice.txt", content: "Twelve zebras: 30 EUR" }],
  });
  await service.sendMail({
    to: email,
    subject: "Lunch",
    text: "At noon?",
    messageId: "<lunch@sender.example>",
  });
  await service.sendMail({
    to: email,
    subject: "Re: Lunch",
    text: "Or at one?",
    inReplyTo: "<lunch@sender.example>",
  });
  await service.sendMail({ to: email, subject: "Last", text: "Goodbye." });
}

test("messages are listed in pages, filtered and searched, and a thread is read oldest first", async () => {
  const { email, token } = await service.claim();
  await fill(service, email);
  const list = (query: string) => service.ask<Page>(`/v1/messages?${query}`, { token });
  const first = await list("limit=3");
  const rest = await list(`limit=3&cursor=${first.next_cursor}`);
  assert.deepEqual(
    [...first.messages, ...rest.messages].map(({ subject }) => subject),
    ["Last", "Re: Lunch", "Lunch", "The invoice", "Confirm your address"],
  );
  assert.equal(rest.next_cursor, null);
  const subjects = async (query: string) => (await list(query)).messages.map(({ subject }) => subject);
  assert.deepEqual(await subjects("contains=code&unread"), ["Confirm your address"]);
  assert.deepEqual(await subjects("from=sender.example&subject=lunch"), ["Re: Lunch", "Lunch"]);
  const { messages } = await service.ask<Page>("/v1/search?query=attached", { token });
  assert.deepEqual(
    messages.map(({ subject }) => subject),
    ["The invoice"],
  );
  const thread = await service.ask<Page>(`/v1/threads/${first.messages[1]?.thread_id}`, { token });
  assert.deepEqual(
    thread.messages.map(({ subject }) => subject),
    ["Lunch", "Re: Lunch"],
  );
});

test("a message is read, marked and deleted", async () => {
  const { email, token } = await service.claim();
  await service.sendMail({ to: email, ...SIGN_UP });
  const { messages } = await service.ask<Page>("/v1/messages", { token });
  const path = `/v1/messages/${messages[0]?.id}`;
  const read = await service.ask<Summary & { text: string }>(path, { token });
  assert.match(read.text, /493817/);
  assert.equal(read.seen, false);
  const marks = { seen: true, add_labels: ["done"] };
  const marked = await service.ask(path, { method: "PATCH", token, body: marks });
  assert.deepEqual([marked.seen, marked.labels], [true, ["done"]]);
  assert.equal((await service.ask("/v1/mailbox", { token })).unread, 0);
  await service.ask(path, { method: "DELETE", token });
  assert.equal((await service.call(path, { token })).status, 404);
  assert.equal((await service.ask("/v1/mailbox", { token })).messages, 0);
});

test("a raw message and an attachment are served as bytes", async () => {
  const { email, token } = await service.claim();
  await fill(service, email);
  const { messages } = await service.ask<Page>("/v1/search?query=invoice", { token });
  const path = `/v1/messages/${messages[0]?.id}`;
  const raw = await service.call(`${path}/raw`, { token });
  assert.equal(raw.headers.get("content-type"), "message/rfc822");
  assert.match(await raw.text(), /^Return-Path: <ann@sender\.example>\r\n[\s\S]*Subject: The invoice\r\n/);
  const attachment = await service.call(`${path}/attachments/0`, { token });
  assert.equal(await attachment.text(), "Twelve zebras: 30 EUR");
  assert.match(attachment.headers.get("content-disposition") ?? "", /^attachment; filename="invoice\.txt"/);
  const json = await service.ask(`${path}/attachments/0?as=base64`, { token });
  assert.equal(Buffer.from(String(json.content), "base64").toString(), "Twelve zebras: 30 EUR");
});

test("no answer has half a surrogate pair where a name, subject or link text was cut", async () => {
  const { email, token, cursor } = await service.claim();
  const long = `a${"😀".repeat(600)}`;
  await service.sendMail({
    from: { name: long, address: "ann@sender.example" },
    to: email,
    subject: long,
    html: `<p>${long}</p><p><a href="https://sender.example/">${long}</a></p>`,
    attachments: [{ filename: `${long}.txt`, content: long }],
  });
  const { messages } = await service.ask<Page>("/v1/messages", { token });
  const path = `/v1/messages/${messages[0]?.id}`;
  const paths = ["/v1/messages", "/v1/search?query=sender", path, `${path}/attachments/0?as=auto`];
  for (const asked of [...paths, `/v1/threads/${messages[0]?.thread_id}`]) {
    const text = await (await service.call(asked, { token })).text();
    assert.match(text, /😀/);
    assert.doesNotMatch(text, /\\ud[89a-f]/, asked);
  }
  await using stream = serverSentEvents(await service.call(`/v1/events?after=${cursor}`, { token }));
  await stream.next();
  assert.doesNotMatch((await stream.next()).value?.data ?? "", /\\ud[89a-f]/);
});

test("an event stream resumed with Last-Event-ID has no gap", async () => {
  const { email, token } = await service.claim();
  const leaving = new AbortController();
  const stream = serverSentEvents(await service.call("/v1/events", { token, signal: leaving.signal }));
  assert.equal((await stream.next()).value?.event, "ready");
  await service.sendMail({ to: email, subject: "One", text: "1" });
  const seen = (await stream.next()).value;
  assert.equal(JSON.parse(seen?.data ?? "{}").subject, "One");
  leaving.abort();
  await service.sendMail({ to: email, subject: "Two", text: "2" });
  const headers = { "last-event-id": seen?.id ?? "" };
  await using resumed = serverSentEvents(await service.call("/v1/events", { token, headers }));
  await resumed.next();
  await service.sendMail({ to: email, subject: "Three", text: "3" });
  const subjects = [(await resumed.next()).value, (await resumed.next()).value].map(
    (event) => JSON.parse(event?.data ?? "{}").subject,
  );
  assert.deepEqual(subjects, ["Two", "Three"]);
});

test("the older service's routes list and read messages with the token in the body", async () => {
  const { email, token } = await service.claim();
  await service.sendMail({ to: email, ...SIGN_UP });
  const list = await service.ask<{ status: string; messages: Record<string, unknown>[] }>(
    "/v1/imap/messages",
    {
      body: { access_token: token, limit: 500 },
    },
  );
  assert.equal(list.status, "ok");
  const [first = {}] = list.messages;
  assert.deepEqual(Object.keys(first).sort(), ["body", "date", "from", "subject", "to", "uid"]);
  assert.equal(first.body, "");
  const got = await service.ask<{ message: Record<string, unknown> }>("/v1/imap/messages/get", {
    body: { access_token: token, uid: first.uid },
  });
  assert.match(String(got.message.body), /493817/);
  const statusOf = async (path: string, body: unknown) =>
    (await service.call(`/v1/imap/${path}`, { body })).status;
  assert.deepEqual(
    [
      await statusOf("messages", { access_token: "kpt_unknown" }),
      await statusOf("messages", { access_token: "" }),
      await statusOf("messages/get", { access_token: token, uid: 0 }),
      await statusOf("messages/get", { access_token: token, uid: 4_294_967_295 }),
    ],
    [401, 400, 400, 404],
  );
});

test("a wait over REST is shortened to 300 seconds", async () => {
  const clock = new TestClock();
  await using service = await startTestApp({ clock });
  const { token } = await service.claim();
  const body = { timeout_seconds: 1e9 };
  const timersSet = clock.moreTimers();
  const waited = service.ask("/v1/messages/wait", { token, body });
  await timersSet();
  await clock.advance(300_000);
  assert.equal((await waited).waited_seconds, 300);
});

test("a client that closes its connection frees its wait", async () => {
  const { token } = await service.claim();
  const leaving = new AbortController();
  const gone = assert.rejects(service.call("/v1/messages/wait", { token, body: {}, signal: leaving.signal }));
  await until(() => service.app.core.gauges().waits > 0);
  leaving.abort();
  await gone;
  await until(() => service.app.core.gauges().waits === 0);
});
