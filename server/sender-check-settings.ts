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
    "Whose mail is checked by SPF, DKIM, DMARC and ARC; `remote`: all but what comes from this machine, which is ourselves or a proxy.",
  ),
  dmarcReject: setting(
    "DMARC_REJECT",
    oneOf("mark", "refuse"),
    "mark",
    "What fails DMARC where the From domain asks to reject it is stored with a warning, or refused after DATA with 550.",
  ),
  dnsServers: setting(
    "DNS_SERVERS",
    dnsServers,
    { shown: "those of the system" },
    "Name servers that the checks ask, with commas between.",
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
