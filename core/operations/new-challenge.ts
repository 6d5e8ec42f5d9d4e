import { z } from "zod";
import { publicKeyField } from "./fields.ts";
import { operation } from "./operation.ts";

export const newChallenge = operation({
  name: "new_challenge",
  title: "Get a challenge",
  description:
    "Gives a challenge for a key to sign. Signed, it proves the key once: to claim, to renew or to resolve.",
  needs: "nothing",
  hints: { readOnly: true, destructive: false, idempotent: false, openWorld: false },
  input: z.strictObject({ public_key: publicKeyField }),
  output: z.object({
    challenge: z.string().describe("What to sign, byte for byte."),
    expires_in: z.number().int().describe("Seconds that are left to use it."),
  }),
  route: { method: "POST", path: "/v1/auth/challenge" },
  isTool: false,
  run: async ({ core }, { public_key }) => {
    const { challenge, expiresInSeconds } = core.newChallenge(public_key);
    return { challenge, expires_in: expiresInSeconds };
  },
});
