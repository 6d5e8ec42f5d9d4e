/** New mail as server-sent events (HTML Living Standard §9.2), resumable with Last-Event-ID. */
import { once } from "node:events";
import { z } from "zod";
import {
  type Core,
  cursorFor,
  EVENT_STREAMS_MAX,
  EVENT_STREAMS_PER_MAILBOX_MAX,
  KEEP_ALIVE_MS,
  type Log,
  type Mailbox,
  parseCursor,
  Refusal,
} from "../../core/index.ts";
import { wellFormed, wireSummaryFor } from "../../core/operations/index.ts";
import { HolderCounts } from "../holder-counts.ts";
import { type Exchange, requireMailboxOf } from "./exchange.ts";
import { inputReader } from "./input.ts";
import type { PlainRoute } from "./plain-route.ts";
import { problemFor } from "./problem.ts";
import { tooManyRequests } from "./request-slots.ts";

/** The delay before a browser reconnects. EventSource has no default that all browsers share. */
const RECONNECT_MS = 2_000;

/** Short, because a stream of the same mailbox may end at any moment. */
const RETRY_AFTER_SECONDS = 5;

const input = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(256)
    .optional()
    .describe(
      "A cursor: everything that arrived after it is sent first. Absent: only what arrives from now on.",
    ),
});
const readInput = inputReader(input, false);

interface EventParts {
  readonly log: Log;
  /** Open streams per mailbox. */
  readonly open?: HolderCounts;
  readonly keepAliveMs?: number;
  readonly streamsMax?: number;
  readonly streamsPerMailboxMax?: number;
}

export function eventRoutes(parts: EventParts): readonly PlainRoute[] {
  const { open = new HolderCounts() } = parts;
  const stream: PlainRoute = {
    method: "GET",
    path: "/v1/events",
    needs: "mailbox",
    holdsSlot: false,
    operationId: "follow_mailbox",
    summary: "Follow the mailbox",
    description:
      "Server-sent events: first `ready`; then `message` with the summary of each message, oldest first; `error`, without an id, when the stream has to end. The id of an event is a cursor: send the last one as `Last-Event-ID` to continue without a gap.",
    input,
    headers: { "Last-Event-ID": "The id of the last event that was seen; wins over `after`." },
    answer: { description: "The stream.", content: { "text/event-stream": undefined } },
    serve: async (exchange) => {
      const { id } = requireMailboxOf(exchange);
      requireRoom(parts, open, id);
      open.add(id);
      try {
        await follow(parts, exchange);
      } finally {
        open.remove(id);
      }
    },
  };
  return [stream];
}

/** Refuses: too_many_waits, busy. */
function requireRoom(parts: EventParts, open: HolderCounts, mailboxId: string): void {
  if (open.of(mailboxId) >= (parts.streamsPerMailboxMax ?? EVENT_STREAMS_PER_MAILBOX_MAX)) {
    throw new Refusal("too_many_waits", "This mailbox has as many event streams open as one may have.", {
      fix: "Close a stream before you open another.",
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    });
  }
  if (open.total >= (parts.streamsMax ?? EVENT_STREAMS_MAX)) throw tooManyRequests();
}

async function follow(parts: EventParts, exchange: Exchange): Promise<void> {
  const { core, response, request, signal } = exchange;
  const mailbox = requireMailboxOf(exchange);
  const after = await startOf(core, mailbox, exchange);
  const isHead = request.method === "HEAD";
  // Called before the headers are sent, because a refusal needs a status. Ends when the service stops.
  const arriving = core.followMailbox(mailbox, after, isHead ? AbortSignal.abort() : signal);
  response.statusCode = 200;
  response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
  response.setHeader("X-Accel-Buffering", "no");
  if (isHead) {
    for await (const _ of arriving) break;
    response.end();
    return;
  }
  response.write(`retry: ${RECONNECT_MS}\n`);
  response.write(eventText("ready", cursorFor(mailbox, after), { cursor: cursorFor(mailbox, after) }));
  const keepAlive = keepAlives(response, parts.keepAliveMs ?? KEEP_ALIVE_MS);
  try {
    for await (const summary of arriving) {
      const cursor = cursorFor(mailbox, summary.sequence);
      const told = wellFormed({ ...wireSummaryFor(summary), cursor });
      const isFull = !response.write(eventText("message", cursor, told));
      // Waits for a slow reader, so that a long backlog stays in the store and not in memory.
      if (isFull) await once(response, "drain", { signal });
    }
  } catch (error) {
    if (!signal.aborted) tellEnd(parts.log, exchange, error);
  } finally {
    clearInterval(keepAlive);
    response.end();
  }
}

/** The sequence number after which the stream begins. Refuses: bad_request, bad_cursor. */
async function startOf(core: Core, mailbox: Mailbox, { request }: Exchange): Promise<number> {
  const { after } = readInput({ path: {}, query: request.query, body: {} });
  const lastId = request.headers["last-event-id"];
  const cursor = typeof lastId === "string" && lastId !== "" ? lastId : after;
  return parseCursor(mailbox, cursor) ?? (await core.lastSequence(mailbox));
}

/**
 * Sends comments, which every client skips. Cuts off a client that has fallen behind and read nothing since the last
 * one.
 */
function keepAlives(response: Exchange["response"], everyMs: number): NodeJS.Timeout {
  let isReading = true;
  response.on("drain", () => {
    isReading = true;
  });
  return setInterval(() => {
    const isBehind = response.writableNeedDrain;
    if (isBehind && !isReading) response.destroy();
    else if (!isBehind) response.write(": still here\n\n");
    isReading = !isBehind;
  }, everyMs);
}

function tellEnd(log: Log, exchange: Exchange, error: unknown): void {
  const { requestId, response } = exchange;
  if (!(error instanceof Refusal)) log.unforeseen({ where: "/v1/events", requestId, error });
  response.write(eventText("error", undefined, problemFor(error, requestId).body));
}

/** JSON contains no line break, so one `data:` line holds it. */
function eventText(event: string, id: string | undefined, payload: object): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`;
}
