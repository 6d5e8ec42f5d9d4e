/** A result, a refusal or a failure, as an MCP tool result. */
import type { CallToolResult } from "@modelcontextprotocol/server";
import {
  type Operation,
  type Refusal,
  type RefusalCode,
  TOOL_ANSWER_CHARS_MAX,
} from "../core/operations/index.ts";
import { type Fitted, fit } from "./budget.ts";
import { newMarker, textFor } from "./text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How often an operation is asked for less before its answer is simply cut. */
const ASK_AGAIN_MAX = 3;
/** Aim below the budget: entries differ in length. */
const SAFETY_SHARE = 0.85;

/**
 * Runs it and makes its answer fit the budget. An answer that is too long is asked for again with less, where the
 * operation says how, so that its cursors and offsets are right; what is still too long is cut, and says so.
 */
export async function answerFor(
  operation: Operation,
  input: Fields,
  run: (input: Fields) => Promise<unknown>,
): Promise<CallToolResult> {
  const marker = newMarker();
  const untrusted = operation.untrusted ?? [];
  const write = ({ output, leftOut }: Fitted) => resultFor(output, leftOut, untrusted, marker);
  const charsOf = (fitted: Fitted) => charsIn(write(fitted));
  let asked = input;
  let output = (await run(asked)) as Fields;
  for (let again = 0; again < ASK_AGAIN_MAX; again++) {
    const chars = charsOf({ output, leftOut: [] });
    if (chars <= TOOL_ANSWER_CHARS_MAX) break;
    const less = lessThan(operation, asked, output, chars - TOOL_ANSWER_CHARS_MAX);
    if (less === undefined) break;
    asked = { ...asked, ...less };
    output = (await run(asked)) as Fields;
  }
  const fitted = fit(output, charsOf, TOOL_ANSWER_CHARS_MAX);
  const shortened = asked === input ? [] : [shortenedBy(operation, asked)];
  return write({ output: fitted.output, leftOut: [...shortened, ...fitted.leftOut] });
}

/** What to ask for instead; undefined where there is no less to be asked for. */
function lessThan({ sizedBy }: Operation, asked: Fields, output: Fields, excess: number): Fields | undefined {
  const bounded = sizedBy && output[sizedBy.output];
  if (!sizedBy || (typeof bounded !== "string" && !Array.isArray(bounded)) || bounded.length < 2) {
    return undefined;
  }
  const before = asked[sizedBy.input];
  // The bound may count something else than what it bounds: bytes, of base64.
  const got = typeof before === "number" ? Math.min(before, bounded.length) : bounded.length;
  // Each character stands in the structured content and in the text.
  const share = 1 - excess / 2 / JSON.stringify(bounded).length;
  return { [sizedBy.input]: Math.max(1, Math.floor(got * Math.max(share, 0) * SAFETY_SHARE)) };
}

function shortenedBy({ sizedBy, name }: Operation, asked: Fields): string {
  const field = sizedBy?.input ?? "";
  return `The answer was kept short: ${field} is ${String(asked[field])}. For what follows, call ${name} again as next_cursor, next_offset or text_next_offset says.`;
}

function resultFor(
  output: Fields,
  leftOut: readonly string[],
  untrusted: readonly string[],
  marker: string,
): CallToolResult {
  const structured = leftOut.length > 0 ? { ...output, left_out: [...leftOut] } : output;
  return {
    content: [{ type: "text", text: textFor(structured, untrusted, marker) }],
    structuredContent: { ...structured },
  };
}

const charsIn = (result: CallToolResult) => JSON.stringify(result).length;

interface RefusalAnswer {
  /** Whether the very same call may succeed later. */
  readonly isRetryable: boolean;
  /** What to do, where the refusal does not say it itself. */
  readonly fix: string;
}

const never = (fix: string): RefusalAnswer => ({ isRetryable: false, fix });
const later = (fix: string): RefusalAnswer => ({ isRetryable: true, fix });

const TELL_A_PERSON = "Tell the person you work for; the operator of the service can help.";

/** Every code has its words for a model, or this does not compile. */
const REFUSAL_ANSWERS: Readonly<Record<RefusalCode, RefusalAnswer>> = {
  bad_request: never("Correct the arguments and call again; the tool's input schema says what is expected."),
  bad_key: never("Give one OpenSSH line of an Ed25519 public key: `ssh-ed25519 <base64>`."),
  bad_cursor: never("Leave the cursor out, or take one from mailbox_status."),
  payload_too_large: never("Send less."),
  proof_failed: never("Get a new challenge with claim_mailbox, and sign exactly it with the key you named."),
  challenge_expired: never("Get a new challenge with claim_mailbox, and sign it at once."),
  unauthenticated: never(
    "Get an access token with claim_mailbox, and configure it as a bearer token for this server.",
  ),
  forbidden: never(TELL_A_PERSON),
  not_found: never("Check the name."),
  mailbox_not_found: never("Claim the mailbox first: claim_mailbox."),
  message_not_found: never("Take the id from list_messages; the message may have been deleted."),
  thread_not_found: never("Take the thread_id from list_messages."),
  attachment_not_found: never("Read the message: its attachments say which indexes there are."),
  mailbox_unpaid: never("Call renew_mailbox, and give the payment link to the person you work for."),
  mailbox_expired: never("Call renew_mailbox, and give the payment link to the person you work for."),
  mailbox_revoked: never(TELL_A_PERSON),
  mailbox_full: never("Delete messages that are no longer needed."),
  recipient_unknown: never("Check the address."),
  relay_denied: never(TELL_A_PERSON),
  message_too_large: never("Ask for a smaller message."),
  too_many_recipients: never("Use fewer recipients."),
  mail_loop: never(TELL_A_PERSON),
  rate_limited: later("Wait a little, then call again."),
  too_many_waits: later("End a wait that you no longer need, then call again."),
  busy: later("Wait a few seconds, then call again."),
  data_folder_in_use: later("End the other process that uses the data folder, then call again."),
  service_unreachable: later(
    "Wait a few seconds, then call again; if it stays so, tell the person you work for.",
  ),
  stopping: later("Wait a few seconds, then call again."),
};

/** What the model is told of an expected no: only sentences of ours. */
export function refusalAnswer({ code, message, detail }: Refusal): CallToolResult {
  const answer = REFUSAL_ANSWERS[code];
  return failureWith({
    code,
    message,
    fix: detail.fix ?? answer.fix,
    retryable: answer.isRetryable,
    ...(detail.retryAfterSeconds !== undefined && { retry_after_seconds: detail.retryAfterSeconds }),
    ...(detail.paymentUrl && { payment_url: detail.paymentUrl }),
  });
}

/** A bug or an outage, shown as nothing but the id under which it was logged. */
export function internalAnswer(requestId: string): CallToolResult {
  return failureWith({
    code: "internal",
    message: "Something went wrong in the service.",
    fix: "Call again once; if it stays so, tell the person you work for, with the request_id.",
    retryable: true,
    request_id: requestId,
  });
}

/** In the text alone: a host may check structured content against the tool's output schema even here. */
function failureWith(error: Fields): CallToolResult {
  return { isError: true, content: [{ type: "text", text: JSON.stringify({ error }) }] };
}
