/** Makes Dovecot's whole configuration from our settings: what both versions share, and the files. */
import { join } from "node:path";
import {
  IMAP_IDLE_NOTICE_MS,
  IMAP_LOGIN_CONNECTIONS_MAX,
  IMAP_LOGIN_FAILURE_MS,
  IMAP_LOGIN_PROCESSES_MAX,
  IMAP_SESSIONS_MAX,
  IMAP_SESSIONS_PER_PEER_MAX,
} from "../../core/index.ts";
import { block, type Directive, inclusion, line } from "./directives.ts";
import { dovecot23Files } from "./dovecot-2.3.ts";
import { dovecot24Files } from "./dovecot-2.4.ts";

export type DovecotVersion = "2.3" | "2.4";

export interface DovecotSettings {
  readonly version: DovecotVersion;
  /** Folder for the files. */
  readonly folder: string;
  readonly dataDir: string;
  readonly ledgerFile: string;
  readonly mailboxQuotaBytes: number;
  readonly messageBytesMax: number;
  /** The port in the answer of `resolve`. 993 is implicit TLS, any other starts in clear. */
  readonly imapPort: number;
  /** The address of SMTP, too. Undefined: every interface. */
  readonly host: string | undefined;
  /** Only this machine reaches the service, so a password may be sent in clear. */
  readonly isLoopback: boolean;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** The system user that Keypost runs as, and its group. */
  readonly user: string;
  readonly group: string;
  /** Dovecot is started as `user` and not as root, as in a container. */
  readonly isRootless: boolean;
  /** Folder for Dovecot's sockets and state at run time. Undefined: that of its package. */
  readonly runFolder?: string;
  readonly hasPop3: boolean;
  /** Socket for mail from a server in front. Undefined: no LMTP. */
  readonly lmtpSocket: string | undefined;
}

export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

export const MAIN_FILE = "dovecot.conf";
/** The operator's own file in the same folder. Debian's configuration uses the same name. */
export const OWN_FILE = "local.conf";
export const IMAPS_PORT = 993;
const [IMAP_PORT, POP3_PORT, POP3S_PORT] = [143, 110, 995];

export function dovecotFiles(settings: DovecotSettings): readonly ConfigFile[] {
  return settings.version === "2.3" ? dovecot23Files(settings) : dovecot24Files(settings);
}

function mailRoot({ dataDir }: DovecotSettings): string {
  return join(dataDir, "mail");
}

/** The first lines of every file. */
export function heading({ version }: DovecotSettings): string {
  return `# Dovecot ${version} for Keypost, written by \`keypost dovecot-config\`: change the settings of Keypost and write it\n# again. docs/imap.md of Keypost says more.\n`;
}

/** The protocols, the address, and the user. */
export function listening(settings: DovecotSettings): readonly Directive[] {
  const { hasPop3, lmtpSocket, host, user, group, isRootless, runFolder } = settings;
  const protocols = ["imap", ...(hasPop3 ? ["pop3"] : []), ...(lmtpSocket === undefined ? [] : ["lmtp"])];
  return [
    line("protocols", protocols.join(" "), "Nothing is served that nobody asked for."),
    line("listen", host ?? "*, ::", "Where Keypost's own SMTP listens, by SMTP_ADDR."),
    line(
      "log_path",
      "/dev/stderr",
      "Whoever runs Dovecot keeps its log: systemd, or the container's runtime.",
    ),
    line(
      "mail_uid",
      user,
      "Every mailbox is read and written as the user that Keypost runs as: both rename the same files.",
    ),
    line("mail_gid", group, ""),
    line(
      "first_valid_uid",
      1,
      "That user is one of the system's, whose number is below Dovecot's default of 500.",
    ),
    ...(isRootless ? rootless(user, group) : []),
    ...(runFolder === undefined ? [] : running(runFolder)),
  ];
}

function rootless(user: string, group: string): readonly Directive[] {
  return [
    line("default_internal_user", user, "Dovecot is started as that user, so all of it runs as that user."),
    line("default_internal_group", group, ""),
    line("default_login_user", user, ""),
    block("service anvil", "Counts connections.", [notInChroot]),
  ];
}

function running(folder: string): readonly Directive[] {
  return [
    line("base_dir", folder, "Sockets and state where that user may write, beside any other Dovecot."),
    line("state_dir", join(folder, "state"), ""),
    line("instance_name", "keypost", ""),
  ];
}

const notInChroot = line("chroot", "", "Only root may change it.");

/** Rules of logins, apart from the databases. */
export function authentication(): readonly Directive[] {
  return [
    line("auth_mechanisms", "plain login", "What every client speaks; TLS is what keeps the password."),
    line(
      "auth_cache_size",
      0,
      "Nothing is remembered of a login: after the end of a mailbox, or its revocation, the next one fails.",
    ),
    line(
      "auth_failure_delay",
      `${IMAP_LOGIN_FAILURE_MS / 1_000} secs`,
      "Guessing is slow; more so for an address that goes on with it.",
    ),
  ];
}

/** Rules for the files of every mailbox. */
export function maildirRules(): readonly Directive[] {
  return [
    line(
      "mail_fsync",
      "optimized",
      "What a client stores is on the disk before it is told so. Flags are not waited for: they are names of files.",
    ),
    line(
      "maildir_very_dirty_syncs",
      "no",
      "Keypost adds, flags and removes files as well, so a changed folder is read and not guessed.",
    ),
    line(
      "mailbox_idle_check_interval",
      "30 secs",
      "IDLE hears of a change from the kernel; this is for when that has no watch left to give.",
    ),
  ];
}

