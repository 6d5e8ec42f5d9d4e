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

/** A program answers a challenge at once. A short life keeps the table of used ones small. */
export const CHALLENGE_LIFETIME_SECONDS = 30;
/** How far ahead of our clock a challenge may be. We made it, so only a stepped clock explains more. */
export const CHALLENGE_FUTURE_SECONDS = 5;
/** An OpenSSH Ed25519 line is 80 characters and a comment. */
export const PUBLIC_KEY_CHARS_MAX = 1_024;
/**
 * What may be given as one. A private RSA key that is sent by mistake has some thousand, and its sender must hear what it
 * was, not that it was too long.
 */
export const PUBLIC_KEY_GIVEN_CHARS_MAX = 16 * KIB;
/** An armoured SSHSIG over Ed25519 is about 300 characters. */
export const SIGNATURE_CHARS_MAX = 1_024;
/** A challenge with a long host name stays under this. */
export const CHALLENGE_CHARS_MAX = 512;
/** Used challenges are remembered this long: even if the clock is put back by an hour, none becomes valid again. */
export const USED_CHALLENGE_KEEP_SECONDS = 2 * 3_600;
/**
 * Per key and minute. A program proves its key when its token ends, not in a loop. A fleet that shares one key and
 * starts at once proves it some hundred times.
 */
export const PROOFS_PER_KEY_PER_MINUTE_MAX = 300;
/** New mailboxes from one client address in an hour. Off while PUBLIC_BASE_URL is loopback. */
export const CLAIMS_PER_ADDRESS_PER_HOUR_MAX = 20;

// Access tokens

/** A forgotten token ends by itself; a live program proves its key again. */
export const TOKEN_LIFETIME_SECONDS = 90 * 24 * 3_600;
/**
 * One agent on a few hosts needs a few. A fleet that shares a key has one for each of its programs, and a script that
 * claims at each run leaves one behind. A new one replaces the oldest.
 */
export const TOKENS_PER_MAILBOX_MAX = 1_000;

/** A token imported from the older service, where none expired: a year to change over to proving the key. */
export const IMPORTED_TOKEN_LIFETIME_SECONDS = 365 * 24 * 3_600;

// Guessing at credentials

/**
 * Wrong tokens, proofs and operator's keys from one client address in a minute. Off while PUBLIC_BASE_URL is loopback.
 * A program whose token has ended is wrong once; a hundred behind one address are, on one day of ninety. 256 random
 * bits need no limit: it protects the operator's key, which a person may have chosen, and our processor.
 */
export const GUESSES_PER_ADDRESS_PER_MINUTE_MAX = 60;
/** Addresses whose wrong credentials are counted. Someone with more gains a minute's guesses by each. */
export const GUESSING_NETWORKS_MAX = 10_000;
/** Valid tokens that still work while somebody guesses at the same address: some 100 bytes each. */
export const CREDENTIALS_KNOWN_MAX = 10_000;

// Receiving

/** RFC 5321 §4.5.3.1.8 requires us to accept 100. We accept no more: one message is rarely for two agents. */
export const RECIPIENTS_MAX = 100;
/** RFC 5321 §6.3: more Received lines than this mean a loop. */
export const RECEIVED_LINES_MAX = 100;
/** The same message sent again within this time is a duplicate: longer than senders retry. */
export const DUPLICATE_WINDOW_SECONDS = 7 * 24 * 3_600;
/** Delivery attempts are kept this long for `explain_delivery`: longer than any sender retries. */
export const DELIVERIES_KEPT_DAYS = 30;
/** Messages written to disk at once. Others wait in memory. */
export const DELIVERIES_IN_FLIGHT_MAX = 64;
/** How often `new/` is listed for a quota, at most: files there are most likely ours, and counted already. */
export const QUOTA_LOOK_MS = 1 * SECOND;
/**
 * How long one look takes in files that other programs have put into a mailbox. Parsing a message takes milliseconds,
 * and a person may move ten thousand there at once. The rest is for the next look, with mail and waits in between.
 */
