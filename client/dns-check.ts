/**
 * Checks where the DNS sends mail for the domain. Without a good MX record nobody can write to the service, and it does
 * not notice.
 */
import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { DNS_PROBE_MS_MAX } from "./limits.ts";
import type { Check } from "./machine-checks.ts";

export interface MailDns {
  readonly domain: string;
  /** Undefined: the system's. */
  readonly servers: readonly string[] | undefined;
}

/** There is no such name, it has no record of that type, or it can't be a name at all. */
const ABSENT: readonly (string | undefined)[] = ["ENOTFOUND", "ENODATA", "EBADNAME"];

const PUBLISH = "Publish the records of docs/operating.md (DNS), or correct MAIL_DOMAIN.";

/** Checks the MX records. A name server that does not answer is no fault of the domain, and not reported as one. */
export async function checkDns({ domain, servers }: MailDns): Promise<Check> {
  const resolver = new Resolver({ timeout: DNS_PROBE_MS_MAX, tries: 1 });
  if (servers) resolver.setServers(servers);
  const name = "dns";
  try {
    const { detail, isFault = false } = await whereMailGoes(resolver, domain);
    return isFault ? { name, ok: false, detail, fix: PUBLISH } : { name, ok: true, detail };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { name, ok: true, detail: `not known where mail for ${domain} goes: no answer (${code})` };
  }
}

interface Finding {
  readonly detail: string;
  readonly isFault?: boolean;
}

async function whereMailGoes(resolver: Resolver, domain: string): Promise<Finding> {
  const found = await orNone(resolver.resolveMx(domain));
  const hosts = found.toSorted((a, b) => a.priority - b.priority).map(({ exchange }) => exchange);
  // RFC 7505.
  if (hosts.includes(""))
    return { detail: `the MX record of ${domain} says that it takes no mail`, isFault: true };
  if (hosts.length === 0) {
    const addresses = await addressesOf(resolver, domain);
    const isFault = addresses.length === 0;
    const instead = isFault ? "no address either" : `senders take its address, ${addresses.join(", ")}`;
    return { detail: `${domain} has no MX record; ${instead}`, isFault };
  }
  const looks = await Promise.all(hosts.map((host) => lookAt(resolver, host)));
  const fault = looks.find(({ isFault }) => isFault);
  return (
    fault ?? { detail: `mail for ${domain} goes to ${looks.map(({ detail }) => detail).join(", then ")}` }
  );
}

async function lookAt(resolver: Resolver, host: string): Promise<Finding> {
  if (isIP(host) !== 0) return { detail: `MX names ${host}, an address and no host`, isFault: true };
  const [alias] = await orNone(resolver.resolveCname(host));
  if (alias !== undefined) {
    return { detail: `${host}, which MX names, is a CNAME: some senders do not follow it`, isFault: true };
  }
  const addresses = await addressesOf(resolver, host);
  if (addresses.length === 0) return { detail: `${host}, which MX names, has no address`, isFault: true };
  return { detail: `${host} (${addresses.join(", ")})` };
}

async function addressesOf(resolver: Resolver, host: string): Promise<string[]> {
  const found = await Promise.all([orNone(resolver.resolve4(host)), orNone(resolver.resolve6(host))]);
  return found.flat();
}

async function orNone<Record>(asked: Promise<Record[]>): Promise<Record[]> {
  try {
    return await asked;
  } catch (error) {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code)) return [];
    throw error;
  }
}
