/** The limits of the SMTP port, part of limits.ts: who may connect, how often, how fast, and how much. */

const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Concurrent SMTP sessions, all addresses together. */
export const SMTP_CONNECTIONS_MAX = 1_000;
/** Concurrent SMTP sessions from one address; large senders open tens. Loopback is exempt: it is us or a proxy. */
export const SMTP_CONNECTIONS_PER_ADDRESS_MAX = 50;
/**
 * And from one site: 256 IPv4 addresses, or the /48 that one IPv6 customer may have (RFC 6177). A quarter of all, so
 * that it takes several sites, not twenty addresses of one, to take them all.
 */
export const SMTP_CONNECTIONS_PER_SITE_MAX = 250;
/**
 * If all sessions are in use, one without progress for so long is ended for the next sender: a command every five
 * minutes could keep it for days. A mail transaction needs a second or two.
 */
export const SMTP_NO_PROGRESS_MS_MAX = 30 * SECOND;
/** So much of a message counts as progress, as a whole one does: two kilobytes a second, not a byte at a time. */
export const SMTP_PROGRESS_BYTES = 64 * KIB;
/**
 * Connections answered 421 instead of a greeting, and not closed yet: each has seconds to read it. Others are closed
 * without a reply, or one network that keeps connecting would take all sockets.
 */
export const SMTP_REFUSED_CONNECTIONS_MAX = 200;
/**
 * New sessions of one network in a minute, without those that brought a message: a mail server may open one for each.
 */
export const SMTP_CONNECTIONS_PER_MINUTE_MAX = 300;
/**
 * And of one site: a handshake takes two milliseconds of the thread that serves everybody. These take a twentieth of
 * it; 256 addresses could otherwise take all of it.
 */
export const SMTP_SITE_CONNECTIONS_PER_MINUTE_MAX = 1_500;
/**
 * Messages of one network in a minute: fifty a second, a small part of our capacity. Larger senders have many networks.
 */
export const SMTP_MESSAGES_PER_MINUTE_MAX = 3_000;
/** Recipients refused to all sessions of one network in a minute, before 421: beyond a session's own limit. */
export const SMTP_REFUSALS_PER_MINUTE_MAX = 200;
/** Networks for which that is counted, at some 200 bytes each. A new one beyond it replaces the oldest. */
export const SMTP_NETWORKS_COUNTED_MAX = 50_000;
/**
 * Recipients refused to one network in a minute before further refusals are delayed: a list has some dead addresses.
 */
export const SMTP_REFUSALS_UNDELAYED_MAX = 5;
/** Each of these is delayed by so much more than the one before: guessing takes thousands, and so much patience. */
export const SMTP_TARPIT_STEP_MS = 1 * SECOND;
/** But no longer than this: RFC 5321 §4.5.3.2.3 has a sender wait five minutes, and many wait less. */
export const SMTP_TARPIT_MS_MAX = 20 * SECOND;
/** Sessions delayed like this at once, a fifth of all. Others get 421 instead. */
export const SMTP_TARPITTED_MAX = 200;
/** A proxy sends its PROXY header with the first packet. */
export const SMTP_PROXY_HEADER_MS_MAX = 5 * SECOND;
/** A PROXY header has 52 bytes, and more if the proxy adds what it knows about the client's certificate. */
export const SMTP_PROXY_HEADER_BYTES_MAX = 4 * KIB;
/** Unknown or unreadable commands before 421 (RFC 5321 §4.3.2). */
export const SMTP_BAD_COMMANDS_MAX = 10;
/** RFC 5321 §4.5.3.2.7 asks a server to wait five minutes for a command. */
export const SMTP_IDLE_MS_MAX = 5 * MINUTE;
/** One DATA from first byte to last. A slow trickle outlives an idle timer, so there is a deadline too. */
export const SMTP_DATA_MS_MAX = 10 * MINUTE;
/**
 * How often to check for a renewed certificate. Renewal is weeks before the end, so a minute is soon. Reads two small
 * files.
 */
export const CERTIFICATE_LOOK_MS = 1 * MINUTE;
/** A STARTTLS handshake is two round trips. Longer is no honest handshake. */
export const SMTP_HANDSHAKE_MS_MAX = 30 * SECOND;
/** RFC 5321 §4.5.3.1.4 says 512, and extensions add to it. AUTH, whose lines are long, is not offered. */
export const SMTP_COMMAND_BYTES_MAX = 2_048;
/** Commands of a session since its last accepted message: twice a thousand recipients, as large senders name them. */
export const SMTP_COMMANDS_MAX = 2_000;
/** Recipients refused in a session before 421: a list has some dead addresses, a harvester has nothing else. */
export const SMTP_REFUSED_RECIPIENTS_MAX = 100;
/** Memory for messages still arriving in all sessions. Beyond it, DATA is answered 451. */
export const SMTP_BUFFERED_BYTES_MAX = 256 * MIB;
/** Memory that the process needs without any message. On a small machine this leaves less for messages. */
export const SMTP_MEMORY_TAKEN_BYTES = 256 * MIB;
/** Copies of a message in memory: as received, in the parsing thread, parsed, and in the sender check. */
export const SMTP_MESSAGE_COPIES = 4;
/** One site's part of it: two of the largest messages and many ordinary ones. Each may take its ten minutes to come. */
export const SMTP_BUFFERED_BYTES_PER_SITE_MAX = 64 * MIB;
/**
 * The part reserved for the first 64 KiB of each message: five hundred ordinary ones, while large ones fill the rest.
 */
export const SMTP_BUFFERED_BYTES_RESERVED = 32 * MIB;
/** Connections that the kernel completes before we accept them: a burst of senders. Node asks for 511. */
export const SMTP_BACKLOG_MAX = 4_096;
/** How long a client has to read a 421 before a stop destroys the socket. */
export const SMTP_LINGER_MS = 250;
/** How long a stop waits for sessions in DATA before 421. */
export const SMTP_STOP_GRACE_MS = 5 * SECOND;
