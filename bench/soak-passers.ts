/** The other actors: senders, claims, abandoned and vain waits, streams, and broken SMTP sessions. */
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Action } from "./actors.ts";
import { ask, bearer } from "./http.ts";
import { claimMailboxes, type Mailbox, type Service } from "./service.ts";
import { orderIn, SmtpSession, signUpMessage } from "./smtp-session.ts";
import type { Owner } from "./soak-owners.ts";
import { waitOverMcp, waitOverRest } from "./wake.ts";

const SENDER_PAUSE_MS = 60;
const MESSAGES_A_SESSION = 25;
/** One in this many messages is large. */
const LARGE_EVERY = 50;
const LARGE_BYTES = 500_000;
const SIZES = [1_000, 4_000, 4_000, 16_000, 50_000];
const CLAIM_PAUSE_MS = 1_000;
const LEAVE_AFTER_MS_MAX = 300;
const STREAM_MS = 1_500;
const BREAK_PAUSE_MS = 500;

/** A session that sends mail to random owners, and records accepted messages with them. */
export const sendSome =
  (service: Service, owners: readonly Owner[]): Action =>
  async (signal) => {
    const session = await SmtpSession.open(service.smtpPort, { hasTls: Math.random() < 0.2 });
    for (let count = 0; count < MESSAGES_A_SESSION && !signal.aborted; count += 1) {
      const owner = owners[Math.floor(Math.random() * owners.length)];
      if (!owner) return;
      const isLarge = Math.random() < 1 / LARGE_EVERY;
      const bytes = isLarge ? LARGE_BYTES : (SIZES[Math.floor(Math.random() * SIZES.length)] ?? 0);
      const text = signUpMessage(owner.mailbox.address, bytes);
      await session.send(owner.mailbox.address, text);
      owner.accepted.add(orderIn(text));
      await sleep(SENDER_PAUSE_MS);
    }
    await session.quit();
  };

/** Claims a mailbox with a new key, and asks for its status, also with a wrong token. */
export const claimOne =
  (service: Service): Action =>
  async () => {
    const [mailbox] = await claimMailboxes(service, 1);
    await look(service, mailbox?.token ?? "", 200);
    await look(service, "kpt_nobody", 401);
    await sleep(CLAIM_PAUSE_MS);
  };

async function look({ url }: Service, token: string, expected: number): Promise<void> {
  const { status } = await ask(url, "/v1/mailbox", { headers: bearer(token) });
  if (status !== expected) throw new Error(`/v1/mailbox answered ${status} instead of ${expected}`);
}

/** A wait that its caller aborts. */
export const leaveWait =
  (service: Service, quiet: Mailbox): Action =>
  async () => {
    const wait = Math.random() < 0.5 ? waitOverMcp : waitOverRest;
    const left = AbortSignal.timeout(1 + Math.floor(Math.random() * LEAVE_AFTER_MS_MAX));
    const input = { after: quiet.cursor, timeout_seconds: 20 };
    await wait(service, quiet, input, left).catch((error: unknown) => requireLeft(error, left));
  };

/** A wait that times out. */
export const waitInVain =
  (service: Service, quiet: Mailbox): Action =>
  async (signal) => {
    const wait = Math.random() < 0.5 ? waitOverMcp : waitOverRest;
    const { status } = await wait(service, quiet, { after: quiet.cursor, timeout_seconds: 1 }, signal);
    if (status !== "timeout") throw new Error(`a wait without mail answered ${status}`);
  };

export const watchStream =
  ({ url }: Service, { token }: Mailbox): Action =>
  async () => {
    const left = AbortSignal.timeout(STREAM_MS);
    const headers = { ...bearer(token), Accept: "text/event-stream" };
    await ask(url, "/v1/events", { headers, signal: left }).catch((error: unknown) =>
      requireLeft(error, left),
    );
  };

function requireLeft(error: unknown, left: AbortSignal): void {
  if (!left.aborted) throw error;
}

/** A sender that disconnects within a session. */
export const breakOff =
  ({ smtpPort }: Service, { address }: Mailbox): Action =>
  async () => {
    const socket = connect(smtpPort, "127.0.0.1");
    socket.on("error", () => undefined);
    const said = [
      "EHLO gone.example",
      "MAIL FROM:<a@gone.example>",
      `RCPT TO:<${address}>`,
      "DATA",
      "Subject: x",
    ];
    const last = Math.floor(Math.random() * said.length);
    for (const line of said.slice(0, last + 1)) {
      await once(socket, "data");
      socket.write(`${line}\r\n`);
    }
    await sleep(BREAK_PAUSE_MS);
    socket.destroy();
  };
