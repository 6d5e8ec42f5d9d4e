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
 * And from one site: 256 addresses of IPv4, or the /48 that one customer of IPv6 may have (RFC 6177). A quarter of all, so that
 * it takes several sites, not twenty addresses of one, to have them all.
 */
export const SMTP_CONNECTIONS_PER_SITE_MAX = 250;
/**
 * Where all sessions are taken, one that made no progress for so long gives its place to the next sender: it could be kept for
 * days by a word every five minutes. Who sends mail needs a second or two.
 */
export const SMTP_NO_PROGRESS_MS_MAX = 30 * SECOND;
/** So much of a message is progress, as a whole one is: two kilobytes a second, where a trickle would be a byte. */
export const SMTP_PROGRESS_BYTES = 64 * KIB;
/**
 * Told 421 in place of a greeting, and not gone yet: each has seconds to read it. The others are closed without a word, or one
 * network that connects and connects would have all the sockets there are.
 */
export const SMTP_TURNED_AWAY_MAX = 200;
/** New sessions of one network in a minute, without those that brought a message: a mail server may open one for each. */
export const SMTP_CONNECTIONS_PER_MINUTE_MAX = 300;
/**
 * And of one site: a handshake takes two milliseconds of the thread that serves everybody, so that these are a twentieth of it,
 * where 256 addresses could have all of it.
 */
export const SMTP_SITE_CONNECTIONS_PER_MINUTE_MAX = 1_500;
/** Messages that one network begins in a minute: fifty a second, a small part of what we take. Who sends more has many. */
export const SMTP_MESSAGES_PER_MINUTE_MAX = 3_000;
/** Recipients refused to one network in a minute, all its sessions together, before 421: beyond a session's own bound. */
export const SMTP_REFUSALS_PER_MINUTE_MAX = 200;
/** Networks for which that is counted, of some 200 bytes each. A new one beyond it has the oldest forgotten. */
export const SMTP_NETWORKS_COUNTED_MAX = 50_000;
/** Recipients refused to one network in a minute, before the next of these replies are late: a list has some dead addresses. */
export const SMTP_REFUSALS_UNDELAYED_MAX = 5;
/** Each of them by so much more than the one before: who guesses needs thousands, and most of all patience. */
export const SMTP_TARPIT_STEP_MS = 1 * SECOND;
/** But no longer than this: RFC 5321 §4.5.3.2.3 has a sender wait five minutes, and many wait less. */
export const SMTP_TARPIT_MS_MAX = 20 * SECOND;
/** Sessions that wait so at once, a fifth of all. Those beyond are told 421 instead. */
export const SMTP_TARPITTED_MAX = 200;
/** A proxy sends its PROXY header with the first packet. */
export const SMTP_PROXY_HEADER_MS_MAX = 5 * SECOND;
/** A PROXY header has 52 bytes, and more where the proxy adds what it knows of the client's certificate. */
export const SMTP_PROXY_HEADER_BYTES_MAX = 4 * KIB;
/** Commands we do not know or cannot read, before 421 (RFC 5321 §4.3.2). */
export const SMTP_BAD_COMMANDS_MAX = 10;
/** RFC 5321 §4.5.3.2.7 asks a server to wait five minutes for a command. */
export const SMTP_IDLE_MS_MAX = 5 * MINUTE;
/** One DATA from first byte to last. A slow trickle outlives an idle timer, so there is a deadline too. */
export const SMTP_DATA_MS_MAX = 10 * MINUTE;
/** Whether a certificate was renewed: weeks before the old one ends, so a minute is soon. Two small files are read. */
export const CERTIFICATE_LOOK_MS = 1 * MINUTE;
/** A STARTTLS handshake is two round trips; who takes longer is not shaking hands. */
export const SMTP_HANDSHAKE_MS_MAX = 30 * SECOND;
/** RFC 5321 §4.5.3.1.4 says 512, and extensions add to it; AUTH, whose lines are long, is not offered. */
export const SMTP_COMMAND_BYTES_MAX = 2_048;
/** Commands of a session since its last accepted message: a thousand recipients at once, as large senders name them, twice. */
export const SMTP_COMMANDS_MAX = 2_000;
/** Recipients refused in a session, before 421: a list has some dead addresses, a harvester has nothing else. */
export const SMTP_REFUSED_RECIPIENTS_MAX = 100;
/** Memory for messages that are still arriving, all sessions together. Beyond it DATA is answered 451. */
export const SMTP_BUFFERED_BYTES_MAX = 256 * MIB;
/** Memory that the process has without any message, which leaves the less for these the less there is. */
export const SMTP_MEMORY_TAKEN_BYTES = 256 * MIB;
/** How often a message is in memory at once: as it came, with the thread that reads it, taken apart, and with the check of its sender. */
export const SMTP_MESSAGE_COPIES = 4;
/** Of it what one site may have: two of the largest messages and many ordinary ones. Each may take its ten minutes to come. */
export const SMTP_BUFFERED_BYTES_PER_SITE_MAX = 64 * MIB;
/** Of it what is for the first 64 KiB of a message alone: five hundred ordinary ones, while large ones fill the rest. */
export const SMTP_BUFFERED_BYTES_RESERVED = 32 * MIB;
/** Connections that the kernel completes before we take them: a burst of senders; Node asks for 511. */
export const SMTP_BACKLOG_MAX = 4_096;
/** How long whoever was told 421 has to read it, before the socket is destroyed under a stop. */
export const SMTP_LINGER_MS = 250;
/** How long a stop waits for sessions in DATA before 421. */
export const SMTP_STOP_GRACE_MS = 5 * SECOND;
