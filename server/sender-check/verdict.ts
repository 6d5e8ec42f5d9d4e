/** What SPF, DKIM, DMARC and ARC say of one message. Sole user of mailauth, but for the part of it that fetches pictures. */
import { domainToASCII, domainToUnicode } from "node:url";
import { arc } from "mailauth/lib/arc/index.js";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { evaluateDmarc } from "mailauth/lib/dmarc/index.js";
import { spf } from "mailauth/lib/spf/index.js";
import type { AuthenticationResult, SenderVerdict } from "../../core/index.ts";
import type { CheckBounds } from "./check-bounds.ts";
import { checkedBytes } from "./checked-bytes.ts";
import { isWithinBounds } from "./header-bounds.ts";
import type { BoundedResolve } from "./resolver.ts";
import { areAllSigned, repeatedFields } from "./signed-header.ts";

/** A message and its envelope, as they crossed a worker's border. */
interface MailToCheck {
  readonly bytes: Buffer;
  readonly envelopeFrom: string;
  readonly peerAddress: string;
  readonly heloName: string;
}

interface Checking {
  readonly dns: BoundedResolve;
  /** How we name ourselves. */
  readonly by: string;
  readonly bounds: CheckBounds;
}

/** May reject, and may take its time where a message is made for that: who calls has a bound. */
export async function verdictOn(mail: MailToCheck, checking: Checking): Promise<SenderVerdict> {
  const { dns, bounds } = checking;
  if (!isWithinBounds(mail.bytes, bounds)) return { ...UNREADABLE, ...(await spfOf(mail, checking)) };
  // Nothing passes that the RFCs do not let pass: short keys, SHA-1, malformed records and signatures.
  const strict = { strict: true, minBitLength: bounds.rsaBitsMin, resolver: dns.resolve };
  const [envelope, signed] = await Promise.all([
    spfOf(mail, checking),
    dkimVerify(checkedBytes(mail.bytes), strict),
  ]);
  const chain = signed.arc && (await arc(signed.arc as ArcChain, strict));
  const repeated = repeatedFields(mail.bytes);
  const signatures = signed.results.map((one) => signatureFrom(one, repeated));
  const passed = signatures.filter(({ result }) => result === "pass").flatMap(({ domain }) => domain ?? []);
  const author = await evaluateDmarc({
    strict: true,
    headerFrom: signed.headerFrom,
    fromFields: signed.fromFields,
    spfDomains: [...envelope.provenDomains],
    dkimDomains: passed.map((domain) => ({ id: domain, domain, aligned: false })),
    resolver: dns.resolve,
  });
  const isUnsure = [envelope.spf, ...signatures].some(({ result }) => result === "temperror");
  return {
    spf: envelope.spf,
    dkim: mostTelling(signatures, author.dkimAligned ?? new Set()),
    dmarc: dmarcFrom(author.response, isUnsure),
    arc: { result: chain === undefined ? "none" : arcFrom(resultFrom(chain.status.result), dns) },
    provenDomains: [...envelope.provenDomains, ...passed],
  };
}

/** As mailauth's own `authenticate` hands it over; its types know no message without a chain. */
type ArcChain = Parameters<typeof arc>[0];

/** A header that no honest sender writes: its signatures are not looked at, so nothing proves anything. */
const UNREADABLE = {
  dkim: { result: "permerror", domain: undefined },
  dmarc: { result: "permerror", fromDomain: undefined, policy: undefined },
  arc: { result: "fail" },
} as const;

async function spfOf(
  { envelopeFrom, peerAddress, heloName }: MailToCheck,
  { dns, by }: Checking,
): Promise<Pick<SenderVerdict, "spf" | "provenDomains">> {
  const identity = envelopeFrom === "" ? "helo" : "mailfrom";
  const { status, domain: asked } = await spf({
    strict: true,
    sender: envelopeFrom,
    ip: peerAddress,
    helo: heloName || `[${peerAddress}]`,
    mta: by,
    resolver: dns.resolve,
  });
  const result = resultFrom(status.result);
  const domain = domainFrom(asked);
  return {
    spf: { result, identity, domain },
    provenDomains: result === "pass" && domain !== undefined ? [domain] : [],
  };
}

interface Signature {
  readonly result: AuthenticationResult;
  readonly domain: string | undefined;
}

type Checked = Awaited<ReturnType<typeof dkimVerify>>["results"][number];

/**
 * A signature over a part of the body (`l=`) says nothing about the rest, which anybody may have written (RFC 6376 §8.2), nor one
 * over a part of the header that is shown.
 */
function signatureFrom(
  { status, signingDomain, canonBodyLengthLimited, signingHeaders }: Checked,
  repeated: readonly string[] | undefined,
): Signature {
  const result = resultFrom(status.result);
  const isOfWhole =
    !canonBodyLengthLimited && repeated !== undefined && areAllSigned(repeated, signingHeaders?.keys ?? "");
  return {
    result: result === "pass" && !isOfWhole ? "policy" : result,
    domain: domainFrom(signingDomain ?? ""),
  };
}

const TELLING: readonly AuthenticationResult[] = [
  "pass",
  "temperror",
  "fail",
  "policy",
  "permerror",
  "neutral",
];
const RESULTS: readonly AuthenticationResult[] = [...TELLING, "softfail", "none"];

function mostTelling(signatures: readonly Signature[], aligned: ReadonlySet<string>): Signature {
  for (const result of TELLING) {
    const same = signatures.filter((one) => one.result === result);
    const own = same.find(({ domain }) => domain !== undefined && aligned.has(domain));
    const [first] = same;
    if (first) return own ?? first;
  }
  return { result: "none", domain: undefined };
}

type DmarcAnswer = Awaited<ReturnType<typeof evaluateDmarc>>["response"];

/** `isUnsure`: another time SPF or a signature may pass, so that it is too early to say that DMARC fails. */
function dmarcFrom(answer: DmarcAnswer, isUnsure: boolean): SenderVerdict["dmarc"] {
  // No From field, several, or several domains in one: nobody to ask about (RFC 9989 §5.3.1).
  if (answer === false) return UNREADABLE.dmarc;
  const result = resultFrom(answer.status.result);
  const policy = (["none", "quarantine", "reject"] as const).find((one) => one === answer.policy);
  return {
    result: result === "fail" && isUnsure ? "temperror" : result,
    fromDomain: domainFrom(answer.status.header?.from ?? ""),
    policy,
  };
}

/** To ARC every failure is a final one (RFC 8617 §5.2); to who reads it, one of the DNS is not. */
function arcFrom(result: AuthenticationResult, dns: BoundedResolve): AuthenticationResult {
  return result === "fail" && dns.hasFailed() ? "temperror" : result;
}

/** `neutral` for what mailauth alone has a word for. */
function resultFrom(text: string): AuthenticationResult {
  return RESULTS.find((result) => result === text) ?? "neutral";
}

/** A label that is its own name in ASCII. */
const ASCII_LABEL = /^[a-z0-9_-]*$/;

/**
 * Lower case, in ASCII, without the dot of the root; undefined for what is no domain name. mailauth asks the DNS for the letters as
 * they stand (RFC 8616 §3), so one that is written otherwise than its name, such as a full-width `ｂank.example`, proves
 * nothing of `bank.example`.
 */
function domainFrom(text: string): string | undefined {
  const asked = text.trim().normalize("NFC").toLowerCase().replace(/\.$/, "");
  const isAsAsked = asked
    .split(".")
    .every((label) => ASCII_LABEL.test(label) || domainToUnicode(domainToASCII(label)) === label);
  return isAsAsked ? domainToASCII(asked) || undefined : undefined;
}
