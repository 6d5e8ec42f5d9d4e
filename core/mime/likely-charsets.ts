/** What bytes are in that declare nothing, by the commonest letters of languages. The only user of the library that guesses. */
import chardet from "chardet";

/** Characters are guessed by so many bytes: enough to know a language by its commonest letters. */
const GUESS_BYTES = 64 * 1024;

/** The likeliest first; their confidence is of a hundred. */
export function likelyCharsets(
  bytes: Buffer,
): readonly { readonly name: string; readonly confidence: number }[] {
  return chardet.analyse(bytes.subarray(0, GUESS_BYTES));
}
