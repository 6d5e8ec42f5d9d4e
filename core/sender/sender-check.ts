/** Who really sent a message: the answer of the port that asks the DNS, and what core concludes from it. */
import { domainOf, isSameOrganisation } from "../extract/links/site.ts";
import { WARNINGS } from "../extract/warnings.ts";
import type { Authentication, NamedAddress, ParsedMessage } from "../message.ts";
import type { Peer } from "../receive.ts";

/** The results of SPF, DKIM, DMARC and ARC, for all methods together (RFC 8601 §2.7). */
export const AUTHENTICATION_RESULTS = [
  "none",
  "pass",
  "fail",
  "softfail",
  "neutral",
  "policy",
  "temperror",
  "permerror",
] as const;
export type AuthenticationResult = (typeof AUTHENTICATION_RESULTS)[number];

/** The results of the checks for one message. Every domain is in lower case and ASCII. */
export interface SenderVerdict {
  /** For the envelope sender, or for the HELO name if that is empty (RFC 7208 §2.4). */
  readonly spf: {
    readonly result: AuthenticationResult;
    readonly identity: "mailfrom" | "helo";
    readonly domain: string | undefined;
  };
  /** The most telling signature: one that passes before one that does not, the author's own before another's. */
  readonly dkim: { readonly result: AuthenticationResult; readonly domain: string | undefined };
  readonly dmarc: {
    readonly result: AuthenticationResult;
    /** The From domain that was checked; undefined if there is none or more than one. */
    readonly fromDomain: string | undefined;
    /** What its owner wants done with mail that fails. */
    readonly policy: "none" | "quarantine" | "reject" | undefined;
  };
  readonly arc: { readonly result: AuthenticationResult };
  /** The domains that SPF or a signature proves to have taken part in sending. */
  readonly provenDomains: readonly string[];
}

export interface CheckedMail {
  /** The whole message as it arrived. */
  readonly bytes: Buffer;
  /** Empty for the null sender. */
  readonly envelopeFrom: string;
  readonly peer: Peer;
}

/** Checks whether a message is from whom it says. */
export interface SenderCheck {
  /** Whether mail from this peer is checked. If not, nothing waits and the DNS is not asked. */
  appliesTo(peer: Peer): boolean;
  /**
   * Never rejects, and answers within SENDER_CHECK_MS_MAX. A result that is not known by then, or with the DNS down, is
   * `temperror`.
   */
  check(mail: CheckedMail): Promise<SenderVerdict>;
}

/**
 * The results shown to readers. The verified domain is that of the From address as shown: proven by SPF or by a
 * signature of its organisation, and by DMARC if its owner publishes a policy.
 */
export function authenticationFor(verdict: SenderVerdict, shown: NamedAddress): Authentication {
  const { spf, dkim, dmarc, arc, provenDomains } = verdict;
  const shownDomain = domainOf(shown);
  const isShown = shownDomain !== "" && shownDomain === dmarc.fromDomain;
  // DMARC finds organisations by its own records (RFC 9989 §4.10), which may lead to the host for all customers
  // of one host.
  const isOfOrganisation = provenDomains.some((proven) => isSameOrganisation(proven, shownDomain));
  const isProven = isOfOrganisation && (dmarc.result === "pass" || dmarc.result === "none");
  return {
    spf: spf.result,
    dkim: dkim.result,
    // A result for another name than the shown one would be taken for a result of the shown one.
    dmarc: isShown || !SAID_OF_A_NAME.has(dmarc.result) ? dmarc.result : "permerror",
    arc: arc.result,
    verifiedDomain: isShown && isProven ? shownDomain : undefined,
  };
}

/** Results that say the name is proven, or that its owner asks for no proof. */
const SAID_OF_A_NAME: ReadonlySet<AuthenticationResult> = new Set(["pass", "none"]);

/** Whether the From domain's owner asks to refuse this message (RFC 7489 §6.3, p=reject). */
export function isToBeRejected({ dmarc }: SenderVerdict): boolean {
  return dmarc.result === "fail" && dmarc.policy === "reject";
}

/** The message with a warning added if DMARC failed or could not be checked. */
export function withSenderWarning(parsed: ParsedMessage, { dmarc }: Authentication): ParsedMessage {
  const warning = { fail: WARNINGS.failedDmarc, permerror: WARNINGS.unaskedDmarc }[dmarc];
  if (warning === undefined) return parsed;
  const warnings = [...parsed.safety.warnings, warning];
  return { ...parsed, safety: { ...parsed.safety, warnings } };
}