export const ADOPTING_MS_MAX = 2 * SECOND;
/**
 * A mailbox may have one message for so much of its quota: with 100 MB, 25,600. However small, a message takes a block
 * of the disk, 7 KB of the index, and time whenever the whole mailbox is read.
 */
export const QUOTA_BYTES_PER_MESSAGE = 4 * KIB;
/** For a message up to this size, the mailbox's quota is not checked again after DATA. */
export const SMALL_MESSAGE_BYTES = 64 * KIB;
/**
 * The part of a mailbox's quota from which its holder is warned. The last tenth of 100 MB has room for codes, but for
 * no large message.
 */
export const NEARLY_FULL = 0.9;
/** Messages made durable and indexed in one transaction. */
export const COMMIT_BATCH_MAX = 64;
/** An index, or a part of it, whose rebuild failed is tried again after this. The cause is mostly the disk. */
export const INDEX_REPAIR_RETRY_MS = 5 * SECOND;
/** How many of the unreadable mailboxes are tried at a time: a volume with ten thousand may be away for hours. */
export const UNREAD_MAILBOXES_TRIED_MAX = 32;
/** Unreachable mailboxes that are listed for the operator: enough to see which volume it is. */
export const AWAY_MAILBOXES_TOLD_MAX = 100;
/** Sequence numbers reserved in the ledger at once, so that a lost index never gives one twice. */
export const SEQUENCE_BLOCK = 1_000;

// Checking a sender

/**
 * Header bytes searched for others' `Authentication-Results`; a longer header is cut there. Real ones are under 32 KiB.
 */
export const RESULTS_SOUGHT_BYTES_MAX = 1 * MIB;
/** The whole check of a sender, and how long it may delay the 250. Senders wait for minutes; agents do not. */
export const SENDER_CHECK_MS_MAX = 3 * SECOND;
/** A checking thread that has not loaded its code by then is ended. That takes a quarter of a second, and on a busy machine several. */
export const SENDER_CHECK_LOADING_MS_MAX = 60 * SECOND;
/** The DNS's part of it. The rest is for the signatures, and for the way to the thread and back. */
export const SENDER_DNS_MS_MAX = 2.5 * SECOND;
/** One query to one name server, which is repeated once. Those nearby answer within milliseconds. */
export const DNS_ANSWER_MS_MAX = 1 * SECOND;
/**
 * DNS queries for one message. SPF may ask for ten names and their addresses (RFC 7208 §4.6.4), DMARC for eight (RFC
 * 9989 §4.10), and each signature for a key.
 */
export const SENDER_DNS_QUESTIONS_MAX = 100;
/**
 * Characters of one answer of the DNS, all its records together. Those of large senders have 4 KiB. A sender's own name
 * server may answer with 64, which SPF reads again at each `include`: a message of a line took a fifth of a second.
 */
export const DNS_ANSWER_CHARS_MAX = 16 * KIB;
/** Signatures checked in one message. Honest mail has a few. */
export const DKIM_SIGNATURES_MAX = 10;
/** Hashes of a message's body for its signatures. They share one, or have one each for `relaxed` and `simple`. */
export const DKIM_BODY_HASHES_MAX = 4;
/** Bits of an RSA key below which a signature proves nothing (RFC 8301 §3.2). */
export const DKIM_RSA_BITS_MIN = 1_024;
/** Senders checked at once: most of the checks wait for the DNS. */
export const SENDER_CHECKS_AT_ONCE_MAX = 256;
/** Copies of all messages being checked, together. */
export const SENDER_CHECK_BYTES_MAX = 64 * MIB;
/** Heap of the checking thread. The messages themselves are outside it. */
export const SENDER_CHECK_HEAP_MIB_MAX = 128;
/** A checking thread that died is not restarted sooner than this. */
export const SENDER_CHECK_RESTART_MS = 1 * SECOND;

// Understanding a message

