/** Turns a result, a refusal or a failure into an MCP tool result. */
import type { CallToolResult } from "@modelcontextprotocol/server";
import {
  type Operation,
  type Refusal,
  type RefusalCode,
  TOOL_ANSWER_CHARS_MAX,
} from "../core/operations/index.ts";
import { type Fitted, fit, withoutRepeat } from "./budget.ts";
import { newMarker, textFor } from "./text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Room for what the protocol adds to each answer, such as the server's name. */
const ENVELOPE_CHARS = 700;
const ANSWER_CHARS_MAX = TOOL_ANSWER_CHARS_MAX - ENVELOPE_CHARS;
/** Room for the sentence which says that less was asked for. */
const SENTENCE_CHARS = 250;
/** The share of the budget for the rest of an answer, such as a text's links, beside the part that comes in pieces. */
const BESIDE_SHARE = 0.5;
/** Estimates aim below the budget, because the parts of a text differ in length. */
const SAFETY_SHARE = 0.9;
/** After this many estimates each retry asks for half, so that it ends however wrong the estimates are. */
const ESTIMATES_MAX = 4;

/**
 * Runs an operation and makes its answer fit the budget. If the answer is too long and the operation has a size input,
 * it is asked again for less, so that its cursors and offsets are right. What is still too long is cut, and the answer
 * says so.
 */
export async function answerFor(
  operation: Operation,
  given: Fields,
  run: (input: Fields) => Promise<unknown>,
): Promise<CallToolResult> {
  const marker = newMarker();
  const write = ({ output, leftOut }: Fitted) =>
    resultFor(output, leftOut, untrustedIn(operation, output), marker);
  // Bounded first: reading more than an answer holds is wasted, and a file may be a thousand times as large.
  const input = boundedBy(operation, given);
  let asked = input;
  let output = (await run(asked)) as Fields;
  /** Adds the sentence that less was asked for. Counted in the budget, or a list would be cut before its cursor. */
  const whole = (fitted: Fitted) => {
    if (asked === input) return fitted;
    // Leaves out the sentence on a second cut of the bounded text, because `shortenedSentence` says where to go on.
    const bounded = operation.sizedBy?.output ?? "";
    const isSaid = (said: string) => typeof output[bounded] === "string" && said.startsWith(`${bounded}: `);
    const others = fitted.leftOut.filter((said) => !isSaid(said));
    return { ...fitted, leftOut: [shortenedSentence(operation, asked, fitted.output), ...others] };
  };
  const charsOf = (fitted: Fitted) => JSON.stringify(write(whole(fitted))).length;
  for (let again = 0; ; again++) {
    const less = lessThan(operation, asked, withoutRepeat(output), charsOf);
    if (less === undefined || operation.sizedBy === undefined) break;
    const most = again < ESTIMATES_MAX ? less.got - 1 : Math.floor(less.got / 2);
    asked = { ...asked, [operation.sizedBy.input]: Math.max(1, Math.min(less.estimate, most)) };
    output = (await run(asked)) as Fields;
  }
  return write(whole(fit(output, charsOf, ANSWER_CHARS_MAX)));
}

/** Lowers the size input to the budget. Invalid input is left as it is, to be refused. */
function boundedBy({ sizedBy, input }: Operation, given: Fields): Fields {
  const asked = sizedBy && given[sizedBy.input];
  if (!sizedBy || typeof asked !== "number" || asked <= TOOL_ANSWER_CHARS_MAX) return given;
  const isGood = input
    .pick({ [sizedBy.input]: true } as Record<never, true>)
    .safeParse({ [sizedBy.input]: asked }).success;
  return isGood ? { ...given, [sizedBy.input]: TOOL_ANSWER_CHARS_MAX } : given;
}

/** How much of the bounded part would fit, and how much there was. Undefined: no need, or no way, to ask for less. */
function lessThan(
  { sizedBy }: Operation,
  asked: Fields,
  output: Fields,
  charsOf: (fitted: Fitted) => number,
): { readonly estimate: number; readonly got: number } | undefined {
  const bounded = sizedBy && output[sizedBy.output];
  if (!sizedBy || (typeof bounded !== "string" && !Array.isArray(bounded)) || bounded.length < 2) {
    return undefined;
  }
  const chars = charsOf({ output, leftOut: [] });
  if (chars <= ANSWER_CHARS_MAX) return undefined;
  const before = asked[sizedBy.input];
  // The input may count another unit than the output's length, such as bytes of base64.
  const got = typeof before === "number" ? Math.min(before, bounded.length) : bounded.length;
  const isText = typeof bounded === "string";
  const beside = { ...output, [sizedBy.output]: bounded.slice(0, 0) };
  const cost = chars - charsOf({ output: beside, leftOut: [] });
  const room =
    ANSWER_CHARS_MAX - SENTENCE_CHARS - charsOf(fit(beside, charsOf, ANSWER_CHARS_MAX * BESIDE_SHARE));
  // It fits once the rest of the answer is cut.
  if (got < 2 || (isText && cost <= room)) return undefined;
  if (isText) return { estimate: Math.floor((got * room * SAFETY_SHARE) / cost), got };
  const inOrder = sizedBy.stays === "last" ? bounded.toReversed() : bounded;
  return { estimate: fitting(inOrder, cost, room), got };
}

