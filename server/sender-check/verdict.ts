/** Checks one message by SPF, DKIM, DMARC and ARC, with mailauth. */
import { domainToASCII, domainToUnicode } from "node:url";
import type { AuthenticationResult, SenderVerdict } from "../../core/index.ts";
import type { CheckBounds } from "./check-bounds.ts";
import { isWithinBounds } from "./header-bounds.ts";
import { arc, evaluateDmarc, spf } from "./mailauth.ts";
import type { BoundedResolve } from "./resolver.ts";
import { verifySignatures } from "./signed-body.ts";
import { areAllSigned, repeatedFields } from "./signed-header.ts";

/** A message and its envelope, as sent to the thread. */
interface MailToCheck {
  readonly bytes: Buffer;
  readonly envelopeFrom: string;
  readonly peerAddress: string;
  readonly heloName: string;
}

interface Checking {
  readonly dns: BoundedResolve;
  /** Our host name. */
  readonly by: string;
  readonly bounds: CheckBounds;
}

/** May reject. A message made for it can make it take long, so the caller has to bound the time. */
export async function verdictOn(mail: MailToCheck, checking: Checking): Promise<SenderVerdict> {
  const { dns, bounds } = checking;
  if (!isWithinBounds(mail.bytes, bounds)) return { ...UNREADABLE, ...(await spfOf(mail, checking)) };
  // Only what the RFCs allow passes: no short keys, SHA-1, or malformed records and signatures.
  const strict = { strict: true, minBitLength: bounds.rsaBitsMin, resolver: dns.resolve };
  const [envelope, signed] = await Promise.all([
    spfOf(mail, checking),
    verifySignatures(mail.bytes, strict, bounds),
  ]);
  const chain = await arc(signed.arc as ArcChain, strict);
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
    arc: { result: arcFrom(resultFrom(chain.status.result), dns) },
    provenDomains: [...envelope.provenDomains, ...passed],
  };
}

/** What mailauth's own `authenticate` passes on. Its types do not allow for a message without a chain. */
type ArcChain = Parameters<typeof arc>[0];

/** The verdict on a header that no honest sender writes: its signatures are not checked, so nothing is proven. */
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

type Checked = Awaited<ReturnType<typeof verifySignatures>>["results"][number];

/**
 * A signature over part of the body (`l=`) says nothing about the rest, which anybody may have written (RFC 6376 §8.2).
 * Nor does one over part of the visible header.
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

/** `isUnsure`: SPF or a signature may pass another time, so it is too early for DMARC to fail. */
function dmarcFrom(answer: DmarcAnswer, isUnsure: boolean): SenderVerdict["dmarc"] {
  // No From field, several, or one with several domains: there is no domain to ask about (RFC 9989 §5.3.1).
  if (answer === false) return UNREADABLE.dmarc;
  const result = resultFrom(answer.status.result);
  const policy = (["none", "quarantine", "reject"] as const).find((one) => one === answer.policy);
  return {
    result: result === "fail" && isUnsure ? "temperror" : result,
    fromDomain: domainFrom(answer.status.header?.from ?? ""),
    policy,
  };
}

/** For ARC every failure is final (RFC 8617 §5.2). For a reader, a failure of the DNS is not. */
function arcFrom(result: AuthenticationResult, dns: BoundedResolve): AuthenticationResult {
  return result === "fail" && dns.hasFailed() ? "temperror" : result;
}

/** `neutral` for results that only mailauth has. */
function resultFrom(text: string): AuthenticationResult {
  return RESULTS.find((result) => result === text) ?? "neutral";
}

/** A label that is its own ASCII form. */
const ASCII_LABEL = /^[a-z0-9_-]*$/;

/**
 * The domain in lower case and ASCII, without the root's dot. Undefined if it is no domain name. mailauth asks the DNS
 * for the letters as written (RFC 8616 §3), so a name in another form, such as full-width `ｂank.example`, proves
 * nothing about `bank.example`.
 */
function domainFrom(text: string): string | undefined {
  const asked = text.trim().normalize("NFC").toLowerCase().replace(/\.$/, "");
  const isAsAsked = asked
    .split(".")
    .every((label) => ASCII_LABEL.test(label) || domainToUnicode(domainToASCII(label)) === label);
  return isAsAsked ? domainToASCII(asked) || undefined : undefined;
}
