/** Every limit of the product: name, unit, reason. A limit that an operator may change is a setting instead. */

export * from "./attachment-limits.ts";
export * from "./http-limits.ts";
export * from "./money-limits.ts";
export * from "./smtp-limits.ts";

const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

// Keys and proofs

/** A challenge is answered by a program at once; a short life keeps the table of used ones small. */
export const CHALLENGE_LIFETIME_SECONDS = 30;
/** How far ahead of our clock a challenge may claim to be. We made it, so only a stepped clock explains more. */
export const CHALLENGE_FUTURE_SECONDS = 5;
/** An OpenSSH Ed25519 line is 80 characters and a comment. */
export const PUBLIC_KEY_CHARS_MAX = 1_024;
/** An armoured SSHSIG over Ed25519 is about 300 characters. */
export const SIGNATURE_CHARS_MAX = 1_024;
/** A challenge with a long host name stays under this. */
export const CHALLENGE_CHARS_MAX = 512;
/** Used challenges are remembered this long: a clock that is put back by an hour makes none of them good again. */
export const USED_CHALLENGE_KEEP_SECONDS = 2 * 3_600;
/**
 * A program proves its key when its token ends, not in a loop; a fleet that shares one key and starts at once proves it
 * some hundred times. Per key, per minute.
 */
export const PROOFS_PER_KEY_PER_MINUTE_MAX = 300;
/** New mailboxes from one client address in an hour, off while PUBLIC_BASE_URL is loopback. */
export const CLAIMS_PER_ADDRESS_PER_HOUR_MAX = 20;

// Access tokens

/** A forgotten token ends by itself; a live program proves its key again. */
export const TOKEN_LIFETIME_SECONDS = 90 * 24 * 3_600;
/**
 * One agent on a few hosts needs a few; a fleet that shares a key has one for each of its programs, and a script that
 * claims at each run leaves one behind. The oldest gives way to the newest.
 */
export const TOKENS_PER_MAILBOX_MAX = 1_000;

/** One that came with its mailbox from the older service, where none ever ended: a year to have a key prove itself instead. */
export const IMPORTED_TOKEN_LIFETIME_SECONDS = 365 * 24 * 3_600;

// Guessing at credentials

/**
 * Wrong tokens, proofs and operator's keys from one client address in a minute, off while PUBLIC_BASE_URL is loopback. A
 * program whose token has ended is wrong once; so are a hundred behind one address on one day of ninety. Against 256
 * random bits no number is needed: it is for the operator's key, which a person may have chosen, and for our processor.
 */
export const GUESSES_PER_ADDRESS_PER_MINUTE_MAX = 60;
/** Addresses whose wrong credentials are counted at once; whoever has more gains a minute's guesses by each. */
export const GUESSING_NETWORKS_MAX = 10_000;
/** Good tokens whose holders are still heard while somebody guesses at the same address: some 100 bytes each. */
export const CREDENTIALS_KNOWN_MAX = 10_000;

// Receiving

/** RFC 5321 §4.5.3.1.8 obliges us to take 100. We take no more: one message is rarely for two agents. */
export const RECIPIENTS_MAX = 100;
/** RFC 5321 §6.3: more Received lines than this is a loop. */
export const RECEIVED_LINES_MAX = 100;
/** The same message sent again within this time is the same message: longer than senders retry. */
export const DUPLICATE_WINDOW_SECONDS = 7 * 24 * 3_600;
/** What senders tried is kept this long for `explain_delivery`: longer than any sender retries. */
export const DELIVERIES_KEPT_DAYS = 30;
/** Messages written to disk at once; what is more waits its turn in memory. */
export const DELIVERIES_IN_FLIGHT_MAX = 64;
/** For a quota, `new/` is listed this often at most: what comes there is most likely ours, and counted along. */
export const QUOTA_LOOK_MS = 1 * SECOND;
/**
 * So long one look takes in what other programs have put into a mailbox. To understand a message takes milliseconds, and a person may move ten
 * thousand there at once: what is left is for the next look, and mail and waits come in between.
 */
export const ADOPTING_MS_MAX = 2 * SECOND;
/**
 * A mailbox may have one message for so much of its quota: with 100 MB, 25,600. However small it is, a message takes a block
 * of the disk, 7 KB of the index, and its part of the time of whatever goes through the whole mailbox.
 */
export const QUOTA_BYTES_PER_MESSAGE = 4 * KIB;
/** A message up to this size does not have its mailbox's quota asked for again after DATA. */
export const SMALL_MESSAGE_BYTES = 64 * KIB;
/** The part of a mailbox's room from which on its holder is told: of 100 MB what is left holds codes, and no large message. */
export const NEARLY_FULL = 0.9;
/** Messages made durable and indexed in one transaction. */
export const COMMIT_BATCH_MAX = 64;
/** An index, or a part of it, that could not be made again is tried again after this: whatever is in the way is mostly of the disk. */
export const MENDING_AGAIN_MS = 5 * SECOND;
/** Of the mailboxes that could not be read, so many are tried at a time: a volume with ten thousand may be away for hours. */
export const UNREAD_MAILBOXES_TRIED_MAX = 32;
/** Mailboxes whose mail is out of reach that an operator is told by name: enough to see which volume it is. */
export const AWAY_MAILBOXES_TOLD_MAX = 100;
/** Sequence numbers set aside in the ledger at once, so that a lost index never gives one twice. */
export const SEQUENCE_BLOCK = 1_000;

