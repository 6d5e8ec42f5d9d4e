import assert from "node:assert/strict";
import type { Proof, RefusalCode } from "../../core/index.ts";
import { checkProof, newChallenge } from "../../core/mailboxes/proof.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Ledger } from "./ledger.ts";

export function challengeFor(ledger: Ledger, line: string): string {
  return newChallenge(ledger, line).challenge;
}

/** Asserts that the proof is refused. The message must be the same for every reason, so that it tells nothing. */
export async function assertProofRefused(
  ledger: Ledger,
  proof: Proof,
  code: RefusalCode = "proof_failed",
): Promise<void> {
  await assert.rejects(checkProof(ledger, proof), (error) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.code, code);
    if (code === "proof_failed") assert.equal(error.message, "The key proof is not valid.");
    return true;
  });
}
