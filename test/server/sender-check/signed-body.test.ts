import assert from "node:assert/strict";
import { test } from "node:test";
import { DKIM_BODY_HASHES_MAX } from "../../../core/index.ts";
import { CHECK_BOUNDS } from "../../../server/sender-check/check-bounds.ts";
import { RelaxedHash } from "../../../server/sender-check/mailauth.ts";
import { RelaxedBody, verifySignatures } from "../../../server/sender-check/signed-body.ts";
import { fc } from "../../support/fast-check.ts";
import { ed25519Key, signed } from "../../support/signed-mail.ts";

/** Line ends are CRLF by now, but a CR may stand anywhere. */
const anyBody = fc
  .array(fc.constantFrom("a", "bc", " ", "  ", "\t", "\r", "\r\n", "\r\n\r\n", " \r\n", "\t\r\n"), {
    maxLength: 40,
  })
  .map((atoms) => Buffer.from(atoms.join("")));

test("RelaxedBody hashes any body as mailauth does, however it is cut", () => {
  fc.assert(
    fc.property(anyBody, fc.nat(40), fc.constantFrom("" as const, 0, 3, 20), (body, cut, bytesMax) => {
      const [whole, inParts] = [new RelaxedHash("sha256", bytesMax), new RelaxedBody("sha256", bytesMax)];
      whole.update(body);
      inParts.update(body.subarray(0, cut));
      inParts.update(body.subarray(cut));
      assert.equal(inParts.digest("base64"), whole.digest("base64"));
    }),
    { numRuns: 3_000 },
  );
});

test("signatures that each need another hash of the body get a bounded number of hashes", async () => {
  const key = ed25519Key();
  const message = Buffer.from("From: ann@sender.example\r\n\r\nHello.\r\n");
  let bytes: Buffer = message;
  for (let n = 0; n <= DKIM_BODY_HASHES_MAX; n++) {
    const one = await signed(message, { key, domain: "sender.example", maxBodyLength: n });
    bytes = Buffer.concat([one.subarray(0, one.length - message.length), bytes]);
  }
  const resolver = async () => [[key.record]];
  const verifier = await verifySignatures(bytes, { strict: true, resolver }, CHECK_BOUNDS);
  assert.equal(verifier.bodyHashes.size, DKIM_BODY_HASHES_MAX);
  const passed = verifier.results.filter(({ status }) => status.result === "pass");
  assert.deepEqual(
    [passed.length, verifier.results.length],
    [DKIM_BODY_HASHES_MAX, DKIM_BODY_HASHES_MAX + 1],
  );
});
