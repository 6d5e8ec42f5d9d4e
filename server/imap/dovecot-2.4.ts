/**
 * Configuration for Dovecot 2.4, as in Debian 13 and the official image. Settings:
 * doc.dovecot.org/2.4.0/core/summaries/settings.html.
 */
import { messagesOfQuota } from "../../core/index.ts";
import { block, type Directive, fileOf, line } from "./directives.ts";
import {
  authentication,
  type ConfigFile,
  type DovecotSettings,
  heading,
  imapRules,
  listening,
  lmtpRules,
  MAIN_FILE,
  maildirRules,
  namespace,
  ownLines,
  type Queries,
  queriesOf,
  services,
  sessionsRemark,
} from "./dovecot-config.ts";
import { reviewScript, reviewService } from "./session-review.ts";

/** Every later 2.4 understands the settings of 2.4.0. An earlier one would refuse a later number. */
const CONFIG_VERSION = "2.4.0";
/** A login process is replaced after this many connections. With the default of one, each gets its own process. */
const CONNECTIONS_PER_PROCESS = 100_000;

export function dovecot24Files(settings: DovecotSettings): readonly ConfigFile[] {
  const script = reviewScript(settings, MAIN_FILE);
  return [
    { name: MAIN_FILE, text: heading(settings) + fileOf(mainFile(settings)) },
    { ...script, text: heading(settings) + script.text },
  ];
}

function mainFile(settings: DovecotSettings): readonly Directive[] {
  const queries = queriesOf(settings, { name: "%{user}", protocol: "%{protocol}" });
  return [
    line(
      "dovecot_config_version",
      CONFIG_VERSION,
      "What the names below mean. It must be the first setting.",
    ),
    line("dovecot_storage_version", CONFIG_VERSION, "The oldest Dovecot that is to read the index files."),
    ...listening(settings),
    ...encryption(settings),
    ...authentication(),
    line("auth_username_format", "%{user | lower}", "Logins in lower case, as the ledger has them."),
    ...databases(settings, queries),
    line("mail_driver", "maildir", "The very files that Keypost writes."),
    line("mail_path", "~/Maildir", ""),
    line(
      "mail_save_crlf",
      "yes",
      "A message has the same size on the disk and over the wire, so it is counted once.",
    ),
    ...maildirRules(),
    line(
      "mail_attachment_detection_options",
      "",
      "No flag that nobody has set: from 2.4.2 on each message would be renamed at its first look for one.",
    ),
    ...quota(settings),
    namespace(),
    block("protocol imap", "", [
      block("mail_plugins", "GETQUOTAROOT (RFC 9208).", [line("imap_quota", "yes", "")]),
      ...imapRules(),
    ]),
    ...services(settings, [line("restart_request_count", CONNECTIONS_PER_PROCESS, sessionsRemark)]),
    block("service auth-worker", "Reads the ledger.", [
      line("user", settings.user, "Not root: the ledger is Keypost's own file."),
      line("extra_groups", "$SET:default_internal_group", "For Dovecot's own sockets."),
    ]),
    reviewService(settings),
    ...(settings.lmtpSocket === undefined ? [] : lmtpRules()),
    ownLines(),
  ];
}

function encryption({ tls, isLoopback }: DovecotSettings): readonly Directive[] {
  const allowClear = line("auth_allow_cleartext", "yes", "");
  const nobodyElse = "nobody but this machine reaches the service.";
  if (!tls) return [line("ssl", "no", `There is no certificate, and ${nobodyElse}`), allowClear];
  return [
    ...(isLoopback
      ? [line("ssl", "yes", `For whoever wants it: ${nobodyElse}`), allowClear]
      : [
          line("ssl", "required", "No password crosses a network in clear."),
          line("auth_allow_cleartext", "no", ""),
        ]),
    line("ssl_min_protocol", "TLSv1.2", "What RFC 8996 leaves."),
    line("ssl_server_cert_file", tls.certFile, "The certificate chain and its key, as PEM."),
    line("ssl_server_key_file", tls.keyFile, ""),
  ];
}

/** The only user databases: no PAM and no system users. */
function databases({ ledgerFile }: DovecotSettings, queries: Queries): readonly Directive[] {
  return [
    line(
      "sql_driver",
      "sqlite",
      "Keypost's ledger, whose views hold only mailboxes that are active at this moment.",
    ),
    line("sqlite_path", ledgerFile, ""),
    block("passdb keypost", "The password that `resolve` tells.", passwords(queries.password)),
    block("passdb kept", "Or one that the mailbox had before it came here.", passwords(queries.keptPassword)),
    block("userdb keypost", "Where its files are. Users of the system are not asked for.", [
      line("userdb_driver", "sql", ""),
      line("userdb_sql_query", queries.user, "The user and the group are Keypost's."),
      line("userdb_sql_iterate_query", queries.all, "For `doveadm -A`."),
    ]),
  ];
}

/** Full names of settings, because short names get the block's name as a prefix. */
function passwords(query: string): readonly Directive[] {
  return [
    line("passdb_driver", "sql", ""),
    line("passdb_sql_query", query, "By address or by bare login. The password says how it was hashed."),
  ];
}

/** Dovecot refuses more than 31 bits here (SET_UINT). A quota of several TiB, set to have none, would exceed it. */
const MESSAGES_MAX = 0x7fff_ffff;

function quota({ mailboxQuotaBytes, messageBytesMax }: DovecotSettings): readonly Directive[] {
  return [
    block("mail_plugins", "Counted from the index, in which files of others appear at once.", [
      line("quota", "yes", ""),
    ]),
    block(
      "quota storage",
      "A driver that keeps sums of its own would not see what Keypost adds and removes.",
      [line("quota_driver", "count", "")],
    ),
    line("quota_storage_size", `${mailboxQuotaBytes}B`, "MAILBOX_QUOTA_BYTES, for all folders together."),
    line(
      "quota_message_count",
      Math.min(messagesOfQuota(mailboxQuotaBytes), MESSAGES_MAX),
      "And a message for 4 KiB of it.",
    ),
    line("quota_storage_grace", 0, "The last message may not go over it either."),
    line("quota_mail_size", `${messageBytesMax}B`, "MESSAGE_SIZE_LIMIT, for what clients store."),
  ];
}
