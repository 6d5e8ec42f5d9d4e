/** The time from the sender's 250 to the answer of a blocked wait. */
import { setTimeout as sleep } from "node:timers/promises";
import { figure, heading, latency } from "./figures.ts";
import { bearer, callTool, post } from "./http.ts";
import { claimMailboxes, type Mailbox, type Service, startService } from "./service.ts";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";

const REST_ROUNDS = 500;
const MCP_ROUNDS = 500;
const WARM_UP_ROUNDS = 50;
/** Time for a wait to block, which is not measured. */
const SETTLE_MS = 5;
const MESSAGE_BYTES = 4_096;

type Fields = Record<string, unknown>;
export type Wait = (
  service: Service,
  mailbox: Mailbox,
  input: Fields,
  signal?: AbortSignal,
) => Promise<Fields>;

export const waitOverRest: Wait = ({ url }, { token }, input, signal) =>
  post(url, "/v1/messages/wait", input, bearer(token), signal);

export const waitOverMcp: Wait = ({ url }, { token }, input, signal) =>
  callTool(url, token, "wait_for_email", input, signal);

/** Milliseconds from the 250 to the complete answer. Negative if the answer came first. */
export async function wakeSamples(
  service: Service,
  mailbox: Mailbox,
  wait: Wait,
  rounds: number,
): Promise<number[]> {
  const session = await SmtpSession.open(service.smtpPort);
  const samples: number[] = [];
  let after = mailbox.cursor;
  for (let round = 0; round < rounds; round += 1) {
    const { answer, acceptedMs, answeredMs } = await wakeOnce({
      ...{ service, session, mailbox, wait, after },
      settleMs: SETTLE_MS,
    });
    if (answer.status !== "received") throw new Error(`a wait answered ${answer.status}`);
    after = String(answer.cursor);
    samples.push(answeredMs - acceptedMs);
  }
  await session.quit();
  return samples;
}

/** Sends a message to a blocked wait. Returns the answer, and the times of the 250 and of the answer. */
export async function wakeOnce({
  service,
  session,
  mailbox,
  wait,
  after,
  settleMs,
}: {
  readonly service: Service;
  readonly session: SmtpSession;
  readonly mailbox: Mailbox;
  readonly wait: Wait;
  readonly after: string;
  /** Time for the wait to block. */
  readonly settleMs: number;
}): Promise<{ readonly answer: Fields; readonly acceptedMs: number; readonly answeredMs: number }> {
  const answered = wait(service, mailbox, { after, timeout_seconds: 20 }).then((answer) => ({
    answer,
    answeredMs: performance.now(),
  }));
  await sleep(settleMs);
  await session.send(mailbox.address, signUpMessage(mailbox.address, MESSAGE_BYTES));
  return { acceptedMs: performance.now(), ...(await answered) };
}

export async function benchWake(): Promise<void> {
  heading("Time from 250 to the answer of a wait, one message at a time", "npm run bench -- wake");
  await using service = await startService();
  for (const [name, wait, rounds] of [
    ["REST", waitOverRest, REST_ROUNDS],
    ["MCP over HTTP", waitOverMcp, MCP_ROUNDS],
  ] as const) {
    const [warm, measured] = await claimMailboxes(service, 2);
    if (!warm || !measured) throw new Error("fewer than two mailboxes were claimed");
    await wakeSamples(service, warm, wait, WARM_UP_ROUNDS);
    figure(`${name}, ${rounds} rounds`, latency(await wakeSamples(service, measured, wait, rounds)));
  }
}