// Checking a sender

/** Header bytes in which others' `Authentication-Results` are looked for, and behind which a header is ended. Real ones are under 32 KiB. */
export const RESULTS_SOUGHT_BYTES_MAX = 1 * MIB;
/** The whole check of one sender, at most so long in the way of the 250. Senders wait minutes; agents do not. */
export const SENDER_CHECK_MS_MAX = 3 * SECOND;
/** What the DNS has of it. The rest is for the signatures, and for the way to the thread and back. */
export const SENDER_DNS_MS_MAX = 2.5 * SECOND;
/** One question to one name server; it is asked once more. Those nearby answer within milliseconds. */
export const DNS_ANSWER_MS_MAX = 1 * SECOND;
/**
 * DNS questions for one message. SPF may ask for ten names and their addresses (RFC 7208 §4.6.4), DMARC for eight (RFC
 * 9989 §4.10), and each signature for a key.
 */
export const SENDER_DNS_QUESTIONS_MAX = 100;
/** Signatures of one message. Honest mail has a few; each may ask for another hash of the whole body. */
export const DKIM_SIGNATURES_MAX = 10;
/** Bits of an RSA key, below which a signature proves nothing (RFC 8301 §3.2). */
export const DKIM_RSA_BITS_MIN = 1_024;
/** Senders checked at once: most of them wait for the DNS. */
export const SENDER_CHECKS_AT_ONCE_MAX = 256;
/** Copies of messages that are being checked, all together. */
export const SENDER_CHECK_BYTES_MAX = 64 * MIB;
/** Heap of the thread that checks; the messages themselves lie outside it. */
export const SENDER_CHECK_HEAP_MIB_MAX = 128;
/** A checking thread that died is not started again before this. */
export const SENDER_CHECK_RESTART_MS = 1 * SECOND;

// Understanding a message

/** Time a worker has for one message; then the message is kept raw and marked so. */
export const PARSE_MS_MAX = 2 * SECOND;
/** Heap of a parsing worker. */
export const PARSE_HEAP_MIB_MAX = 256;
/** Of which for new objects: with more, garbage is collected less often; with the default, 100 MiB more stay resident. */
export const PARSE_YOUNG_HEAP_MIB_MAX = 12;
/** Header bytes that are looked at. Header parsers are quadratic; real headers are under 32 KiB. */
export const HEADER_BYTES_MAX = 64 * KIB;
/** Header lines that are looked at. */
export const HEADER_LINES_MAX = 1_000;
/** Body bytes that are parsed for text. What is more stays in the raw message. */
export const BODY_TEXT_CHARS_MAX = 512 * KIB;
/** HTML characters that are turned into text. */
export const HTML_CHARS_MAX = 1 * MIB;
/** Visible text kept in the index for one message. */
export const INDEXED_TEXT_CHARS_MAX = 256 * KIB;
/** Attachments that are listed. */
export const ATTACHMENTS_MAX = 100;
/** Addresses kept of each header field. */
export const ADDRESSES_MAX = 100;
/** Identifiers of earlier messages that are kept; longer conversations are still found by the newest. */
export const REFERENCES_MAX = 100;
/** RFC 5322 §2.1.1: no line, and so no identifier, is longer. */
export const MESSAGE_ID_CHARS_MAX = 998;
/** A display name longer than this is not a name. */
export const DISPLAY_NAME_CHARS_MAX = 256;
/** File systems allow no longer file name. */
export const FILENAME_CHARS_MAX = 255;
/** Messages a parsing thread holds beside the one it works on, so that it never idles between two. */
export const PARSE_AHEAD_MAX = 16;
/**
 * Memory of the machine, or what the process may have of it, below which each pool has one thread: what one has loaded it keeps, and that
 * is a hundred MiB.
 */
export const THREADS_MEMORY_MIB_MIN = 768;
/** Parsing threads. More would take the processor from the main thread, which accepts and answers. */
export const PARSE_THREADS_MAX = 2;
/** A subject is cut here for people and models; the raw message keeps it whole. */
export const SUBJECT_CHARS_MAX = 998;
/** Links listed for one message. The longest newsletters carry about so many. */
export const LINKS_MAX = 200;
/** Characters of their addresses and texts together. Those of trackers take 500 each, and a list of messages holds many. */
export const LINKS_CHARS_MAX = 128 * KIB;
/** A message for a person holds one code, rarely two; what is more is a table of numbers. */
export const CODES_MAX = 10;

// Waiting

