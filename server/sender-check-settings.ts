/** Settings of the sender checks, and the config made from them. */
import { isIP } from "node:net";
import { oneOf, type Parser, type Setting, setting, type ValueOf } from "./setting.ts";

/** More than a resolver has any use for. */
const DNS_SERVERS_MAX = 8;

/** IP addresses with or without a port, as Node's resolver takes them. Host names would have to be resolved first. */
export const dnsServers: Parser<readonly string[]> = {
  expected: `up to ${DNS_SERVERS_MAX} IP addresses separated by commas, each alone or as address:port or [IPv6]:port`,
  parse: (given) => {
    const servers = given
      .split(",")
      .map((server) => server.trim())
      .filter((server) => server !== "");
    return servers.length <= DNS_SERVERS_MAX && servers.every(isServer) ? servers : undefined;
  },
};

function isServer(text: string): boolean {
  if (isIP(text) !== 0) return true;
  const [, six, four, port = ""] = /^(?:\[([^\]]+)\]|([\d.]+)):(\d{1,5})$/.exec(text) ?? [];
  const isAddress = six === undefined ? isIP(four ?? "") === 4 : isIP(six) === 6;
  return isAddress && Number(port) > 0 && Number(port) <= 65_535;
}

export const SENDER_CHECK_SETTINGS = {
  senderChecks: setting(
    "SENDER_CHECKS",
    oneOf("off", "remote", "all"),
    "remote",
    "Which mail is checked by SPF, DKIM, DMARC and ARC. `remote`: all but mail from this machine, which comes from the service itself or a proxy.",
  ),
  dmarcReject: setting(
    "DMARC_REJECT",
    oneOf("mark", "refuse"),
    "mark",
    "For mail that fails DMARC under a policy of reject. `mark`: store it with a warning. `refuse`: answer 550 after DATA.",
  ),
  dnsServers: setting(
    "DNS_SERVERS",
    dnsServers,
    { shown: "those of the system" },
    "Name servers for these checks.",
  ),
} as const satisfies Record<string, Setting>;

type Values = {
  readonly [Name in keyof typeof SENDER_CHECK_SETTINGS]: ValueOf<(typeof SENDER_CHECK_SETTINGS)[Name]>;
};

export interface SenderCheckConfig {
  readonly checks: "off" | "remote" | "all";
  /** Undefined: the system's. */
  readonly dnsServers: readonly string[] | undefined;
}

export function senderCheckFrom({ senderChecks, dnsServers: servers }: Values): SenderCheckConfig {
  return { checks: senderChecks, dnsServers: servers?.length === 0 ? undefined : servers };
}
