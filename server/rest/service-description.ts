/** What this service offers, for its pages for people and models. */
import { baseTextOf, challengeStart, priceText } from "../../core/index.ts";
import type { Config } from "../config.ts";

export interface ServiceDescription {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Its path, for links between pages: a visitor may have come by another host name. */
  readonly basePath: string;
  /** Host and port, as part of a file name. */
  readonly hostName: string;
  /** The prefix of this service's challenges. */
  readonly challengeStart: string;
  readonly mailDomain: string;
  readonly buildNumber: string;
  /** `100 MB`. */
  readonly quota: string;
  readonly messageSize: string;
  /** For how long an expired mailbox can be renewed. */
  readonly graceDays: number;
  /** The same in words: `30 days`. */
  readonly grace: string;
  /** `1.00 EUR a month before tax`; undefined if mailboxes are free. */
  readonly price: string | undefined;
  /** Whether payments are simulated. */
  readonly isMock: boolean;
}

export function describeService({ core, payment, buildNumber }: Config, baseUrl: URL): ServiceDescription {
  return {
    baseUrl: baseTextOf(baseUrl),
    basePath: baseTextOf(baseUrl).slice(baseUrl.origin.length),
    hostName: baseUrl.host.replace(/[^a-z0-9.-]+/g, "-"),
    challengeStart: challengeStart(baseUrl),
    mailDomain: core.mailDomain,
    buildNumber,
    quota: sizeText(core.mailboxQuotaBytes),
    messageSize: sizeText(core.messageBytesMax),
    graceDays: core.graceDays,
    grace: core.graceDays === 1 ? "a day" : `${core.graceDays} days`,
    price: priceOf(payment),
    isMock: payment.provider === "mock",
  };
}

function priceOf(payment: Config["payment"]): string | undefined {
  const { priceCents: amountCents } = payment;
  switch (payment.provider) {
    case "free":
      return undefined;
    case "mock":
      return `${priceText({ amountCents, currency: "eur" })} a month before tax`;
    case "stripe":
      return `${priceText({ amountCents, currency: payment.currency })} a month before tax`;
    // Polar's product has its own price, perhaps one per currency. Our setting only says what to expect.
    case "polar":
      return `${(amountCents / 100).toFixed(2)} a month before tax, in the currency of the payment page`;
  }
}

/** Rounded down to whole units of 1,024, so that it never promises too much. */
function sizeText(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB"];
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(bytes) / 10)));
  return `${Math.floor(bytes / 1_024 ** step)} ${units[step]}`;
}
