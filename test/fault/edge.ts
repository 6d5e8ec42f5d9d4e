/** What senders, readers and the operator get from a service while the machine fails. */
import { SmtpSession } from "../../bench/smtp-session.ts";
import { ask } from "./load.ts";
import { type Inbox, numberIn, textOf } from "./promised.ts";
import type { Serving } from "./serving.ts";

const RECOVERY_MS_MAX = 20_000;

/** Sends letter `number` and returns the final reply, at RCPT or after DATA. */
export async function replyTo(serving: Serving, to: Inbox, number: number): Promise<string> {
  const session = await SmtpSession.open(serving.smtpPort);
  const reply = await replyIn(session, to, number);
  await session.quit();
  return reply;
}

/** The same in an open session. */
export async function replyIn(session: SmtpSession, to: Inbox, number: number): Promise<string> {
  try {
    await session.send(to.email, textOf({ number, to }));
    return "250 accepted";
  } catch (error) {
    return /got: (\d{3} .*)/.exec(String(error))?.[1] ?? String(error);
  }
}

/** The status and error message of /readyz. */
export async function readiness(serving: Serving): Promise<string> {
  const { status, body } = await ask(serving, "/readyz");
  const { error } = body as { error?: { message?: string } };
  return `${status} ${error?.message ?? ""}`.trim();
}

export const NOT_READY = "503 The databases or the mail folder can't be written to.";

export const NOT_READY_FULL = "503 The disk of the service is full.";

export const NOT_READY_LOCKED = "503 Another program keeps a database of the service locked.";

export const NOT_READY_OPEN = "503 The service has as many files and connections open as it may.";

/** The numbers of the stored letters, in order of arrival. */
export async function lettersIn(serving: Serving, { token }: Inbox): Promise<readonly number[]> {
  const { status, body } = await ask(serving, "/v1/messages?limit=100", { token });
  if (status !== 200) throw new Error(`/v1/messages answers ${status}`);
  return (body.messages as { subject: string }[]).map(({ subject }) => numberIn(subject)).reverse();
}

/** Waits until the service is ready again, without a restart. Throws after RECOVERY_MS_MAX. */
export async function untilReady(serving: Serving): Promise<void> {
  const deadline = performance.now() + RECOVERY_MS_MAX;
  while ((await readiness(serving)) !== "200") {
    if (performance.now() > deadline) throw new Error("the service does not become ready again");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
