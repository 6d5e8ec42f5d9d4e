/**
 * Guesses the character set of undeclared bytes by the most frequent letters of languages. Only this file imports the
 * guessing library.
 */
import chardet from "chardet";

/** Bytes used for a guess: enough to recognise a language by its most frequent letters. */
const GUESS_BYTES = 64 * 1024;

/** The likeliest first. The confidence is a percentage. */
export function likelyCharsets(
  bytes: Buffer,
): readonly { readonly name: string; readonly confidence: number }[] {
  return chardet.analyse(bytes.subarray(0, GUESS_BYTES));
}