export function namespace(): Directive {
  const named = ["Drafts", "Sent", "Junk", "Trash"].map((name) =>
    block(`mailbox ${name}`, "", [line("special_use", `"\\\\${name}"`, "")]),
  );
  return block(
    "namespace inbox",
    "INBOX is what Keypost shows. Other folders only count towards the quota.",
    [
      line("inbox", "yes", ""),
      ...named.map((one, index) =>
        index > 0
          ? one
          : { ...one, why: "So that clients agree on the names (RFC 6154). None is made before it is used." },
      ),
    ],
  );
}

/** Lines of `protocol imap` that both versions share. */
export function imapRules(): readonly Directive[] {
  return [
    line(
      "mail_max_userip_connections",
      IMAP_SESSIONS_PER_PEER_MAX,
      "A mail client opens four or five at once.",
    ),
    line(
      "imap_idle_notify_interval",
      `${IMAP_IDLE_NOTICE_MS / 60_000} mins`,
      "An IDLE client hears this often that the connection lives: routers forget a silent one.",
    ),
  ];
}

/** Processes and their listeners. `extras` are lines for login processes that differ by version. */
export function services(settings: DovecotSettings, extras: readonly Directive[]): readonly Directive[] {
  const { imapPort, tls, user, hasPop3, lmtpSocket, isRootless } = settings;
  const plainPort = imapPort === IMAPS_PORT ? IMAP_PORT : imapPort;
  const secure = tls ? IMAPS_PORT : 0;
  const login = (port: number, securePort: number, name: string) => [
    ...extras,
    ...(isRootless ? [notInChroot] : []),
    line("client_limit", IMAP_LOGIN_CONNECTIONS_MAX, ""),
    line(
      "process_limit",
      IMAP_LOGIN_PROCESSES_MAX,
      "As many connections as there may be sessions, and as many again.",
    ),
    block(`inet_listener ${name}`, "Begins in clear; STARTTLS where there is a certificate.", [
      line("port", port, ""),
    ]),
    block(
      `inet_listener ${name}s`,
      "TLS from the first byte (RFC 8314 §3.2); 0 = off, for want of a certificate.",
      [line("port", securePort, ""), line("ssl", "yes", "")],
    ),
  ];
  return [
    block("service imap-login", "Clients until they have logged in.", login(plainPort, secure, "imap")),
    block("service imap", "One process for each session.", [line("process_limit", IMAP_SESSIONS_MAX, "")]),
    ...(hasPop3
      ? [
          block("service pop3-login", "POP3, as asked for.", login(POP3_PORT, tls ? POP3S_PORT : 0, "pop3")),
          block("service pop3", "One process for each session.", [
            line("process_limit", IMAP_SESSIONS_MAX, ""),
          ]),
        ]
      : []),
    ...(lmtpSocket === undefined ? [] : [lmtpService(user, lmtpSocket)]),
  ];
}

function lmtpService(user: string, socket: string): Directive {
  return block("service lmtp", "Mail from a server in front, such as Postfix.", [
    line("user", user, "Not root: it writes for one user only."),
    block(`unix_listener ${socket}`, "Postfix looks for it below its own folder.", [
      line("mode", "0600", ""),
      line("user", "postfix", ""),
      line("group", "postfix", ""),
    ]),
  ]);
}

/** For mail from a server in front. */
export function lmtpRules(): readonly Directive[] {
  return [
    line("recipient_delimiter", "+", "`name+tag@…` is the mailbox `name`, as at Keypost's own door."),
    line(
      "lmtp_rcpt_check_quota",
      "yes",
      "A full mailbox is told of at RCPT and not after the message, as Keypost does.",
    ),
    line("quota_full_tempfail", "yes", "With 452: it may have room when the sender tries again."),
  ];
}

/** Included last, so that it overrides all that we write. */
export function ownLines(): Directive {
  return inclusion(OWN_FILE, "What you add, which wins over the above. Keypost never writes that file.");
}

/** The remark on why a login process holds many connections, in both versions. */
export const sessionsRemark = "One process holds many connections: TLS keeps it for each of them.";

export type Queries = ReturnType<typeof queriesOf>;

/** The SQL queries of both versions. `words` are the version's variables for the typed login name and the protocol. */
export function queriesOf(
  settings: DovecotSettings,
  words: { readonly name: string; readonly protocol: string },
) {
  const isMeant = `address = '${words.name}' or login = '${words.name}'`;
  // The LMTP process runs as that user, not root. Dovecot shows it only users with its own uid (`service auth`,
  // `auth-userdb`).
  const place = `'${mailRoot(settings)}/' || home as home, '${settings.user}' as uid`;
  // For an inactive mailbox, a login fails by its password, but mail must get a temporary failure, to be sent again.
  const tempfail = `case '${words.protocol}' when 'lmtp' then tempfail end as tempfail`;
  return {
    password: `select address as user, password from imap_logins where ${isMeant}`,
    keptPassword: `select address as user, password from imap_kept_logins where ${isMeant}`,
    user: `select ${place}, ${tempfail} from imap_homes where ${isMeant}`,
    all: "select address as user from imap_homes",
  };
}
