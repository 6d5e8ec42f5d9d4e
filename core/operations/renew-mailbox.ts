import { z } from "zod";
import type { Renewal } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import { proofFields } from "./fields.ts";
import { mailboxFields, mailboxFieldsFor, retryAfterShape } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

export const renewMailbox = operation({
  name: "renew_mailbox",
  title: "Renew the mailbox",
  description: `Returns a link by which a person pays for another month of your mailbox, and says until when it is paid.

Call it when mailbox_status says usable false, or when its notice says that the end is near. Give payment_url to the person you work for, who pays. A month paid early is added to the end. Until it is paid, calling again returns the same link. On a free service payment_url is null, and there is nothing to do.`,
  needs: "nothing",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    edproof: proofFields.edproof.optional(),
    challenge: proofFields.challenge.optional(),
    signature: proofFields.signature.optional(),
  }),
  output: z.object({
    ...mailboxFields,
    payment_url: z
      .string()
      .nullable()
      .describe(
        "Where a person pays for another month; null if there is nothing to pay, empty while the provider does not answer.",
      ),
    retry_after_seconds: retryAfterShape,
    next: z.string().describe("What to do now."),
  }),
  route: { method: "POST", path: "/v1/mailboxes/renew" },
  isTool: true,
  notInTool: ["edproof", "challenge", "signature"],
  command: { name: "renew" },
  run: async ({ core, mailbox: known, peerAddress }, { edproof, challenge, signature }) => {
    const given = [edproof, challenge, signature].filter((part) => part !== undefined);
    if (given.length === 1 || given.length === 2) {
      throw new Refusal("bad_request", "A key proof is edproof, challenge and signature together.");
    }
    const mailbox =
      edproof && challenge && signature
        ? await core.mailboxOfProof({ publicKey: edproof, challenge, signature }, peerAddress)
        : known;
    if (!mailbox) {
      throw new Refusal(
        "unauthenticated",
        "A renewal needs an access token or, over REST, a complete key proof.",
      );
    }
    const renewal = await core.renewMailbox(mailbox);
    const { retryAfterSeconds } = renewal;
    const { paymentUrl = retryAfterSeconds === undefined ? null : "" } = renewal;
    return {
      ...mailboxFieldsFor(renewal.mailbox),
      payment_url: paymentUrl,
      ...(retryAfterSeconds !== undefined && { retry_after_seconds: retryAfterSeconds }),
      next: nextFor(renewal, core.takesPayments),
    };
  },
});

function nextFor({ mailbox, paymentUrl, retryAfterSeconds }: Renewal, takesPayments: boolean): string {
  const isActive = mailbox.state === "active";
  if (paymentUrl) {
    const then = isActive
      ? "The month is added to what is paid already."
      : "The mailbox works once it is paid.";
    return `Give payment_url to the person you work for. ${then}`;
  }
  if (retryAfterSeconds !== undefined) {
    return `The payment provider does not answer now. Call renew_mailbox again after ${retryAfterSeconds} seconds.`;
  }
  if (!isActive) return "This mailbox cannot be renewed here. Ask the operator of the service.";
  if (!mailbox.paidUntil) return "Nothing: this mailbox is free, so there is nothing to pay.";
  return takesPayments
    ? "Nothing: it is paid for until expires_at."
    : "This mailbox works until expires_at. Ask the operator of the service for more time.";
}
