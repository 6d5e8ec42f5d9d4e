import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";

/** Ids of sessions that are opened with one token. */
export interface SessionIds {
  next(): string;
  /** Whether it is one of them, by whatever process it was made. */
  has(id: string): boolean;
}

const NOBODYS: SessionIds = { next: randomUUID, has: () => false };
const [NONCE_BYTES, SEAL_BYTES] = [16, 16];

/**
 * Half of each is what only the holder of the token and we can make of the other half: a session that a restart has lost is known
 * to have been theirs, and nothing is kept for it.
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
