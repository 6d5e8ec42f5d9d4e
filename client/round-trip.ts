/** Sends one message all the way, from another process over SMTP to the answer of `wait_for_email`. */
import { waitForEmail } from "../core/operations/index.ts";
import type { SmtpAddress } from "./endpoint.ts";
import { ROUND_TRIP_SECONDS_MAX } from "./limits.ts";
import { sendMessage } from "./send-message.ts";
import type { ServiceClient } from "./service-client.ts";
import { newSignUpMessage } from "./sign-up-message.ts";

export interface RoundTrip {
  /** Whether the wait returned exactly the code and link that were sent. */
  readonly arrived: boolean;
  readonly message_id?: string;
  readonly subject?: string;
  readonly code?: string;
  readonly link?: string;
  /** Milliseconds from the sender's 250 to the answer. Negative if the agent had its answer first. */
  readonly answered_ms?: number;
}

interface Answer {
  readonly status: string;
  readonly message?: {
    readonly id: string;
    readonly subject: string;
    readonly codes: readonly { readonly value: string }[];
    readonly links: readonly { readonly url: string; readonly kind: string }[];
  };
}

/** `claimed` is the answer to a claim. What arrives after its cursor is ours. */
export async function sendAndAwait(
  service: ServiceClient,
  smtp: SmtpAddress,
  claimed: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<RoundTrip> {
  const sent = newSignUpMessage(String(claimed.email));
  const leaving = new AbortController();
  const call = { signal: AbortSignal.any([signal, leaving.signal]), waitSecondsMax: ROUND_TRIP_SECONDS_MAX };
  const input = { after: claimed.cursor, contains: "code", timeout_seconds: ROUND_TRIP_SECONDS_MAX };
  const waiting = service.run(waitForEmail, input, call).then((answer) => ({ answer, at: now() }));
  try {
    const [acceptedAt, { answer, at }] = await Promise.all([sendMessage(smtp, sent, signal), waiting]);
    const { message } = answer as Answer;
    if (!message) return { arrived: false };
    const code = message.codes[0]?.value;
    const link = message.links.find(({ kind }) => kind === "verify")?.url;
    return {
      arrived: code === sent.code && link === sent.link,
      message_id: message.id,
      subject: message.subject,
      ...(code !== undefined && { code }),
      ...(link !== undefined && { link }),
      answered_ms: Math.round((at - acceptedAt) * 10) / 10,
    };
  } finally {
    // If the sender failed, the wait must end, too.
    leaving.abort();
  }
}

/** The wall clock, which processes of one machine share, finer than a millisecond. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
