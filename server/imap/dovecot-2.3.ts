/** Configuration for Dovecot 2.3, as in Debian 12. Settings: doc.dovecot.org/2.3/settings. */
import { join } from "node:path";
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
  queriesOf,
  services,
  sessionsRemark,
} from "./dovecot-config.ts";
import { reviewScript, reviewService } from "./session-review.ts";

const SQL_FILE = "keypost-sql.conf.ext";
const KEPT_SQL_FILE = "keypost-kept-sql.conf.ext";

export function dovecot23Files(settings: DovecotSettings): readonly ConfigFile[] {
  const script = reviewScript(settings, MAIN_FILE);
  const { password, keptPassword, user, all } = queriesOf(settings, { name: "%u", protocol: "%s" });
  const text = (directives: readonly Directive[]) => heading(settings) + fileOf(directives);
  const homes = [
    line("user_query", user, "Where the files are; the user and the group are Keypost's."),
    line("iterate_query", all, "For `doveadm -A`."),
  ];
  return [
    { name: MAIN_FILE, text: text(mainFile(settings)) },
    { name: SQL_FILE, text: text([...connection(settings), passwordLine(password), ...homes]) },
    { name: KEPT_SQL_FILE, text: text([...connection(settings), passwordLine(keptPassword)]) },
    { ...script, text: heading(settings) + script.text },
  ];
}

function connection({ ledgerFile }: DovecotSettings): readonly Directive[] {
  return [
    line(
      "driver",
      "sqlite",
      "Keypost's ledger, whose views hold only mailboxes that are active at this moment.",
    ),
    line("connect", ledgerFile, ""),
  ];
}

function passwordLine(query: string): Directive {
  return line("password_query", query, "By address or by bare login. The password says how it was hashed.");
}

function mainFile(settings: DovecotSettings): readonly Directive[] {
  const { folder, lmtpSocket } = settings;
  return [
    ...listening(settings),
    ...encryption(settings),
    ...authentication(),
    line("auth_username_format", "%Lu", "Logins in lower case, as the ledger has them."),
    ...databases(folder),
    line("mail_location", "maildir:~/Maildir", "The very files that Keypost writes."),
    line(
      "mail_save_crlf",
      "yes",
      "A message has the same size on the disk and over the wire, so it is counted once.",
    ),
    ...maildirRules(),
    ...quota(settings),
    namespace(),
    block("protocol imap", "", [
      line("mail_plugins", "$mail_plugins imap_quota", "GETQUOTAROOT (RFC 9208)."),
      ...imapRules(),
    ]),
    ...services(settings, [line("service_count", 0, sessionsRemark)]),
    ...workers(settings),
    reviewService(settings),
    ...(lmtpSocket === undefined ? [] : lmtpRules()),
    ownLines(),
  ];
}

function encryption({ tls, isLoopback }: DovecotSettings): readonly Directive[] {
  if (!tls)
    return [
      line("ssl", "no", "There is no certificate, and nobody but this machine reaches the service."),
      allowClear(),
    ];
  return [
    ...(isLoopback
      ? [
          line("ssl", "yes", "For whoever wants it: nobody but this machine reaches the service."),
          allowClear(),
        ]
      : [
          line("ssl", "required", "No password crosses a network in clear."),
          line("disable_plaintext_auth", "yes", ""),
        ]),
    line("ssl_min_protocol", "TLSv1.2", "What RFC 8996 leaves."),
    line("ssl_cert", `<${tls.certFile}`, "The certificate chain and its key, as PEM."),
    line("ssl_key", `<${tls.keyFile}`, ""),
  ];
}

function allowClear(): Directive {
  return line("disable_plaintext_auth", "no", "");
}

/** The only user databases: no PAM and no system users. */
function databases(folder: string): readonly Directive[] {
  const sql = (file: string) => [line("driver", "sql", ""), line("args", join(folder, file), "")];
  return [
    block("passdb", "The password that `resolve` tells.", sql(SQL_FILE)),
    block("passdb", "Or one that the mailbox had before it came here.", sql(KEPT_SQL_FILE)),
    block("userdb", "Where its files are. Users of the system are not asked for.", sql(SQL_FILE)),
  ];
}

function quota({ mailboxQuotaBytes, messageBytesMax }: DovecotSettings): readonly Directive[] {
  return [
    line(
      "mail_plugins",
      "$mail_plugins quota",
      "Counted from the index, in which files of others appear at once.",
    ),
    block("plugin", "", [
      line(
        "quota",
        "count:storage",
        "A driver that keeps sums of its own would not see what Keypost adds and removes.",
      ),
      line("quota_vsizes", "yes", ""),
      line(
        "quota_rule",
        `*:bytes=${mailboxQuotaBytes}:messages=${messagesOfQuota(mailboxQuotaBytes)}`,
        "MAILBOX_QUOTA_BYTES, for all folders together, and a message for 4 KiB of it.",
      ),
      line("quota_grace", "0%%", "The last message may not go over it either."),
      line("quota_max_mail_size", `${messageBytesMax}B`, "MESSAGE_SIZE_LIMIT, for what clients store."),
    ]),
  ];
}

function workers({ user }: DovecotSettings): readonly Directive[] {
  return [
    block("service auth-worker", "Reads the ledger.", [
      line("user", user, "Not root: the ledger is Keypost's own file."),
      line("extra_groups", "$default_internal_group", "For Dovecot's own sockets."),
    ]),
  ];
}
