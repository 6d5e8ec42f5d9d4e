import { z } from "zod";
import { PUBLIC_KEY_CHARS_MAX } from "../limits.ts";
import { operation } from "./operation.ts";

export const newChallenge = operation({
  name: "new_challenge",
  title: "Get a challenge",
  description:
    "Gives a challenge for a key to sign. Signed, it proves the key once: to claim, to renew or to resolve.",
  needs: "nothing",
  hints: { readOnly: true, destructive: false, idempotent: false, openWorld: false },
  input: z.strictObject({
    public_key: z
      .string()
      .min(1)
      .max(PUBLIC_KEY_CHARS_MAX)
      .describe("The public key: one OpenSSH line, `ssh-ed25519 <base64> [comment]`."),
  }),
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
