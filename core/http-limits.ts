/** The limits of HTTP and of what goes over it: name, unit, reason. */

const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Largest JSON body: a claim with every field is under 8 KiB. */
export const JSON_BODY_BYTES_MAX = 64 * KIB;
/** Largest webhook of a payment provider: an event is some KiB, and less than this with all that a seller may add. */
export const WEBHOOK_BODY_BYTES_MAX = 1 * MIB;
/**
 * Concurrent webhooks that are larger than a client's body may be, or do not give their size. Anybody can start one and
 * leave it in our memory. What providers send is smaller.
 */
export const WEBHOOKS_LARGE_MAX = 32;
/** Request line and headers: a token and what browsers and proxies add take a tenth of it. Beyond it: 431. */
export const HTTP_HEADER_BYTES_MAX = 16 * KIB;
/** From a connection's first byte to the end of the headers: a client sends them in one packet, slowloris does not. */
export const HTTP_HEADERS_MS_MAX = 10 * SECOND;
/** And to the end of the body, which is small. A wait begins after it, so it is not cut short. */
export const HTTP_REQUEST_MS_MAX = 30 * SECOND;
/**
 * An idle connection. Longer than nginx and most load balancers keep theirs, so that they do not write to a closed one.
 */
export const HTTP_IDLE_MS_MAX = 75 * SECOND;
/** From an answer's first byte to its last: 32 MiB at 1 Mbit/s. A slower client would hold it in memory. */
export const RESPONSE_MS_MAX = 5 * MINUTE;
/** Memory for raw messages and attachments being downloaded by all clients. Beyond it: busy. */
export const HTTP_DOWNLOAD_BYTES_MAX = 256 * MIB;
/** One mailbox's part of it: two of the largest messages. A slow client holds it for minutes. */
export const HTTP_DOWNLOAD_BYTES_PER_MAILBOX_MAX = 64 * MIB;
/** Answers not yet read by all clients, downloads included. Beyond it, the client with most is disconnected. */
export const HTTP_UNREAD_BYTES_MAX = 384 * MIB;
/** How often that is checked while requests come. In between, a flood makes some hundred megabytes at most. */
export const HTTP_UNREAD_LOOK_MS = 200;
/** HTTP connections open at once: every wait and every stream has one. */
export const HTTP_CONNECTIONS_MAX = 30_000;
/**
 * Unanswered requests on one connection. Hardly any client sends a second one before it has its answer, and each may be
 * a wait, or half a megabyte that nobody reads.
 */
export const HTTP_PIPELINED_MAX = 8;
/**
 * Connections beyond the limits that are answered at once before they are closed. Others are closed without an answer.
 */
export const HTTP_REFUSED_CONNECTIONS_MAX = 500;
/** How long they have to read the answer. */
export const HTTP_REFUSED_CONNECTION_MS = 1 * SECOND;
/** Networks whose rejection is logged, once a minute each. */
export const HTTP_NETWORKS_TOLD_MAX = 1_000;
/** Connections that the kernel queues while we are busy. Node's default, 511, drops some of a thousand at once. */
export const HTTP_BACKLOG_MAX = 4_096;
/** Series of one metric: fifty routes with every status are half of it. Others count as `other`. */
export const METRIC_SERIES_MAX = 1_000;
/** How often a page that waits for a payment reloads: the provider's event comes seconds after the browser. */
export const PAYMENT_PAGE_REFRESH_SECONDS = 5;
/** How long a stop waits for requests being served, and for their answers to be sent. */
export const HTTP_STOP_GRACE_MS = 5 * SECOND;
/** SSE streams and MCP sessions blocked in the process. */
export const EVENT_STREAMS_MAX = 2_000;
/** SSE streams of one mailbox at an interface. Its agents need a few; opening them in a loop must not block others. */
export const EVENT_STREAMS_PER_MAILBOX_MAX = 200;
/** Legacy MCP sessions open at once: each holds an SDK server of about 60 KB. */
export const MCP_SESSIONS_MAX = 2_000;
/** And for one mailbox. Its agents need a few; opening them in a loop must not end those of others. */
export const MCP_SESSIONS_PER_MAILBOX_MAX = 200;
/** A legacy MCP session ends after being unused for so long. */
export const MCP_SESSION_IDLE_MS_MAX = 30 * MINUTE;
/** Ids of ended legacy MCP sessions, so that none is continued. No client returns to one much later. */
export const MCP_SESSIONS_ENDED_KEPT = 10_000;
/**
 * Kept for Last-Event-ID of a legacy MCP session: some six whole answers, or some hundred short ones. Opening a session
 * costs nothing, even without a token.
 */
export const MCP_EVENT_BYTES_PER_SESSION_MAX = 128 * KIB;
/** How often an SSE comment is sent, which keeps proxies from closing the stream. */
export const KEEP_ALIVE_MS = 15 * SECOND;
