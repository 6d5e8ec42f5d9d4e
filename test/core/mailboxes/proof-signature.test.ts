/** The signature of a key proof: the accepted forms, and that nothing else is accepted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Point } from "@noble/ed25519";
import { checkProof } from "../../../core/mailboxes/proof.ts";
import { AgentKeyPair, blobOf, lineOf, type SshSignatureParts } from "../../support/agent-key.ts";
import { anyText } from "../../support/any-text.ts";
import { encodingOf, numberOf, pointOfOrderEight } from "../../support/curve-points.ts";
import { fc } from "../../support/fast-check.ts";
import { openLedger } from "../../support/ledger.ts";
import { assertProofRefused, challengeFor } from "../../support/proof.ts";
import { requirement } from "../../support/requirement.ts";
import { sshKeyFile, sshKeygen } from "../../support/ssh-keygen.ts";

const key = new AgentKeyPair();
/** The tests share this ledger, each with challenges of its own. */
const shared = await openLedger();
test.after(() => shared[Symbol.asyncDispose]());

async function assertSignatureRefused(sign: (challenge: string) => string): Promise<void> {
  const challenge = challengeFor(shared, key.line);
  await assertProofRefused(shared, { publicKey: key.line, challenge, signature: sign(challenge) });
}

async function assertSignatureAccepted(sign: (challenge: string) => string): Promise<void> {
  const challenge = challengeFor(shared, key.line);
  const proof = { publicKey: key.line, challenge, signature: sign(challenge) };
  assert.equal((await checkProof(shared, proof)).line, key.line);
}

test("checkProof() accepts a raw signature", () =>
  assertSignatureAccepted((challenge) => key.signRaw(challenge)));

test("checkProof() accepts an SSHSIG with either hash", async () => {
  for (const hash of ["sha512", "sha256"]) {
    await assertSignatureAccepted((challenge) => key.signSsh(challenge, { hash }));
  }
});

test("checkProof() accepts an SSHSIG with or without armour and line breaks", async () => {
  const folds: ((base64: string) => string)[] = [
    (base64) => base64,
    (base64) => base64.replace(/.{70}/g, "$&\n"),
    (base64) => base64.replace(/.{70}/g, "$&\r\n"),
    (base64) => `-----BEGIN SSH SIGNATURE-----\n${base64}\n-----END SSH SIGNATURE-----\n`,
    (base64) => `-----BEGIN SSH SIGNATURE----- ${base64} -----END SSH SIGNATURE-----`,
    (base64) => `-----BEGIN SSH SIGNATURE-----${base64}-----END SSH SIGNATURE-----`,
  ];
  for (const fold of folds) await assertSignatureAccepted((challenge) => fold(key.signSsh(challenge)));
});

test("checkProof() accepts what ssh-keygen -Y sign prints", {
  skip: requirement("ssh-keygen"),
}, async (t) => {
  const { file, publicKey } = await sshKeyFile(t);
  for (const hash of ["sha512", "sha256"]) {
    const challenge = challengeFor(shared, publicKey);
    const options = ["-Y", "sign", "-n", "edproof", "-O", `hashalg=${hash}`, "-f", file];
    const signature = await sshKeygen(options, challenge);
    assert.ok(await checkProof(shared, { publicKey, challenge, signature }));
  }
});

test("checkProof() refuses what ssh-keygen -Y sign prints for another namespace", {
  skip: requirement("ssh-keygen"),
}, async (t) => {
  const { file, publicKey } = await sshKeyFile(t);
  const challenge = challengeFor(shared, publicKey);
  for (const namespace of ["git", "file", "edproof "]) {
    const signature = await sshKeygen(["-Y", "sign", "-n", namespace, "-f", file], challenge);
    await assertProofRefused(shared, { publicKey, challenge, signature });
  }
});

test("checkProof() refuses what ssh-keygen -Y sign prints for another type of key", {
  skip: requirement("ssh-keygen"),
}, async (t) => {
  const { file } = await sshKeyFile(t, { type: "ecdsa" });
  const challenge = challengeFor(shared, key.line);
  const signature = await sshKeygen(["-Y", "sign", "-n", "edproof", "-f", file], challenge);
  await assertProofRefused(shared, { publicKey: key.line, challenge, signature });
});

test("checkProof() refuses an SSHSIG with another namespace, hash, version or reserved field", async () => {
  const faults: SshSignatureParts[] = [
    { namespace: "" },
    { namespace: "edproofx" },
    { hash: "sha384" },
    { hash: "sha1" },
    { reserved: "x" },
    { version: 2 },
  ];
  for (const fault of faults) await assertSignatureRefused((challenge) => key.signSsh(challenge, fault));
});

test("checkProof() refuses an SSHSIG that embeds another key than the one presented", async () => {
  const other = new AgentKeyPair();
  await assertSignatureRefused((challenge) => other.signSsh(challenge));
  await assertSignatureRefused((challenge) => key.signSsh(challenge, { embeddedBlob: other.blob }));
  await assertSignatureRefused((challenge) => other.signSsh(challenge, { embeddedBlob: key.blob }));
});