/** How many of the first entries fit into `room`, if all of them cost `cost`. */
function fitting(entries: readonly unknown[], cost: number, room: number): number {
  const lengths = entries.map((entry) => JSON.stringify(entry).length + 1);
  const costOfOne = cost / lengths.reduce((sum, length) => sum + length, 0);
  let spent = 0;
  return lengths.findIndex((length) => {
    spent += length * costOfOne;
    return spent > room;
  });
}

/** The field of an answer that leads to the rest, and the input that takes it. */
const LEADING_ON = { next_cursor: "cursor", next_offset: "offset", text_next_offset: "offset" };

function shortenedSentence({ sizedBy, name }: Operation, asked: Fields, output: Fields): string {
  const field = sizedBy?.input ?? "";
  const [leading, takes] = Object.entries(LEADING_ON).find(([one]) => (output[one] ?? null) !== null) ?? [];
  const rest = leading
    ? ` For what ${sizedBy?.stays === "last" ? "came before" : "follows"}, call ${name} again with ${takes} ${JSON.stringify(output[leading])}.`
    : "";
  return `The answer was kept short: ${field} is ${String(asked[field])}.${rest}`;
}

/**
 * The untrusted fields. If there are any, fields that this version does not know count as untrusted, too: a later
 * service may have added them.
 */
function untrustedIn({ untrusted = [], output: { shape } }: Operation, output: Fields): readonly string[] {
  if (untrusted.length === 0) return untrusted;
  return [...untrusted, ...Object.keys(output).filter((name) => !(name in shape))];
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

interface RefusalAnswer {
  /** Whether the same call may succeed later. */
  readonly isRetryable: boolean;
  /** What to do, if the refusal itself does not say. */
  readonly fix: string;
}

const never = (fix: string): RefusalAnswer => ({ isRetryable: false, fix });
const later = (fix: string): RefusalAnswer => ({ isRetryable: true, fix });

const LOOK_IT_UP = "List the messages of this mailbox for the ids that exist.";
const LOOK_THREAD_UP = "List the messages of this mailbox: each has the `thread_id` of its conversation.";
const TELL_A_PERSON = "Tell the person you work for; the operator of the service can help.";

/**
 * Words of every code for a model; complete by type. Over stdio a service's refusal arrives with the words of REST, so
 * a code that tools can meet without words of its own has the same ones in both.
 */
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
  message_not_found: never(LOOK_IT_UP),
  thread_not_found: never(LOOK_THREAD_UP),
  attachment_not_found: never("Read the message: its `attachments` have the indexes that exist."),
  mailbox_unpaid: never("Call renew_mailbox, and give the payment link to the person you work for."),
  mailbox_expired: never("Call renew_mailbox, and give the payment link to the person you work for."),
  mailbox_revoked: never(TELL_A_PERSON),
  mailbox_full: never("Delete messages that are no longer needed."),
  enrollment_key_refused: never(TELL_A_PERSON),
  enrollment_key_exhausted: never(TELL_A_PERSON),
  enrollment_key_not_found: never("Check the id."),
  recipient_unknown: never("Check the address."),
  relay_denied: never(TELL_A_PERSON),
  message_too_large: never("Ask for a smaller message."),
  too_many_recipients: never("Use fewer recipients."),
  mail_loop: never(TELL_A_PERSON),
  dmarc_failed: never(TELL_A_PERSON),
  rate_limited: later("Wait a little, then call again."),
  too_many_waits: later("End a wait that you no longer need, then call again."),
  busy: later("Wait a few seconds, or as many as `retry_after_seconds` says, then try again."),
  data_folder_in_use: later("End the other process that uses the data folder, then call again."),
  service_unreachable: later(
    "Wait a few seconds, then call again; if it stays so, tell the person you work for.",
  ),
  stopping: later("Try again in a few seconds."),
};

/** A refusal as a tool result, with only sentences of ours. */
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

/** A bug or an outage as a tool result. It shows nothing but the id in the log. */
export function internalAnswer(requestId: string): CallToolResult {
  return failureWith({
    code: "internal",
    message: "Something went wrong in the service.",
    fix: "Call again once; if it stays so, tell the person you work for, with the request_id.",
    retryable: true,
    request_id: requestId,
  });
}

/**
 * Text only, because a host may check structured content against the tool's output schema even for errors. And not
 * plain JSON: Gemini CLI takes JSON for the structured content, and its model hears only that fields are missing.
 */
function failureWith(error: Fields): CallToolResult {
  return { isError: true, content: [{ type: "text", text: `error: ${JSON.stringify(error)}` }] };
}
