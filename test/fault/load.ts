/** Senders, readers and claimers of a service, each running until the service no longer answers. */
import { SmtpSession } from "../../bench/smtp-session.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import type { Chance } from "../support/random.ts";
import { type Claimed, type Inbox, numberIn, type Promised, textOf } from "./promised.ts";
import type { Serving } from "./serving.ts";

const READER_WAIT_SECONDS = 20;
const PAYER = "ann@payer.example";

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface Asked {
  readonly token?: string;
  readonly body?: unknown;
}

/** Sends a request. Throws if the connection breaks. */
export async function ask({ url }: Serving, path: string, { token, body }: Asked = {}): Promise<Answer> {
  const response = await fetch(url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : {} };
}

/** Claims the mailbox of that key. */
export async function claim(serving: Serving, key: AgentKeyPair): Promise<Answer> {
  const { body } = await ask(serving, "/v1/auth/challenge", { body: { public_key: key.line } });
  const { publicKey, signature } = key.prove(String(body.challenge));
  const proof = { edproof: publicKey, challenge: body.challenge, signature, billing_email: PAYER };
  return await ask(serving, "/v1/mailboxes/claim", { body: proof });
}

/** Claims, pays, and claims again to get a token. Records each answer. */
async function claimPaidMailbox(serving: Serving, promised: Promised): Promise<Claimed | undefined> {
  const key = new AgentKeyPair();
  const first = await claim(serving, key);
  if (!first.body.id) return void promised.note(() => promised.refused.push(`claim ${first.status}`));
  const paymentUrl = String(first.body.payment_url ?? "");
  const claimed: Claimed = { key, id: String(first.body.id), isPaid: false, token: undefined };
  promised.note(() => promised.claims.push(claimed));
  const paid = await ask(serving, new URL(paymentUrl).pathname);
  promised.note(() => {
    if (paid.status === 200) claimed.isPaid = true;
    else promised.refused.push(`payment ${paid.status}`);
  });
  const second = await claim(serving, key);
  promised.note(() => {
    if (second.body.access_token) claimed.token = String(second.body.access_token);
    else promised.refused.push(`claim of a paid mailbox ${second.status}`);
  });
  return claimed;
}

/** Makes a mailbox for the senders. */
export async function openInbox(serving: Serving, promised: Promised, isMarking: boolean): Promise<Inbox> {
  const claimed = await claimPaidMailbox(serving, promised);
  const token = claimed?.token ?? "";
  const { body } = await ask(serving, "/v1/mailbox", { token });
  const { id, email, cursor } = body as Record<string, string>;
  if (!id || !email || !cursor) throw new Error(`the claim gave no mailbox: ${JSON.stringify(body)}`);
  const inbox = { id, email, token, isMarking, cursor, seen: [] };
  promised.inboxes.push(inbox);
  return inbox;
}

/** Sends one letter after the other over one connection. Letters without a 250 are sent again later. */
export async function send(serving: Serving, promised: Promised, chance: Chance): Promise<void> {
  const session = await SmtpSession.open(serving.smtpPort);
  while (!promised.isOver) {
    const letter = promised.nextLetter(chance);
    let isAnswered = false;
    try {
      await session.send(letter.to.email, textOf(letter));
      promised.note(() => {
        isAnswered = true;
        promised.letters.set(letter.number, letter);
      });
    } catch (error) {
      // A refusal is an answer, and none is expected here.
      const said = /got: (\d{3}.*)/.exec(String(error))?.[1];
      if (said) promised.note(() => promised.refused.push(said));
      throw error;
    } finally {
      if (!isAnswered) promised.unsent.push(letter);
    }
  }
}

export async function claimMailboxes(serving: Serving, promised: Promised): Promise<void> {
  while (!promised.isOver) await claimPaidMailbox(serving, promised);
}

/** Waits for one message after the other by cursor, and records them. */
export async function read(serving: Serving, promised: Promised, inbox: Inbox): Promise<void> {
  while (!promised.isOver) await readNext(serving, promised, inbox, READER_WAIT_SECONDS);
}

/** Waits for the next message. Returns whether there was one. */
export async function readNext(
  serving: Serving,
  promised: Promised,
  inbox: Inbox,
  timeoutSeconds: number,
): Promise<boolean> {
  const asked = { after: inbox.cursor, timeout_seconds: timeoutSeconds, peek: !inbox.isMarking };
  const { body } = await ask(serving, "/v1/messages/wait", { token: inbox.token, body: asked });
  const message = body.message as { id: string; sequence: number; subject: string } | undefined;
  if (body.status === undefined) throw new Error(`a wait answers ${JSON.stringify(body)}`);
  promised.note(() => {
    inbox.cursor = String(body.cursor);
    if (!message) return;
    const { id, sequence, subject } = message;
    inbox.seen.push({ id, sequence, number: numberIn(subject) });
  });
  return message !== undefined;
}
