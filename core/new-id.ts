import { randomBytes } from "node:crypto";

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/** The prefix, an underscore, and 100 random bits in 20 characters of base 32. */
export function newId(prefix: string): string {
  return `${prefix}_${[...randomBytes(20)].map((byte) => BASE32[byte & 31]).join("")}`;
}
