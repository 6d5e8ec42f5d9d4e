/** Every bound of the client side, with name, unit and reason. Those of the service are in `core/limits.ts`. */

/** Everything but a wait is answered in milliseconds. A claim may wait for a payment provider. */
export const REQUEST_MS_MAX = 30_000;
/**
 * A probe of a local service, which answers in milliseconds, or in seconds on a busy machine. A dead one refuses at
 * once.
 */
export const PROBE_MS_MAX = 10_000;
/** Retry delay if a proxy limits requests without saying for how long. Most count by the second. */
export const FRONT_LIMIT_SECONDS = 10;
/** A service that starts may be indexing what a crash left behind; one that stops lets its senders finish. */
export const APPEAR_MS_MAX = 60_000;
/** Between two checks of a data folder that another process holds, but does not serve yet. */
export const APPEAR_LOOK_MS = 50;
/** Before the stream of events is opened again: a restart takes a second. */
export const RECONNECT_MS = 250;
/** That time doubles up to this, so that its followers do not hammer a service that is down for long. */
export const RECONNECT_MS_MAX = 15_000;
/** The sender of a trial message is a process of its own, which a busy machine takes many seconds to start. */
export const SENDING_MS_MAX = 60_000;
/** The wait for a trial message begins before its sender is started, and must not end first. */
export const ROUND_TRIP_SECONDS_MAX = 80;
/** Interval of progress notifications during a wait. */
export const PROGRESS_MS = 5_000;
/** How often the spinner of a wait turns: fast enough to look alive, slow enough for a line over ssh. */
export const SPINNER_MS = 120;
/** Columns of a subject in a table. */
export const SUBJECT_COLUMNS_MAX = 48;
/** Columns of a sender in a table. */
export const SENDER_COLUMNS_MAX = 32;
/** Time for an operator's operation beyond REQUEST_MS_MAX: a new index of a big folder takes minutes. */
export const OPERATOR_MS_MAX = 250_000;
/** An Ed25519 key file has about 400 bytes. The longest key of another type is shorter than this. */
export const KEY_FILE_BYTES_MAX = 16 * 1_024;
/** One server-sent event. A message's summary is far smaller, because its subject and addresses are bounded. */
export const EVENT_CHARS_MAX = 1_048_576;
/** Two clocks that follow a time server are milliseconds apart. */
export const CLOCK_SKEW_MS_MAX = 10_000;
/** Delay of the search for a service when `keypost mcp` starts: a host sends its first message within it. */
export const FIND_AFTER_MS = 20;
/** An IMAP server greets in milliseconds. One further away than the service has this long. */
export const IMAP_PROBE_MS_MAX = 5_000;
/** A whole check over IMAP: a login, a message, a few flags. Dovecot waits two seconds before it refuses a login. */
export const IMAP_TRIAL_MS_MAX = 20_000;
/** Between two checks of a mailbox over IMAP. */
export const IMAP_LOOK_AGAIN_MS = 100;
/** For each DNS query: a server that knows the answer takes milliseconds, one that asks others up to two seconds. */
export const DNS_PROBE_MS_MAX = 3_000;
/** Certificates are renewed 30 days before they expire. One that expires this soon is not being renewed. */
export const CERTIFICATE_DAYS_MIN = 14;
/** A disk with less free space is nearly full, as for the alert, */
export const DISK_FREE_SHARE_MIN = 0.1;
/** unless this much is free: a tenth of a large disk lasts a long time. */
export const DISK_FREE_BYTES_MIN = 1_073_741_824;
/** The same for inodes, one of which each message takes. */
export const DISK_FREE_INODES_MIN = 100_000;
