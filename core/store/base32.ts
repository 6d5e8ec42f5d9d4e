import { randomBytes } from "node:crypto";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const NAME_BYTES = 20;

/** One letter or digit for each byte, from its low five bits. */
export function base32(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
}

/** 100 random bits. */
export function randomName(): string {
  return base32(randomBytes(NAME_BYTES));
}
