/** Who really sent a message: what the port that asks the DNS answers, and what core makes of the answer. */
import { domainOf, isSameOrganisation } from "../extract/links/site.ts";
import { WARNINGS } from "../extract/warnings.ts";
import type { Authentication, NamedAddress, ParsedMessage } from "../message.ts";
import type { Peer } from "../receive.ts";

/** The results of SPF, DKIM, DMARC and ARC, all methods together (RFC 8601 §2.7). */
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

/** What the checks say of one message. Every domain in lower case and ASCII. */
export interface SenderVerdict {
  /** Of the envelope's sender; of the HELO name where that is empty (RFC 7208 §2.4). */
  readonly spf: {
    readonly result: AuthenticationResult;
    readonly identity: "mailfrom" | "helo";
    readonly domain: string | undefined;
  };
  /** The signature that tells most: one that passes before one that does not, the author's own before another's. */
  readonly dkim: { readonly result: AuthenticationResult; readonly domain: string | undefined };
  readonly dmarc: {
    readonly result: AuthenticationResult;
    /** The From domain that was asked about; undefined where there is none or more than one. */
    readonly fromDomain: string | undefined;
    /** What its owner asks to be done with mail that fails. */
    readonly policy: "none" | "quarantine" | "reject" | undefined;
  };
  readonly arc: { readonly result: AuthenticationResult };
  /** The domains that SPF or a signature proves to have a hand in the message. */
  readonly provenDomains: readonly string[];
}

export interface CheckedMail {
  /** As it came, whole. */
  readonly bytes: Buffer;
  /** Empty for the null sender. */
  readonly envelopeFrom: string;
  readonly peer: Peer;
}

/** Asks whether a message is from whom it says. */
export interface SenderCheck {
  /** Whether mail from there is checked at all. Where it is not, nothing waits and the DNS is not asked. */
  appliesTo(peer: Peer): boolean;
  /**
   * Never rejects, and answers within SENDER_CHECK_MS_MAX: what cannot be known by then, or with the DNS down, is
   * `temperror`.
   */
  check(mail: CheckedMail): Promise<SenderVerdict>;
}

/**
 * What a reader is told. The verified domain is that of the From address as it is shown: proven by SPF or
 * a signature of its organisation, and by DMARC where its owner publishes anything for that.
 */
export function authenticationFor(verdict: SenderVerdict, shown: NamedAddress): Authentication {
  const { spf, dkim, dmarc, arc, provenDomains } = verdict;
  const shownDomain = domainOf(shown);
  const isShown = shownDomain !== "" && shownDomain === dmarc.fromDomain;
  // DMARC finds organisations by its own records (RFC 9989 §4.10), which for customers of one host may all be the host's.
  const isOfOrganisation = provenDomains.some((proven) => isSameOrganisation(proven, shownDomain));
  const isProven = isOfOrganisation && (dmarc.result === "pass" || dmarc.result === "none");
  return {
    spf: spf.result,
    dkim: dkim.result,
    // What is said of another name than the one that is shown would be taken for this one's.
    dmarc: isShown || !SAID_OF_A_NAME.has(dmarc.result) ? dmarc.result : "permerror",
    arc: arc.result,
    verifiedDomain: isShown && isProven ? shownDomain : undefined,
  };
}

/** That it is proven, or that its owner asks for no proof. */
const SAID_OF_A_NAME: ReadonlySet<AuthenticationResult> = new Set(["pass", "none"]);

/** Whether the From domain's owner asks to refuse this message (RFC 7489 §6.3, p=reject). */
export function isToBeRejected({ dmarc }: SenderVerdict): boolean {
  return dmarc.result === "fail" && dmarc.policy === "reject";
}

/** The message with what its readers are to be warned of. */
export function withSenderWarning(parsed: ParsedMessage, { dmarc }: Authentication): ParsedMessage {
  const warning = { fail: WARNINGS.failedDmarc, permerror: WARNINGS.unaskedDmarc }[dmarc];
  if (warning === undefined) return parsed;
  const warnings = [...parsed.safety.warnings, warning];
  return { ...parsed, safety: { ...parsed.safety, warnings } };
}