test("checkProof() refuses an SSHSIG that has trailing bytes or is cut short", async () => {
  await assertSignatureRefused((challenge) =>
    Buffer.concat([key.sshSignature(challenge), Buffer.alloc(1)]).toString("base64"),
  );
  for (const length of [0, 5, 6, 10, 63, 65, 100, 175, 176]) {
    await assertSignatureRefused((challenge) =>
      key.sshSignature(challenge).subarray(0, length).toString("base64"),
    );
  }
});

test("checkProof() refuses an SSHSIG whose lengths overflow", async () => {
  for (let at = 10; at < 100; at++) {
    await assertSignatureRefused((challenge) => {
      const bytes = key.sshSignature(challenge);
      bytes.writeUInt32BE(0xffff_fffc, at);
      return bytes.toString("base64");
    });
  }
});

test("checkProof() refuses base64 that is not strict", async () => {
  const faults: ((base64: string) => string)[] = [
    (base64) => base64.replace(/=+$/, ""),
    (base64) => base64.replace(/[A-Za-z]/, "-"),
    (base64) => `${base64}!`,
    (base64) => `${base64}AAAA`,
    // 64 bytes leave four unused bits in the last character. They must be zero.
    (base64) =>
      base64.replace(/(.)==$/, (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}==`),
    (base64) => Buffer.from(base64, "base64").toString("hex"),
  ];
  for (const fault of faults) await assertSignatureRefused((challenge) => fault(key.signRaw(challenge)));
});

test("checkProof() refuses half an armour", async () => {
  await assertSignatureRefused((challenge) => `-----BEGIN SSH SIGNATURE-----\n${key.signSsh(challenge)}`);
  await assertSignatureRefused((challenge) => `${key.signSsh(challenge)}\n-----END SSH SIGNATURE-----`);
});

test("checkProof() refuses an armour with text before or after it", async () => {
  const armoured = (challenge: string) =>
    `-----BEGIN SSH SIGNATURE-----\n${key.signSsh(challenge)}\n-----END SSH SIGNATURE-----`;
  await assertSignatureAccepted(armoured);
  await assertSignatureRefused((challenge) => `${armoured(challenge)}\nx`);
  await assertSignatureRefused((challenge) => `x\n${armoured(challenge)}`);
});

test("checkProof() refuses a signature over another text", async () => {
  await assertSignatureRefused((challenge) => key.signRaw(`${challenge}\n`));
  await assertSignatureRefused((challenge) => key.signSsh(`${challenge}\n`));
  await assertSignatureRefused(() => key.signRaw(challengeFor(shared, key.line)));
  await assertSignatureRefused(() => key.signRaw(""));
});

test("checkProof() refuses an S that is not below the order of the group", async () => {
  const order = Point.CURVE().n;
  for (const more of [order, order * 2n, order * 7n]) {
    await assertSignatureRefused((challenge) => {
      const bytes = Buffer.from(key.signRaw(challenge), "base64");
      const S = numberOf(bytes.subarray(32)) + more;
      return Buffer.concat([bytes.subarray(0, 32), encodingOf(S, false)]).toString("base64");
    });
  }
});

test("checkProof() refuses an R that is not canonically encoded", async () => {
  const { p } = Point.CURVE();
  // The identity as R can be signed without a nonce. That its canonical encoding is accepted shows that the vector is
  // sound.
  await assertSignatureAccepted((challenge) => key.signWithIdentity(challenge, encodingOf(1n, false)));
  for (const R of [encodingOf(1n, true), encodingOf(p + 1n, false), encodingOf(p + 1n, true)]) {
    await assertSignatureRefused((challenge) => key.signWithIdentity(challenge, R));
  }
});

test("checkProof() refuses a signature that is valid for every message under a small-order key", async () => {
  const R = encodingOf(1n, false);
  await assertSignatureRefused(() => Buffer.concat([R, Buffer.alloc(32)]).toString("base64"));
  const weak = {
    publicKey: lineOf(blobOf(R)),
    signature: Buffer.concat([R, Buffer.alloc(32)]).toString("base64"),
  };
  const challenge = challengeFor(shared, key.line);
  await assert.rejects(checkProof(shared, { ...weak, challenge }), { code: "bad_key" });
});

test("checkProof() refuses a key plus a small-order point, whose challenge others may have requested", async () => {
  const point = Point.fromBytes(key.blob.subarray(19), false).add(pointOfOrderEight());
  const publicKey = lineOf(blobOf(point.toBytes()));
  const challenge = challengeFor(shared, publicKey);
  const proof = { publicKey, challenge, signature: key.signRaw(challenge) };
  await assert.rejects(checkProof(shared, proof), { code: "bad_key" });
});

test("checkProof() throws nothing but refusals", async () => {
  const challenge = challengeFor(shared, key.line);
  const bytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("base64"));
  const text = fc.oneof(anyText(), bytes);
  const texts = fc.tuple(fc.oneof(text, fc.constant(challenge)), text);
  await fc.assert(
    fc.asyncProperty(texts, async ([challenge, signature]) => {
      await assertProofRefused(shared, { publicKey: key.line, challenge, signature });
    }),
  );
});