/** CPU time for parsing one message. After it, the message is kept raw and marked so. */
export const PARSE_MS_MAX = 2 * SECOND;
/** Heap of a parsing worker. */
export const PARSE_HEAP_MIB_MAX = 256;
/** The part of it for new objects. More collects garbage less often, but the default keeps 100 MiB more resident. */
export const PARSE_YOUNG_HEAP_MIB_MAX = 12;
/** Header bytes that are parsed. Header parsers are quadratic; real headers are under 32 KiB. */
export const HEADER_BYTES_MAX = 64 * KIB;
/** Header lines that are parsed. */
export const HEADER_LINES_MAX = 1_000;
/** Body bytes that are parsed for text. The rest stays in the raw message. */
export const BODY_TEXT_CHARS_MAX = 512 * KIB;
/** HTML characters that are turned into text. */
export const HTML_CHARS_MAX = 1 * MIB;
/** Visible text kept in the index for one message. */
export const INDEXED_TEXT_CHARS_MAX = 256 * KIB;
/** Attachments that are listed. */
export const ATTACHMENTS_MAX = 100;
/** Addresses kept of each header field. */
export const ADDRESSES_MAX = 100;
/** Identifiers of earlier messages that are kept. Longer conversations are still found by the newest. */
export const REFERENCES_MAX = 100;
/** RFC 5322 §2.1.1: no line, and so no identifier, is longer. */
export const MESSAGE_ID_CHARS_MAX = 998;
/** A display name longer than this is not a name. */
export const DISPLAY_NAME_CHARS_MAX = 256;
/** File systems allow no longer file name. */
export const FILENAME_CHARS_MAX = 255;
/** Messages that a parsing thread holds besides the current one, so that it never idles between two. */
export const PARSE_AHEAD_MAX = 16;
/**
 * Each pool has only one thread if the machine, or the process's limit, has less memory than this: a thread keeps a
 * hundred MiB of loaded code.
 */
export const THREADS_MEMORY_MIB_MIN = 768;
/** Parsing threads. More would take the processor from the main thread, which accepts and answers. */
export const PARSE_THREADS_MAX = 2;
/** A subject is cut here for people and models; the raw message keeps it whole. */
export const SUBJECT_CHARS_MAX = 998;
/** Links listed for one message. The longest newsletters carry about so many. */
export const LINKS_MAX = 200;
/** Characters of their URLs and texts together. Tracking URLs take 500 each, and a list of messages has many. */
export const LINKS_CHARS_MAX = 128 * KIB;
/** A message for a person has one code, rarely two. More are a table of numbers. */
export const CODES_MAX = 10;

// Waiting

/** A wait that is not notified looks again this often, to find mail that another program has put there. */
export const WAIT_RECHECK_MS = 1 * SECOND;
/** Above this many looks a second, the time between them is stretched: ten thousand waits must not starve arrival. */
export const WAIT_RECHECKS_PER_SECOND_MAX = 2_000;
/** Waits open at once on one mailbox. One agent has a few; a fleet that shares a key may have hundreds. */
export const WAITS_PER_MAILBOX_MAX = 1_000;
/** Waits open at once in the process. */
export const WAITS_MAX = 20_000;
/** Mailboxes whose folders the kernel watches while somebody waits. In others, the look every second finds new mail. */
export const FOLDER_WATCHES_MAX = 1_000;
/** How long a stop waits for waits to answer. They were woken, so they need milliseconds. */
export const WAITS_DRAIN_MS_MAX = 2 * SECOND;
/** Longest wait over MCP: under every host's own limit of 60 s. */
export const WAIT_SECONDS_MAX_MCP = 50;
/** With progress: under the two minutes after which a host moves a call to the background. */
export const WAIT_SECONDS_MAX_PROGRESS = 110;
/** Longest wait over REST. */
export const WAIT_SECONDS_MAX_REST = 300;
/** Longest wait of `keypost wait`: `fetch` gives up on an answer's headers after 300 s. */
export const WAIT_SECONDS_MAX_COMMAND = 280;
/** A sign-up mail usually comes within this, and the caller is free again before any host times out. */
export const WAIT_SECONDS_DEFAULT = 25;
/** A code older than this is stale, unless the caller says otherwise. */
export const WAIT_MAX_AGE_SECONDS_DEFAULT = 300;
/** How often progress is reported. */
export const PROGRESS_MS = 5 * SECOND;
/** Older matches listed with the one handed out. */
export const SKIPPED_MAX = 20;
/** How old a message may be that a wait reports as missed: an answer was lost, or a cursor taken too late. */
export const MISSED_SECONDS_MAX = 3_600;
/** Sequence numbers before a wait that are searched for it: every wait that times out does so. */
export const MISSED_SEQUENCES_MAX = 200;
/** Newest messages among which one is searched that replaces the one handed out. */
export const LATER_COMPARED_MAX = 20;
/** RFC 1035 §2.3.4: no domain name is longer. */
export const DOMAIN_CHARS_MAX = 253;
/** A filter is a word or an address. */
export const FILTER_CHARS_MAX = 320;

