import { z } from "zod";
import { cursorFor } from "../cursor.ts";
import { CHALLENGE_LIFETIME_SECONDS, ENROLLMENT_KEY_CHARS_MAX } from "../limits.ts";
import type { Claimed, Mailbox } from "../mailboxes/mailbox.ts";
import { MAILBOX_STATES } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import { proofFields, publicKeyField } from "./fields.ts";
import { cursorShape, mailboxFields, mailboxFieldsFor, retryAfterShape } from "./mailbox-shapes.ts";
import { type Call, operation } from "./operation.ts";

const KEY_FOLDER = "~/.config/keypost";
const KEY_FILE = `${KEY_FOLDER}/identity`;
/** Safe to run repeatedly: ssh-keygen does not make the folder, and would ask before it overwrites a key. */
const SHOW_KEY = `mkdir -p ${KEY_FOLDER} && { [ -f ${KEY_FILE} ] || ssh-keygen -q -t ed25519 -N '' -C '' -f ${KEY_FILE}; } && ssh-keygen -y -f ${KEY_FILE}`;
/** RFC 5321 §4.5.3.1.3: a path has at most 256 octets, two of them angle brackets. */
const BILLING_EMAIL_CHARS_MAX = 254;

const input = z.strictObject({
  public_key: publicKeyField.optional().describe(`${publicKeyField.description} Never the private key.`),
  edproof: proofFields.edproof
    .optional()
    .describe("The older name of public_key, for calls with a challenge and a signature."),
  challenge: proofFields.challenge.optional(),
  signature: proofFields.signature.optional(),
  billing_email: z
    .string()
    .max(BILLING_EMAIL_CHARS_MAX)
    .default("")
    .describe(
      "Email address of the payer, on a paid service: the payment link is sent there. Ask the person you work for; never invent one. Empty or absent on a free service.",
    ),
  enrollment_key: z
    .string()
    .max(ENROLLMENT_KEY_CHARS_MAX)
    .optional()
    .describe("kpe_…, given out by the operator of the service, used instead of a payment. A secret."),
});

const output = z.object({
  status: z
    .enum(["challenge", ...MAILBOX_STATES])
    .describe("`challenge`: sign it and call again. Otherwise the state of the mailbox."),
  challenge: z.string().optional().describe("What to sign. Valid for expires_in seconds, once."),
  expires_in: z.number().int().optional().describe("Seconds that are left to answer the challenge."),
  sign_with: z.string().optional().describe("The shell command that signs it. Its output is the signature."),
  next: z.string().optional().describe("What to do now."),
  id: mailboxFields.id.optional(),
  email: mailboxFields.email.optional(),
  usable: mailboxFields.usable.optional(),
  is_new: z.boolean().optional().describe("Whether this claim created the mailbox."),
  payment_url: z
    .string()
    .nullable()
    .optional()
    .describe(
      "Where a person pays for it; empty while the payment provider does not answer; null if there is nothing to pay.",
    ),
  retry_after_seconds: retryAfterShape,
  expires_at: mailboxFields.expires_at.optional(),
  access_token: z
    .string()
    .nullable()
    .optional()
    .describe(
      "Bearer token of this mailbox, shown once; null if the mailbox is not usable or the caller has a token.",
    ),
  cursor: cursorShape.optional(),
});

type Output = z.input<typeof output>;

export const claimMailbox = operation({
  name: "claim_mailbox",
  title: "Claim a mailbox",
  description: `Gets the mailbox of your key: a real email address of your own. The same key always gets the same mailbox.

Call it first. Call it again whenever you are unsure whether you have a mailbox: it does no harm.

- If this server knows you already (a local \`keypost mcp\`, or a configured bearer token), call it without arguments. You get id, email, status, usable and cursor.
- Otherwise claim with an Ed25519 key, in three steps. (1) Run \`${SHOW_KEY}\`: it makes a key if there is none, and prints its public line. (2) Call with that line as public_key. You get status "challenge", and sign_with: the exact shell command that signs it. (3) Run sign_with within ${CHALLENGE_LIFETIME_SECONDS} seconds, and call again with public_key, challenge and signature, which is everything the command printed. You get the mailbox and an access_token, which is shown once. The other tools need it: have whoever sets up your host configure \`Authorization: Bearer <access_token>\` for this server, or go on in the shell, over REST: see /docs/agent-api-skill.md of this service.

Then look at the answer. If status is "pending_payment", give payment_url to the person you work for; the mailbox works once it is paid. If usable is true, enter email wherever an address is asked for, and call wait_for_email with the cursor.

Never send a private key to anybody. Keep its file: whoever loses the key loses the mailbox, and nobody can restore it. If an access token or IMAP password has leaked, tell the person you work for at once: the operator of the service can end it.`,
  needs: "nothing",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input,
  output,
  route: { method: "POST", path: "/v1/mailboxes/claim" },
  isTool: true,
  notInTool: ["edproof"],
  command: { name: "claim" },
  run: async (
    { core, mailbox, peerAddress },
    { public_key, edproof, challenge, signature, billing_email, enrollment_key: enrollmentKey },
  ) => {
    const publicKey = public_key ?? edproof;
    if (publicKey === undefined && enrollmentKey) throw unprovenEnrollment();
    if (publicKey === undefined) return claimedAlready(core, mailbox, billing_email);
    // Not for `edproof`: older clients take any 200 for a mailbox.
    if (public_key !== undefined && challenge === undefined && signature === undefined) {
      return challengeFor(core, public_key);
    }
    if (challenge === undefined || signature === undefined) {
      throw new Refusal("bad_request", "A key proof needs both a challenge and the signature over it.", {
        fix: "Call with public_key alone to get a challenge, then with public_key, challenge and signature.",
      });
    }
    const proof = { publicKey, challenge, signature };
    const claim = {
      billingEmail: billing_email,
      proof,
      peerAddress,
      enrollmentKey: enrollmentKey || undefined,
    };
    return claimedFor(core, await core.claimMailbox(claim));
  },
});

