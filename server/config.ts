/** The table of all settings, and how an environment is parsed into a `Config`. Nothing here reads `process.env`. */
import { type CoreSettings, isLoopbackHost } from "../core/index.ts";
import { emailAddress, NOTIFIER_SETTINGS, type NotifierConfig, notifierFrom } from "./notifier-settings.ts";
import { PAYMENT_SETTINGS, type PaymentConfig, paymentFrom } from "./payment-settings.ts";
import { SENDER_CHECK_SETTINGS, type SenderCheckConfig, senderCheckFrom } from "./sender-check-settings.ts";
import {
  addressRanges,
  baseUrl,
  bearerKey,
  databaseFile,
  domainName,
  type IsGiven,
  type ListenAddress,
  listenAddress,
  path,
  port,
  REQUIRED,
  type Setting,
  setting,
  text,
  textOfBytes,
  type ValueOf,
  wholeNumber,
} from "./setting.ts";

/** A random key of this length can't be guessed in a lifetime at sixty guesses a minute from each address. */
const ADMIN_KEY_CHARS_MIN = 16;

export const SETTINGS = {
  http: setting(
    "HTTP_ADDR",
    listenAddress,
    "127.0.0.1:8080",
    "HTTP listen address; `:8080` means every interface.",
  ),
  smtp: setting(
    "SMTP_ADDR",
    listenAddress,
    "127.0.0.1:2525",
    "SMTP listen address; the host maps port 25 to it.",
  ),
  dataDir: setting(
    "DATA_DIR",
    path,
    "./data",
    "Folder for the databases, the Maildirs, the secrets and the lock.",
  ),
  ledgerFile: setting(
    "DATABASE_DSN",
    databaseFile,
    { shown: "<DATA_DIR>/keypost.db" },
    "The ledger's file. The index lies beside it as `index.db`, so each service needs a folder of its own.",
  ),
  publicBaseUrl: setting(
    "PUBLIC_BASE_URL",
    baseUrl,
    { shown: "http://localhost:<port of HTTP_ADDR>" },
    "Where clients reach the service. Used in links, in challenges, and for the Host check at `/mcp`.",
  ),
  mailDomain: setting("MAIL_DOMAIN", domainName, "mail.local", "Mailboxes are `mbx_…@MAIL_DOMAIN`."),
  postmaster: setting(
    "POSTMASTER",
    emailAddress,
    { shown: "none: they are refused" },
    "Address of a mailbox of this service. It receives the mail for `postmaster` and `abuse` at `MAIL_DOMAIN`.",
  ),
  imapHost: setting("IMAP_HOST", domainName, { shown: "MAIL_DOMAIN" }, "IMAP host that `resolve` returns."),
  imapPort: setting("IMAP_PORT", port, "143", "IMAP port that `resolve` returns."),
  edproofSecret: setting(
    "EDPROOF_HMAC_SECRET",
    textOfBytes(32),
    { shown: "made once in DATA_DIR/secrets" },
    "Secret that signs challenges. Several processes behind one name need the same.",
  ),
  mailboxQuotaBytes: setting(
    "MAILBOX_QUOTA_BYTES",
    wholeNumber(1),
    "104857600",
    "Bytes that a mailbox may hold. It may also hold one message for each 4 KiB of them.",
  ),
  messageBytesMax: setting("MESSAGE_SIZE_LIMIT", wholeNumber(1), "26214400", "Largest message in bytes."),
  concurrentRequestsMax: setting(
    "MAX_CONCURRENT_REQUESTS",
    wholeNumber(0),
    "100",
    "Requests and MCP calls served at once; more get 503. Waits and streams do not count. 0: no limit.",
  ),
  httpConnectionsPerAddress: setting(
    "HTTP_CONNECTIONS_PER_ADDRESS",
    wholeNumber(0),
    "2000",
    "HTTP connections of one client at once; each wait takes one. A client is an IPv4 address or an IPv6 /64. 0: no limit.",
  ),
  trustedProxies: setting(
    "TRUSTED_PROXIES",
    addressRanges,
    "",
    "Proxies whose `X-Forwarded-For` is trusted.",
  ),
  smtpProxies: setting(
    "SMTP_PROXIES",
    addressRanges,
    "",
    "Proxies in front of SMTP. They must send a PROXY header; without one they are refused.",
  ),
  ...SENDER_CHECK_SETTINGS,
  ...PAYMENT_SETTINGS,
  ...NOTIFIER_SETTINGS,
  adminApiKey: setting(
    "ADMIN_API_KEY",
    bearerKey,
    { shown: "none: the admin routes answer 404" },
    "Bearer key for the operator's routes. At least 16 characters if HTTP_ADDR or PUBLIC_BASE_URL is not loopback.",
  ),
  buildNumber: setting("BUILD_NUMBER", text, "dev", "Shown in `/healthz` and on the front page."),
  smtpTlsCertFile: setting(
    "SMTP_TLS_CERT",
    path,
    { shown: "a self-signed pair, made once" },
    "PEM certificate chain for STARTTLS.",
  ),
  smtpTlsKeyFile: setting(
    "SMTP_TLS_KEY",
    path,
    { shown: "a self-signed pair, made once" },
    "PEM private key for STARTTLS.",
  ),
} as const satisfies Record<string, Setting>;

/** Client variables that a shared environment may contain. Any other KEYPOST_* is an error. */
export const AGENT_VARIABLES: readonly string[] = ["KEYPOST_URL", "KEYPOST_KEY", "KEYPOST_ENROLLMENT_KEY"];