// Reading

/** Messages on one page: about 40 KiB of JSON. */
export const LIST_LIMIT_MAX = 100;
/** Messages on one page by default: what a person would look through. */
export const LIST_LIMIT_DEFAULT = 20;
/** Hits on one page: each has a highlight, so fewer than in a list. */
export const SEARCH_LIMIT_MAX = 50;
/** Hits on one page by default. */
export const SEARCH_LIMIT_DEFAULT = 10;
/**
 * Searches of one mailbox that run or wait for their turn. In a full mailbox some take a second, and each holds one of
 * the concurrent requests that all mailboxes share. Beyond it: busy.
 */
export const SEARCHES_PER_MAILBOX_MAX = 20;
/** Characters of a search: some ten words and a phrase. */
export const QUERY_CHARS_MAX = 500;
/** Labels on one message: every list shows them. */
export const LABELS_PER_MESSAGE_MAX = 20;
/** Characters of one label: a word or two. */
export const LABEL_CHARS_MAX = 64;
/** How often a mark, a deletion or a rebuild follows a file that another program renames. So many are not by chance. */
export const RENAMES_FOLLOWED_MAX = 20;
/** Earlier senders whose names are compared with a message's: a mailbox of one agent hears from fewer. */
export const SENDERS_COMPARED_MAX = 2_000;
/**
 * Characters of a name that is compared. Real names are shorter, and thousands made for it blocked everybody for a
 * second.
 */
export const NAME_CHARS_COMPARED_MAX = 64;
/** Messages of one conversation that are read at once. */
export const THREAD_MESSAGES_MAX = 50;
/**
 * And their bytes, except for the newest one. Long ones have tens of megabytes, and a hundred such answers blocked all
 * others for half a minute.
 */
export const THREAD_BYTES_MAX = 1 * MIB;
/** Characters of a tool's answer. A model pays for each; hosts truncate or refuse longer answers. */
export const TOOL_ANSWER_CHARS_MAX = 20_000;

/** How often expired records are deleted: nothing depends on it, and a day's worth is little to go through. */
export const TIDY_MS = 6 * 60 * MINUTE;

// IMAP, in Dovecot's configuration

/** Sessions of one mailbox from one address: a mail client opens four or five, and several may share a router. */
export const IMAP_SESSIONS_PER_PEER_MAX = 20;
/** IMAP sessions in all, each a process of some MB. */
export const IMAP_SESSIONS_MAX = 1_024;
/** Connections of one login process: those not logged in yet, and all that use TLS. */
export const IMAP_LOGIN_CONNECTIONS_MAX = 512;
/** Login processes: with the limit above, twice as many connections as there may be sessions. */
export const IMAP_LOGIN_PROCESSES_MAX = 4;
/** Delay before a wrong password is answered: nobody guesses 256 bits, but attempts must not be fast. */
export const IMAP_LOGIN_FAILURE_MS = 2 * SECOND;
/** How often an IDLE client is told that the connection lives: routers drop a silent one after minutes (RFC 2177). */
export const IMAP_IDLE_NOTICE_MS = 2 * MINUTE;