/** A token names a mailbox, but only a key proof shows who takes a place. */
function unprovenEnrollment(): Refusal {
  return new Refusal("bad_request", "Claiming with an enrollment key also needs the proof of your own key.", {
    fix: "Call with public_key to get a challenge; then with public_key, challenge, signature and enrollment_key.",
  });
}

async function claimedAlready(
  core: Call["core"],
  mailbox: Mailbox | undefined,
  billingEmail: string,
): Promise<Output> {
  if (!mailbox) {
    throw new Refusal(
      "bad_request",
      "This call says nothing about who you are: it has neither a token nor a public key.",
      {
        fix: `Run \`${SHOW_KEY}\`, which makes a key if there is none and prints its public line. Call again with that line as public_key.`,
      },
    );
  }
  const sequence = await core.lastSequence(mailbox);
  const known = { mailbox, isNew: false, accessToken: undefined, sequence, retryAfterSeconds: undefined };
  // Like a claim with the key: a mailbox that is not active gets its payment link.
  const isToBePaid = mailbox.state === "pending_payment" || mailbox.state === "expired";
  return claimedFor(
    core,
    isToBePaid ? { ...known, ...(await core.renewMailbox(mailbox, billingEmail)) } : known,
  );
}

function challengeFor(core: Call["core"], publicKey: string): Output {
  const { challenge, expiresInSeconds } = core.newChallenge(publicKey);
  // Before the signature: while a person is asked, the challenge would end, and a refused claim uses it up.
  const payer = core.takesPayments
    ? " This service costs money: unless the mailbox has a payer or you have an enrollment key, ask for billing_email before you sign, and pass it, too."
    : "";
  return {
    status: "challenge",
    challenge,
    expires_in: expiresInSeconds,
    // A challenge has neither quotes nor spaces, so single quotes hold it. Without a file, `-Y sign` signs its input.
    // Without `-q` it first says so, and agents' shells put that before the signature.
    sign_with: `printf %s '${challenge}' | ssh-keygen -q -Y sign -n edproof -f ${KEY_FILE}`,
    next: `Run sign_with within ${expiresInSeconds} seconds, with your key's path in place of ${KEY_FILE} if it is elsewhere. Then call claim_mailbox with the same public_key, this challenge, and as signature everything that the command printed.${payer}`,
  };
}

function claimedFor(core: Call["core"], claimed: Claimed): Output {
  const { mailbox, isNew, accessToken, sequence, retryAfterSeconds } = claimed;
  const isToBePaid = "paymentUrl" in mailbox;
  // Without a payment provider, an earlier provider's link is no longer valid.
  const paymentUrl = isToBePaid && core.takesPayments ? mailbox.paymentUrl : null;
  const next = isToBePaid ? payNext(mailbox.state, paymentUrl, retryAfterSeconds) : sendNext(core, mailbox);
  return {
    ...mailboxFieldsFor(mailbox),
    is_new: isNew,
    payment_url: paymentUrl,
    ...(retryAfterSeconds !== undefined && { retry_after_seconds: retryAfterSeconds }),
    access_token: accessToken ?? null,
    cursor: cursorFor(mailbox, sequence),
    ...(next !== undefined && { next }),
  };
}

/**
 * For a service on this machine alone. Its port is in no DNS and often a random free one, so the caller must be told.
 */
function sendNext(core: Call["core"], mailbox: Mailbox): string | undefined {
  const at = mailbox.state === "active" ? core.settings.localSmtp?.() : undefined;
  if (at === undefined) return undefined;
  return `This service is for programs on this machine. Have the program that you test send mail to this address by SMTP to ${at}, without TLS or login. Mail from elsewhere does not reach it.`;
}

function payNext(
  state: Extract<Mailbox, { readonly paymentUrl: string }>["state"],
  paymentUrl: string | null,
  retryAfterSeconds: number | undefined,
): string {
  const then = {
    pending_payment: "The mailbox works once it is paid",
    expired: "Once it is paid the mailbox works again, with all that was in it",
  }[state];
  if (paymentUrl) {
    return `Give payment_url to the person you work for. ${then}: claiming again then says usable, and gives an access token where you need one.`;
  }
  if (retryAfterSeconds === undefined) return "It can't be paid for here. Ask the operator of the service.";
  return `The payment provider does not answer now. Claim again after ${retryAfterSeconds} seconds to get payment_url, and give it to the person you work for. ${then}.`;
}
