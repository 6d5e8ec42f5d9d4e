/** Settings of the notifier, which sends mails to payers, and the config made from them. */
import { baseTextOf } from "../core/index.ts";
import type { MailSender } from "./outbound/mail-api.ts";
import {
  apiAddress,
  domainName,
  type IsGiven,
  oneOf,
  type Parser,
  type Setting,
  setting,
  type ValueOf,
} from "./setting.ts";

/** It is sent in an HTTP header field. */
const apiKey: Parser<string> = {
  expected: "printable ASCII without spaces",
  parse: (given) => (/^[\x21-\x7e]+$/.test(given) ? given : undefined),
};

/** A Dot-string (RFC 5321 §4.1.2) at a domain, because it is used in a header field and in MAIL FROM. */
export const emailAddress: Parser<string> = {
  expected: "an email address",
  parse: (given) => {
    const at = given.lastIndexOf("@");
    const domain = domainName.parse(given.slice(at + 1));
    const isLocalPart = /^[\w!#$%&'*+\-/=?^`{|}~]+(\.[\w!#$%&'*+\-/=?^`{|}~]+)*$/.test(
      given.slice(0, Math.max(at, 0)),
    );
    return isLocalPart && domain !== undefined ? `${given.slice(0, at)}@${domain}` : undefined;
  },
};

/** A line break would start another header field. */
const displayName: Parser<string> = {
  expected: "a name without control characters",
  parse: (given) => (/\p{Cc}/u.test(given) ? undefined : given),
};

/** Without a trailing slash, because paths are appended to it. */
const apiUrl: Parser<string> = {
  expected: "an https:// URL without query, or an http:// one of this machine",
  parse: (given) => {
    const url = apiAddress(given);
    return url && baseTextOf(url);
  },
};

interface Relay {
  readonly host: string;
  /** Undefined: 465 with implicit TLS, else 587. */
  readonly port: number | undefined;
  /** Implicit TLS. False: STARTTLS. */
  readonly isTls: boolean;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

const relayUrl: Parser<Relay> = {
  expected:
    "smtp://user:password@host:port or smtps://…, with `%` and two hex digits for what a URL does not take",
  parse: (given) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isBare = url && ["", "/"].includes(url.pathname) && url.search === "" && url.hash === "";
    if (!isBare || !/^smtps?:$/.test(url.protocol) || url.hostname === "") return undefined;
    const [user, password] = [url.username, url.password].map(decoded);
    if (user === undefined || password === undefined || (user === "") !== (password === "")) return undefined;
    return {
      host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: url.port === "" ? undefined : Number(url.port),
      isTls: url.protocol === "smtps:",
      user: user || undefined,
      password: password || undefined,
    };
  },
};

function decoded(given: string): string | undefined {
  try {
    return decodeURIComponent(given);
  } catch {
    return undefined;
  }
}

const NONE = { shown: "none" };
const SENDER_NAME = "Keypost";

export const NOTIFIER_SETTINGS = {
  notifierProvider: setting(
    "NOTIFIER_PROVIDER",
    oneOf("unsend", "resend", "sendgrid", "smtp", "log"),
    { shown: "the first of them that is set, else log" },
    "Service that sends mail to payers. `log`: none; payment links are written to the log.",
  ),
  unsendKey: setting("UNSEND_KEY", apiKey, NONE, "Unsend (useSend): API key."),
  unsendFromEmail: setting("UNSEND_FROM_EMAIL", emailAddress, NONE, "Unsend: sender address."),
  unsendFromName: setting("UNSEND_FROM_NAME", displayName, { shown: SENDER_NAME }, "Unsend: sender name."),
  unsendBaseUrl: setting(
    "UNSEND_BASE_URL",
    apiUrl,
    { shown: "https://unsend.admin.lt/api" },
    "Unsend: the API, of the hosted service or your own.",
  ),
  resendKey: setting("RESEND_KEY", apiKey, NONE, "Resend: API key."),
  resendFromEmail: setting("RESEND_FROM_EMAIL", emailAddress, NONE, "Resend: sender address."),
  resendFromName: setting("RESEND_FROM_NAME", displayName, { shown: SENDER_NAME }, "Resend: sender name."),
  resendBaseUrl: setting("RESEND_BASE_URL", apiUrl, { shown: "https://api.resend.com" }, "Resend: the API."),
  sendgridKey: setting("SENDGRID_KEY", apiKey, NONE, "SendGrid: API key."),
  sendgridFromEmail: setting("SENDGRID_FROM_EMAIL", emailAddress, NONE, "SendGrid: sender address."),
  sendgridFromName: setting(
    "SENDGRID_FROM_NAME",
    displayName,
    { shown: SENDER_NAME },
    "SendGrid: sender name.",
  ),
  sendgridBaseUrl: setting(
    "SENDGRID_BASE_URL",
    apiUrl,
    { shown: "https://api.sendgrid.com" },
    "SendGrid: the API; in the EU it is `https://api.eu.sendgrid.com`.",
  ),
  smtpRelayUrl: setting("SMTP_RELAY_URL", relayUrl, NONE, "SMTP relay with user and password."),
  smtpRelayFromEmail: setting("SMTP_RELAY_FROM_EMAIL", emailAddress, NONE, "SMTP relay: sender address."),
  smtpRelayFromName: setting(
    "SMTP_RELAY_FROM_NAME",
    displayName,
    { shown: SENDER_NAME },
    "SMTP relay: sender name.",
  ),
} as const satisfies Record<string, Setting>;

