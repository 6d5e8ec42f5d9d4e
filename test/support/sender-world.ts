/** A bank, a shop and an attacker who send mail, and a name server with their records. */
import { CHECK_BOUNDS, type CheckBounds } from "../../server/sender-check/check-bounds.ts";
import { openSenderChecks, type SenderChecks } from "../../server/sender-check/sender-checks.ts";
import type { SenderCheckConfig } from "../../server/sender-check-settings.ts";
import { until } from "./clock.ts";
import { type DnsServer, startDnsServer, type Zone } from "./dns-server.ts";
import { type RecordedEvent, recordingLog } from "./log.ts";
import { ed25519Key, rsaKey, type SigningKey } from "./signed-mail.ts";

export const BANK_ADDRESS = "198.51.100.7";
export const EVIL_ADDRESS = "192.0.2.66";
export const SHOP_ADDRESS = "203.0.113.5";

export interface SenderWorld extends AsyncDisposable {
  readonly dns: DnsServer;
  readonly checks: SenderChecks;
  readonly events: readonly RecordedEvent[];
  readonly keys: {
    readonly bank: SigningKey;
    readonly evil: SigningKey;
    readonly shop: SigningKey;
    readonly weak: SigningKey;
  };
}

/** Times that even a busy machine never takes: beyond them, the result is temperror. */
const PATIENT: CheckBounds = { ...CHECK_BOUNDS, checkMs: 120_000, dnsMs: 110_000, dnsAnswerMs: 50_000 };

interface WorldOptions {
  /** A thread that misbehaves, which has the product's own times. */
  readonly worker?: URL;
  readonly bounds?: Partial<CheckBounds>;
}

export async function senderWorld(
  mode: SenderCheckConfig["checks"],
  { worker, bounds }: WorldOptions = {},
): Promise<SenderWorld> {
  const keys = { bank: ed25519Key(), evil: ed25519Key(), shop: rsaKey(1_024), weak: rsaKey(768) };
  const dns = await startDnsServer(zoneOf(keys));
  const { log, events } = recordingLog();
  const settings = { checks: mode, dnsServers: [dns.address] };
  const patience = worker === undefined ? PATIENT : CHECK_BOUNDS;
  const checks = openSenderChecks(settings, { log, by: "mail.test" }, worker, { ...patience, ...bounds });
  if (!checks) throw new Error("These settings check no senders.");
  if (worker === undefined) await loaded(checks);
  return {
    ...{ dns, checks, events, keys },
    async [Symbol.asyncDispose]() {
      await checks.close();
      await dns[Symbol.asyncDispose]();
    },
  };
}

/** Waits for the code of the checking thread. */
async function loaded(checks: SenderChecks): Promise<void> {
  const peer = { address: EVIL_ADDRESS, heloName: "evil.example", protocol: "ESMTP", tls: undefined };
  const mail = { bytes: Buffer.from("From: a@evil.example\r\n\r\n"), envelopeFrom: "", peer };
  await until(async () => (await checks.check(mail)).spf.result !== "temperror");
}

function zoneOf({ bank, evil, shop, weak }: SenderWorld["keys"]): Zone {
  return {
    // A bank that publishes SPF, DKIM and DMARC.
    "bank.example": { TXT: [`v=spf1 ip4:${BANK_ADDRESS} -all`] },
    "_dmarc.bank.example": { TXT: ["v=DMARC1; p=reject"] },
    "s._domainkey.bank.example": { TXT: [bank.record] },
    "weak._domainkey.bank.example": { TXT: [weak.record] },
    "revoked._domainkey.bank.example": { TXT: ["v=DKIM1; k=rsa; p="] },
    "broken._domainkey.bank.example": { TXT: ["v=DKIM1; k=rsa; p=!!!"] },
    "news.bank.example": { TXT: [`v=spf1 ip4:${BANK_ADDRESS} -all`] },
    // A bank whose DMARC accepts no subdomains.
    "exact.example": { TXT: [`v=spf1 ip4:${BANK_ADDRESS} -all`] },
    "_dmarc.exact.example": { TXT: ["v=DMARC1; p=quarantine; adkim=s; aspf=s"] },
    "sub.exact.example": { TXT: [`v=spf1 ip4:${BANK_ADDRESS} -all`] },
    "s._domainkey.sub.exact.example": { TXT: [bank.record] },
    // A shop without DMARC.
    "shop.example": { TXT: [`v=spf1 ip4:${SHOP_ADDRESS} ~all`] },
    "bounce.shop.example": { TXT: [`v=spf1 ip4:${SHOP_ADDRESS} ~all`] },
    "s._domainkey.shop.example": { TXT: [shop.record] },
    "s._domainkey.mail.shop.example": { TXT: [shop.record] },
    // An attacker whose own records are valid.
    "evil.example": { TXT: [`v=spf1 ip4:${EVIL_ADDRESS} -all`] },
    "s._domainkey.evil.example": { TXT: [evil.record] },
    "bank.example.evil.example": { TXT: [`v=spf1 ip4:${EVIL_ADDRESS} -all`] },
    "s._domainkey.example": { TXT: [evil.record] },
    // The domain bücher.example.
    "s._domainkey.xn--bcher-kva.example": { TXT: [bank.record] },
    // What LOOKALIKE, a bank with a full-width letter, becomes in ASCII.
    "s._domainkey.xn--ank-r76s.example": { TXT: [evil.record] },
    // Two customers of one host.
    "_dmarc.github.io": { TXT: ["v=DMARC1; p=reject"] },
    "s._domainkey.evil.github.io": { TXT: [evil.record] },
    // SPF records that are ambiguous, or need more than ten lookups.
    "twice.example": { TXT: ["v=spf1 -all", "v=spf1 +all"] },
    "deep.example": {
      TXT: [`v=spf1 ${Array.from({ length: 11 }, (_, n) => `include:i${n}.deep.example`).join(" ")} -all`],
    },
    ...Object.fromEntries(
      Array.from({ length: 11 }, (_, n) => [`i${n}.deep.example`, { TXT: ["v=spf1 ip4:10.0.0.1 ?all"] }]),
    ),
    "soft.example": { TXT: ["v=spf1 ~all"] },
    "neutral.example": { TXT: ["v=spf1 ?all"] },
  };
}
