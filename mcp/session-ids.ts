import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";

/** The ids of sessions that one token opens. */
export interface SessionIds {
  next(): string;
  /** Whether the id was made from this token, even by an earlier process. */
  has(id: string): boolean;
}

const NOBODYS: SessionIds = { next: randomUUID, has: () => false };
const [NONCE_BYTES, SEAL_BYTES] = [16, 16];

/**
 * Half of an id is an HMAC of the other half under the token. So after a restart we recognise a lost session of the
 * same caller, without storing anything.
 */
export function sessionIdsOf(token: string | undefined): SessionIds {
  if (token === undefined) return NOBODYS;
  const sealed = (nonce: Buffer) =>
    Buffer.concat([nonce, createHmac("sha256", token).update(nonce).digest().subarray(0, SEAL_BYTES)]);
  return {
    next: () => sealed(randomBytes(NONCE_BYTES)).toString("hex"),
    has: (id) => {
      const given = Buffer.from(id, "hex");
      const own = sealed(given.subarray(0, NONCE_BYTES));
      return given.length === own.length && timingSafeEqual(given, own) && given.toString("hex") === id;
    },
  };
}