type NotifierValues = {
  readonly [Name in keyof typeof NOTIFIER_SETTINGS]: ValueOf<(typeof NOTIFIER_SETTINGS)[Name]>;
};

export interface MailApiSettings {
  readonly key: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly from: MailSender;
}

export interface SmtpRelaySettings extends Relay {
  readonly from: MailSender;
}

export type NotifierConfig =
  | { readonly notifier: "log" }
  | ({ readonly notifier: "unsend" | "resend" | "sendgrid" } & MailApiSettings)
  | ({ readonly notifier: "smtp" } & SmtpRelaySettings);

type Name = keyof typeof NOTIFIER_SETTINGS;

/** In order of precedence. As soon as one setting of a group is given, its first two are required. */
const GROUPS = {
  unsend: ["unsendKey", "unsendFromEmail", "unsendFromName", "unsendBaseUrl"],
  resend: ["resendKey", "resendFromEmail", "resendFromName", "resendBaseUrl"],
  sendgrid: ["sendgridKey", "sendgridFromEmail", "sendgridFromName", "sendgridBaseUrl"],
  smtp: ["smtpRelayUrl", "smtpRelayFromEmail", "smtpRelayFromName"],
} as const satisfies Record<string, readonly Name[]>;
type Provider = keyof typeof GROUPS;
const PROVIDERS = Object.keys(GROUPS) as readonly Provider[];

/** Adds problems between settings to `problems`. After that the returned config must not be used. */
export function notifierFrom(
  values: NotifierValues,
  isSettingGiven: IsGiven,
  problems: string[],
): NotifierConfig {
  const chosen = values.notifierProvider;
  const isGiven = (name: Name) => isSettingGiven(NOTIFIER_SETTINGS[name]);
  const begun = PROVIDERS.filter((provider) => GROUPS[provider].some(isGiven));
  // With NOTIFIER_PROVIDER set, others may be half configured: they are not used.
  const meant = chosen === undefined ? begun : PROVIDERS.filter((provider) => provider === chosen);
  for (const provider of meant) {
    const missing = GROUPS[provider].slice(0, 2).filter((name) => !isGiven(name));
    if (missing.length === 0) continue;
    const [given] = GROUPS[provider].filter(isGiven).map(variableOf);
    const why = chosen === undefined ? `${given} is set` : `NOTIFIER_PROVIDER is \`${chosen}\``;
    problems.push(`${missing.map(variableOf).join(" and ")} must be set, since ${why}`);
  }
  return configOf(meant[0], values);
}

function variableOf(name: Name): string {
  return NOTIFIER_SETTINGS[name].variable;
}

function configOf(provider: Provider | undefined, values: NotifierValues): NotifierConfig {
  if (provider === undefined) return { notifier: "log" };
  if (provider === "smtp") {
    const { smtpRelayUrl, smtpRelayFromEmail: email = "", smtpRelayFromName: name = SENDER_NAME } = values;
    return { notifier: provider, ...(smtpRelayUrl ?? NO_RELAY), from: { email, name } };
  }
  const [key, email, name, baseUrl] = GROUPS[provider];
  return {
    notifier: provider,
    key: values[key] ?? "",
    baseUrl: values[baseUrl] ?? NOTIFIER_SETTINGS[baseUrl].default.shown,
    from: { email: values[email] ?? "", name: values[name] ?? SENDER_NAME },
  };
}

/** A placeholder: here a bad setting keeps the service from starting. */
const NO_RELAY: Relay = { host: "", port: undefined, isTls: true, user: undefined, password: undefined };
