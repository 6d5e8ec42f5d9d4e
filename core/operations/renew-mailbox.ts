import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { proofFields } from "./fields.ts";
import { mailboxFields, mailboxFieldsFor, paymentUrlFor, paymentUrlShape } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

export const renewMailbox = operation({
  name: "renew_mailbox",
  title: "Renew the mailbox",
  description: `Gives a link by which a person pays for another month of your mailbox, and says until when it is paid.

Call it when mailbox_status says that usable is false, or when expires_at is near. Give payment_url to the person you work for: paying is theirs to do. Where the service is free, payment_url is null and nothing is to be done.`,
  needs: "nothing",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    edproof: proofFields.edproof.optional(),
    challenge: proofFields.challenge.optional(),
    signature: proofFields.signature.optional(),
  }),
  output: z.object({
    ...mailboxFields,
    payment_url: paymentUrlShape,
    next: z.string().describe("What to do now."),
  }),
  route: { method: "POST", path: "/v1/mailboxes/renew" },
  isTool: true,
  notInTool: ["edproof", "challenge", "signature"],
  command: { name: "renew" },
  run: async ({ core, mailbox: known }, { edproof, challenge, signature }) => {
    const mailbox =
      edproof && challenge && signature
        ? await core.mailboxOfProof({ publicKey: edproof, challenge, signature })
        : known;
    if (!mailbox) {
      throw new Refusal("unauthenticated", "A renewal needs a bearer token, or a whole key proof.", {
        fix: "Send `Authorization: Bearer <access token>`, or edproof, challenge and signature.",
      });
    }
    const paymentUrl = paymentUrlFor(mailbox);
    return {
      ...mailboxFieldsFor(mailbox),
      payment_url: paymentUrl,
      next: nextFor(mailbox.state, paymentUrl),
    };
  },
});

function nextFor(state: string, paymentUrl: string | null): string {
  if (paymentUrl) return "Give payment_url to the person you work for.";
  return state === "active"
    ? "Nothing: this service is free, so there is nothing to pay."
    : "This mailbox cannot be renewed here. Ask the operator of the service.";
}
