/** Every bound of the agent's side: name, unit, reason. Those of the service are in `core/limits.ts`. */

/** Everything but a wait is answered in milliseconds; a claim may sit behind a payment provider. */
export const REQUEST_MS_MAX = 30_000;
/** Longest wait of one command: `fetch` gives up on an answer's headers after 300 s. */
export const WAIT_SECONDS_MAX_COMMAND = 280;
/** A probe of a service on loopback: it answers in milliseconds, or in seconds where the machine is busy. One that is gone refuses at once. */
export const PROBE_MS_MAX = 10_000;
/** Until asking again where a proxy limits requests and does not say for how long. Most count by the second. */
export const FRONT_LIMIT_SECONDS = 10;
/** A service that starts may be indexing what a crash left behind; one that stops lets its senders finish. */
export const APPEAR_MS_MAX = 60_000;
/** Between two looks at a data folder that another process holds and does not serve yet. */
export const APPEAR_LOOK_MS = 50;
/** Between two connections to the stream of events: a restart takes a second. */
export const RECONNECT_MS = 250;
/** That time doubles up to this: a service that is down for long should not be hammered by all who follow it. */
export const RECONNECT_MS_MAX = 15_000;
/** How often a host that asked for progress hears that a wait goes on. */
export const PROGRESS_MS = 5_000;
/** How often the spinner of a wait turns: fast enough to look alive, slow enough for a line over ssh. */
export const SPINNER_MS = 120;
/** Columns of a subject in a table. */
export const SUBJECT_COLUMNS_MAX = 48;
/** Columns of a sender in a table. */
export const SENDER_COLUMNS_MAX = 32;
/** Time for an operator's operation beyond REQUEST_MS_MAX: a new index of a big folder takes minutes. */
export const OPERATOR_MS_MAX = 250_000;
/** An Ed25519 key file is about 400 bytes; the longest key of another type that one may find there is under this. */
export const KEY_FILE_BYTES_MAX = 16 * 1_024;
/** One server-sent event: a summary of a message, whose subject and addresses are bounded, is far under it. */
export const EVENT_CHARS_MAX = 1_048_576;
/** Two clocks that follow a time server are milliseconds apart. */
export const CLOCK_SKEW_MS_MAX = 10_000;
/** How long a search for a service waits at the start of `keypost mcp`: a host says hello within it. */
export const FIND_AFTER_MS = 20;
/** An IMAP server greets in milliseconds; one that is further away than the service itself has this long. */
export const IMAP_PROBE_MS_MAX = 5_000;
/** A whole trial over IMAP: a login, a message, a few flags. Dovecot waits two seconds before it refuses a login. */
export const IMAP_TRIAL_MS_MAX = 20_000;
/** Between two looks at a mailbox over IMAP. */
export const IMAP_LOOK_AGAIN_MS = 100;
/** For each question to a name server: one that knows answers in milliseconds, and one that has to ask others within two seconds. */
export const DNS_PROBE_MS_MAX = 3_000;
/** Certificates are renewed 30 days before their end; one that ends this soon is not being renewed. */
export const CERTIFICATE_DAYS_MIN = 14;
/** A disk with less free is nearly full, as the alert has it, */
export const DISK_FREE_SHARE_MIN = 0.1;
/** unless so much is: a tenth of a large disk is room for a long time. */
export const DISK_FREE_BYTES_MIN = 1_073_741_824;
/** The same of its inodes, of which each message takes one. */
export const DISK_FREE_INODES_MIN = 100_000;
