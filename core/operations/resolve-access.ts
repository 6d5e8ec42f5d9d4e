import { z } from "zod";
import { proofFields } from "./fields.ts";
import { imapAccessShape, wireAccessFor } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

export const resolveAccess = operation({
  name: "resolve_access",
  title: "Resolve access",
  description:
    "Gives the key's mailbox to whoever proves the key: IMAP credentials and a fresh access token. 404 for a key without a mailbox; 409 `waiting_payment` while it is not paid for.",
  needs: "nothing",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    // Older clients write it in any case, with spaces around it.
    protocol: z.string().trim().toLowerCase().pipe(z.literal("imap")).describe("`imap`."),
    ...proofFields,
  }),
  output: imapAccessShape.extend({
    access_token: z.string().describe("Bearer token of this mailbox, shown once."),
  }),
  route: { method: "POST", path: "/v1/access/resolve" },
  isTool: false,
  run: async ({ core, peerAddress }, { edproof, challenge, signature }) => {
    const proof = { publicKey: edproof, challenge, signature };
    const { access, accessToken } = await core.resolveAccess(proof, peerAddress);
    return { ...wireAccessFor(access), access_token: accessToken };
  },
});