type Values = { readonly [Name in keyof typeof SETTINGS]: ValueOf<(typeof SETTINGS)[Name]> };

export interface Config
  extends Pick<
    Values,
    | "http"
    | "smtp"
    | "concurrentRequestsMax"
    | "httpConnectionsPerAddress"
    | "trustedProxies"
    | "smtpProxies"
    | "adminApiKey"
    | "buildNumber"
    | "publicBaseUrl"
  > {
  readonly payment: PaymentConfig;
  readonly notifier: NotifierConfig;
  readonly senderCheck: SenderCheckConfig;
  /** PEM files for STARTTLS. Undefined: a self-signed pair, made once. */
  readonly smtpTls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** Without the base URL: its default contains the port that HTTP is bound to. */
  readonly core: Omit<CoreSettings, "publicBaseUrl">;
}

/** Lists every bad setting at once, each with what is expected. */
export class BadSettings extends Error {
  override readonly name = "BadSettings";
  readonly problems: readonly string[];
  /**
   * Whether the same settings may work a moment later: the machine has just started, or another program is about to
   * exit.
   */
  readonly mayPass: boolean;

  constructor(problems: readonly string[], { mayPass = false } = {}) {
    super(`Bad settings: ${problems.join("; ")}.`);
    this.problems = problems;
    this.mayPass = mayPass;
  }
}

/** Throws BadSettings. An empty variable counts as unset, as in the older service. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, one] of Object.entries<Setting>(SETTINGS)) values[name] = read(one, env, problems);
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith("KEYPOST_") || AGENT_VARIABLES.includes(variable)) continue;
    problems.push(`${variable} is not a setting (there are ${AGENT_VARIABLES.join(", ")})`);
  }
  const isGiven: IsGiven = ({ variable }) => Boolean(env[variable]?.trim());
  const config = configFrom(values as Values, isGiven, problems);
  if (problems.length > 0) throw new BadSettings(problems);
  return config;
}

function read(one: Setting, env: Readonly<Record<string, string | undefined>>, problems: string[]): unknown {
  const given = env[one.variable]?.trim() || undefined;
  if (given === undefined && one.default === REQUIRED) problems.push(`${one.variable} is required`);
  const source = given ?? (typeof one.default === "string" ? one.default : undefined);
  if (source === undefined) return undefined;
  const value = one.parser.parse(source);
  // The value itself is not repeated: it may be a secret, and the line goes to a log.
  if (value === undefined) problems.push(`${one.variable} must be ${one.parser.expected}`);
  return value;
}

/**
 * Fills in defaults that depend on other settings. A bad value is undefined here, and its problem is already listed.
 */
function configFrom(values: Values, isGiven: IsGiven, problems: string[]): Config {
  const { smtpTlsCertFile: certFile, smtpTlsKeyFile: keyFile } = values;
  if ((certFile === undefined) !== (keyFile === undefined)) {
    problems.push("SMTP_TLS_CERT and SMTP_TLS_KEY must be set together");
  }
  if (values.http && values.smtp && isSameAddress(values.http, values.smtp)) {
    problems.push("HTTP_ADDR and SMTP_ADDR must not be the same");
  }
  const isPublic = values.publicBaseUrl !== undefined && !isLoopbackHost(values.publicBaseUrl.hostname);
  const isReached = isPublic || !isLoopbackHost(values.http?.host ?? "");
  if (isReached && values.adminApiKey !== undefined && values.adminApiKey.length < ADMIN_KEY_CHARS_MIN) {
    problems.push(
      `ADMIN_API_KEY must be at least ${ADMIN_KEY_CHARS_MIN} characters long, since others than this machine can try it`,
    );
  }
  return deepFreeze({
    http: values.http,
    smtp: values.smtp,
    publicBaseUrl: values.publicBaseUrl,
    concurrentRequestsMax: values.concurrentRequestsMax,
    httpConnectionsPerAddress: values.httpConnectionsPerAddress,
    trustedProxies: values.trustedProxies,
    smtpProxies: values.smtpProxies,
    adminApiKey: values.adminApiKey,
    buildNumber: values.buildNumber,
    payment: paymentFrom(values, { isPublic, isGiven }, problems),
    notifier: notifierFrom(values, isGiven, problems),
    senderCheck: senderCheckFrom(values),
    smtpTls: certFile !== undefined && keyFile !== undefined ? { certFile, keyFile } : undefined,
    core: {
      dataDir: values.dataDir,
      ledgerFile: values.ledgerFile ?? `${values.dataDir}/keypost.db`,
      mailDomain: values.mailDomain,
      postmaster: values.postmaster,
      imapHost: values.imapHost ?? values.mailDomain,
      imapPort: values.imapPort,
      isImapOffered: isGiven(SETTINGS.imapHost) || isGiven(SETTINGS.imapPort),
      edproofSecret: values.edproofSecret,
      mailboxQuotaBytes: values.mailboxQuotaBytes,
      messageBytesMax: values.messageBytesMax,
      graceDays: values.graceDays,
      dmarcReject: values.dmarcReject,
    },
  });
}

/** Port 0 picks a free port each time. Without a host it is every interface. */
function isSameAddress(one: ListenAddress, other: ListenAddress): boolean {
  const isSameHost = one.host === other.host || one.host === undefined || other.host === undefined;
  return one.port !== 0 && one.port === other.port && isSameHost;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
