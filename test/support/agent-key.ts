import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { Point } from "@noble/ed25519";
import type { Proof } from "../../core/index.ts";
import { encodingOf, numberOf } from "./curve-points.ts";

/** RFC 4251 §5. */
export function sshString(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

export function blobOf(point: Uint8Array): Buffer {
  return Buffer.concat([sshString("ssh-ed25519"), sshString(point)]);
}

export function lineOf(blob: Uint8Array): string {
  return `ssh-ed25519 ${Buffer.from(blob).toString("base64")}`;
}

/** The parts of an SSHSIG. A test changes one of them. */
export interface SshSignatureParts {
  readonly namespace?: string;
  readonly hash?: string;
  readonly reserved?: string;
  readonly embeddedBlob?: Uint8Array;
  readonly version?: number;
}

/** An agent's key pair in memory, which can also make wrong signatures. */
export class AgentKeyPair {
  readonly #privateKey: KeyObject;
  readonly blob: Buffer;
  readonly line: string;

  constructor() {
    this.#privateKey = generateKeyPairSync("ed25519").privateKey;
    const { x } = createPublicKey(this.#privateKey).export({ format: "jwk" });
    this.blob = blobOf(Buffer.from(x ?? "", "base64url"));
    this.line = lineOf(this.blob);
  }

  /** The raw form: 64 bytes in base64. */
  signRaw(text: string): string {
    return sign(null, Buffer.from(text), this.#privateKey).toString("base64");
  }

  /**
   * A raw signature whose R is the identity in that encoding. Since the nonce is zero, S is the hash times the private
   * scalar (RFC 8032 §5.1.6).
   */
  signWithIdentity(text: string, identity: Uint8Array): string {
    const { n } = Point.CURVE();
    const seed = Buffer.from(this.#privateKey.export({ format: "jwk" }).d ?? "", "base64url");
    const scalar = createHash("sha512").update(seed).digest().subarray(0, 32);
    scalar.writeUInt8(scalar.readUInt8(0) & 248, 0);
    scalar.writeUInt8((scalar.readUInt8(31) & 127) | 64, 31);
    const hash = createHash("sha512").update(identity).update(this.blob.subarray(19)).update(text).digest();
    const S = (numberOf(hash) * numberOf(scalar)) % n;
    return Buffer.concat([identity, encodingOf(S, false)]).toString("base64");
  }

  /** The bytes of an SSHSIG. */
  sshSignature(text: string, parts: SshSignatureParts = {}): Buffer {
    const { namespace = "edproof", hash = "sha512", reserved = "", version = 1 } = parts;
    const digest = createHash(hash).update(text).digest();
    const signed = [namespace, reserved, hash, digest].map(sshString);
    const signature = sign(null, Buffer.concat([Buffer.from("SSHSIG"), ...signed]), this.#privateKey);
    return Buffer.concat([
      Buffer.from("SSHSIG"),
      Buffer.from([0, 0, 0, version]),
      sshString(parts.embeddedBlob ?? this.blob),
      sshString(namespace),
      sshString(reserved),
      sshString(hash),
      sshString(Buffer.concat([sshString("ssh-ed25519"), sshString(signature)])),
    ]);
  }

  signSsh(text: string, parts: SshSignatureParts = {}): string {
    return this.sshSignature(text, parts).toString("base64");
  }

  prove(challenge: string): Proof {
    return { publicKey: this.line, challenge, signature: this.signRaw(challenge) };
  }
}
