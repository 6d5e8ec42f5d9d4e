/** The limits of HTTP and of what goes over it: name, unit, reason. */

const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Largest JSON body: a claim with every field is under 8 KiB. */
export const JSON_BODY_BYTES_MAX = 64 * KIB;
/** Largest webhook of a payment provider: an event is some KiB, and with everything that a seller may add to it less than this. */
export const WEBHOOK_BODY_BYTES_MAX = 1 * MIB;
/**
 * Webhooks at once that are larger than a client's body may be, or do not say how large they are: anybody can begin one and
 * leave it in our memory, and what providers send is smaller.
 */
export const WEBHOOKS_LARGE_MAX = 32;
/** Request line and headers: a token and what browsers and proxies add take a tenth of it. Beyond it: 431. */
export const HTTP_HEADER_BYTES_MAX = 16 * KIB;
/** From a connection's first byte to the end of the headers: a client sends them in one packet, slowloris does not. */
export const HTTP_HEADERS_MS_MAX = 10 * SECOND;
/** And to the end of the body, of which there is little. A wait begins after it, so it is not cut short. */
export const HTTP_REQUEST_MS_MAX = 30 * SECOND;
/** A connection between two requests. Longer than nginx keeps its own and most load balancers, so that they do not write to a closed one. */
export const HTTP_IDLE_MS_MAX = 75 * SECOND;
/** From an answer's first byte to its last: 32 MiB at 1 Mbit/s. Who reads slower would hold it in memory. */
export const RESPONSE_MS_MAX = 5 * MINUTE;
/** Memory for raw messages and attachments that are being downloaded, all clients together. Beyond it: busy. */
export const HTTP_DOWNLOAD_BYTES_MAX = 256 * MIB;
/** Of it what one mailbox may have: two of the largest messages. Whoever reads slowly holds it for minutes. */
export const HTTP_DOWNLOAD_BYTES_PER_MAILBOX_MAX = 64 * MIB;
/** Answers that their clients have not read, all together; downloads have their own bound in it. Beyond it who has most is cut off. */
export const HTTP_UNREAD_BYTES_MAX = 384 * MIB;
/** How often that is looked at while requests come: in between a flood makes some hundred megabytes at most. */
export const HTTP_UNREAD_LOOK_MS = 200;
/** HTTP connections open at once: every wait and every stream has one. */
export const HTTP_CONNECTIONS_MAX = 30_000;
/**
 * Requests unanswered on one connection. Hardly any client sends a second one before it has its answer; each may be a wait,
 * or half a megabyte that nobody reads.
 */
export const HTTP_PIPELINED_MAX = 8;
/** Told that there are too many of them: so many at once are answered before they are closed. The others are closed. */
export const HTTP_TURNED_AWAY_MAX = 500;
/** And have so long to read the answer. */
export const HTTP_TURNED_AWAY_MS = 1 * SECOND;
/** Networks whose being turned away is in the log, once in a minute each. */
export const HTTP_NETWORKS_TOLD_MAX = 1_000;
/** Connections that the kernel holds for us while we are busy. Node's own 511 drops some of a thousand at once. */
export const HTTP_BACKLOG_MAX = 4_096;
/** Series of one metric: fifty routes with every status are half of it. What is beyond counts as `other`. */
export const METRIC_SERIES_MAX = 1_000;
/** A page that waits for a payment asks again this often: the provider's word comes seconds after the browser. */
export const PAYMENT_PAGE_REFRESH_SECONDS = 5;
/** How long a stop waits for requests that are being served, and for their answers to go out. */
export const HTTP_STOP_GRACE_MS = 5 * SECOND;
/** Blocked SSE streams and MCP sessions in the process. */
export const EVENT_STREAMS_MAX = 2_000;
/** SSE streams of one mailbox at a face: its agents have a few, and one that opens them in a loop leaves the others theirs. */
export const EVENT_STREAMS_PER_MAILBOX_MAX = 200;
/** Legacy MCP sessions open at once: each holds an SDK server of about 60 KB. */
export const MCP_SESSIONS_MAX = 2_000;
/** Of one mailbox: its agents have a few, and one that opens them in a loop does not end those of others. */
export const MCP_SESSIONS_PER_MAILBOX_MAX = 200;
/** A legacy MCP session that nobody uses ends. */
export const MCP_SESSION_IDLE_MS_MAX = 30 * MINUTE;
/** Ids of legacy MCP sessions that their clients ended, so that none goes on: no client comes back to one much later. */
export const MCP_SESSIONS_ENDED_KEPT = 10_000;
/**
 * Kept for Last-Event-ID of a legacy MCP session: some six whole answers, or some hundred short ones. Who has opened a session,
 * with a token or without, has it for nothing.
 */
export const MCP_EVENT_BYTES_PER_SESSION_MAX = 128 * KIB;
/** An SSE comment this often keeps proxies from closing the stream. */
export const KEEP_ALIVE_MS = 15 * SECOND;
