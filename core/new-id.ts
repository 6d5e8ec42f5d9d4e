import { randomName } from "./store/base32.ts";

/** The prefix, an underscore, and 100 random bits in 20 characters of base 32. */
export function newId(prefix: string): string {
  return `${prefix}_${randomName()}`;
}