/** Without a ring a wait looks again this often, so that mail which came by another way is found. */
export const LOOK_AGAIN_MS = 1 * SECOND;
/** Above this many looks a second the time between them is stretched: ten thousand waits must not starve arrival. */
export const LOOKS_PER_SECOND_MAX = 2_000;
/** Waits open at once on one mailbox. One agent has a few; a fleet that shares a key may have hundreds. */
export const WAITS_PER_MAILBOX_MAX = 1_000;
/** Waits open at once in the process. */
export const WAITS_MAX = 20_000;
/** Mailboxes watched by the kernel while somebody waits, each in two folders; beyond it the second look finds what came. */
export const FOLDER_WATCHES_MAX = 1_000;
/** How long a stop waits for waits to give their answers: they were woken, so they need milliseconds. */
export const WAITS_DRAIN_MS_MAX = 2 * SECOND;
/** Longest wait over MCP: under every host's own limit of 60 s. */
export const WAIT_SECONDS_MAX_MCP = 50;
/** With progress asked for: under the two minutes after which a host moves a call to the background. */
export const WAIT_SECONDS_MAX_PROGRESS = 110;
/** Longest wait over REST. */
export const WAIT_SECONDS_MAX_REST = 300;
/** A sign-up mail comes within this, and the caller is free again before any host loses patience. */
export const WAIT_SECONDS_DEFAULT = 25;
/** A code older than this is stale, unless the caller says otherwise. */
export const WAIT_MAX_AGE_SECONDS_DEFAULT = 300;
/** Progress is told this often. */
export const PROGRESS_MS = 5 * SECOND;
/** Older matches listed beside the one handed out. */
export const SKIPPED_MAX = 20;
/** What came so long before a wait that found nothing may be what its caller waits for: an answer was lost, or a cursor taken too late. */
export const MISSED_SECONDS_MAX = 3_600;
/** Sequence numbers before a wait among which that is looked for: every wait that times out asks. */
export const MISSED_SEQUENCES_MAX = 200;
/** Newest messages among which one is looked for that replaces the one handed out. */
export const LATER_COMPARED_MAX = 20;
/** RFC 1035 §2.3.4: no domain name is longer. */
export const DOMAIN_CHARS_MAX = 253;
/** A filter is a word or an address. */
export const FILTER_CHARS_MAX = 320;

// Reading

/** Messages on one page: about 40 KiB of JSON. */
export const LIST_LIMIT_MAX = 100;
/** Messages on one page when the caller does not say: what a person would look through. */
export const LIST_LIMIT_DEFAULT = 20;
/** Hits on one page: each carries a highlight, so fewer than a list. */
export const SEARCH_LIMIT_MAX = 50;
/** Hits on one page when the caller does not say. */
export const SEARCH_LIMIT_DEFAULT = 10;
/**
 * Searches of one mailbox that are made or wait for their turn. In a full one some take a second, and each holds one
 * of the requests that there may be at once, which are for everybody. Beyond it: busy.
 */
export const SEARCHES_PER_MAILBOX_MAX = 20;
/** Characters of a search: some ten words and a phrase. */
export const QUERY_CHARS_MAX = 500;
/** Labels on one message; they stand in every list. */
export const LABELS_PER_MESSAGE_MAX = 20;
/** Characters of one label: a word or two. */
export const LABEL_CHARS_MAX = 64;
/** How often a mark or a deletion follows a file that another program renames: nobody is met so often by chance. */
export const RENAMES_FOLLOWED_MAX = 20;
/** Earlier senders whose names are compared with a message's: a mailbox of one agent hears from fewer. */
export const SENDERS_COMPARED_MAX = 2_000;
/** Characters of a name that is compared: people and companies have shorter ones, and thousands made for it took a second of everybody's. */
export const NAME_CHARS_COMPARED_MAX = 64;
/** Messages of one conversation that are read at once. */
export const THREAD_MESSAGES_MAX = 50;
/** And bytes of them, but for the newest one: long ones have tens of megabytes, and a hundred such answers kept all others waiting for half a minute. */
export const THREAD_BYTES_MAX = 1 * MIB;
/** Characters of a tool's answer. A model pays for each; hosts cut off or refuse above their own bounds. */
export const TOOL_ANSWER_CHARS_MAX = 20_000;

/** What is past its time is forgotten this often: nothing depends on it, and a day's worth is little to look through. */
export const TIDY_MS = 6 * 60 * MINUTE;

// IMAP, in Dovecot's configuration

/** Sessions of one mailbox from one address: a mail client opens four or five, and several may be behind one router. */
export const IMAP_SESSIONS_PER_PEER_MAX = 20;
/** IMAP sessions in all, each a process of some MB. */
export const IMAP_SESSIONS_MAX = 1_024;
/** Connections that one login process holds: those that have not logged in yet, and every one under TLS. */
export const IMAP_LOGIN_CONNECTIONS_MAX = 512;
/** Login processes: with the bound above, twice as many connections as there may be sessions. */
export const IMAP_LOGIN_PROCESSES_MAX = 4;
/** A wrong password is answered after this: nobody guesses 256 bits, but whoever tries shall not be served fast. */
export const IMAP_LOGIN_FAILURE_MS = 2 * SECOND;
/** How often an IDLE client hears that the connection lives: routers forget a silent one after some minutes (RFC 2177). */
export const IMAP_IDLE_NOTICE_MS = 2 * MINUTE;
