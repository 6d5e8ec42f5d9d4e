/** Text that is written so that only a program reads it: base64, hexadecimal, percent signs. */

/** More than these nobody writes to a model, and each costs time. */
const RUNS_MAX = 20;
const RUN_CHARS_MAX = 16_384;
/** Fewer characters say nothing. */
const DECODED_CHARS_MIN = 20;

const BASE64 = /[A-Za-z0-9+/]{40,}={0,2}(?:[ \t>]*\r?\n[ \t>]*[A-Za-z0-9+/]{4,}={0,2}(?![^\s]))*/g;
const HEX = /\b(?:[0-9a-f]{2}[ :]?){30,}/gi;

/** What such runs of a text say, where it is text; at most some of them. */
export function encodedTexts(text: string): string[] {
  const decoded: string[] = [];
  for (const [run] of first(text.matchAll(BASE64)))
    decoded.push(fromBytes(Buffer.from(run.replace(/[^\w+/=]/g, ""), "base64")));
  for (const [run] of first(text.matchAll(HEX)))
    decoded.push(fromBytes(Buffer.from(run.replace(/[ :]/g, ""), "hex")));
  return decoded.filter((words) => words.length >= DECODED_CHARS_MIN);
}

/** The words in an address of the web: percent signs and plus signs undone. */
export function wordsOfAddress(url: string): string {
  const words = url.slice(0, RUN_CHARS_MAX).replaceAll("+", " ");
  if (!/%[0-9a-f]{2}| /i.test(words)) return "";
  try {
    return decodeURIComponent(words);
  } catch {
    return words.replace(/%[0-9a-f]{2}/gi, " ");
  }
}

function* first<T>(all: Iterable<T>): Generator<T> {
  let count = 0;
  for (const one of all) {
    count += 1;
    if (count > RUNS_MAX) return;
    yield one;
  }
}

/** Empty unless nearly all of it are letters and spaces. */
function fromBytes(bytes: Buffer): string {
  const text = bytes.subarray(0, RUN_CHARS_MAX).toString("utf8");
  const words = text.match(/[\p{L}\p{M}\p{N}\s.,:;!?'"@()/_-]/gu)?.length ?? 0;
  return words >= text.length * 0.95 ? text : "";
}
