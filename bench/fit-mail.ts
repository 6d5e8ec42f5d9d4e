/** The open mail that weights are fitted to, and its folds for cross-validation. */
import { analyseMessage, type MessageAnalysis } from "../core/extract/extract-message.ts";
import { decodeMessage } from "../core/mime/mime.ts";
import { corpusMessages, type Expected } from "../test/support/corpus.ts";

export const FOLDS = 5;

interface OpenMail {
  /** Kind and name, such as `sign-up/acme`. */
  readonly name: string;
  /** The language without region. */
  readonly language: string;
  readonly expected: Expected;
  readonly isReport: boolean;
  readonly reading: MessageAnalysis;
}

export async function* openMail(): AsyncGenerator<OpenMail> {
  for (const { kind, name, bytes, expected } of corpusMessages("open")) {
    const decoded = await decodeMessage(bytes).catch(() => undefined);
    if (decoded === undefined) continue;
    const { header, sender, body } = decoded;
    const language = expected.language.split("-")[0] ?? "";
    const reading = analyseMessage(header, sender, body);
    yield { name: `${kind}/${name}`, language, expected, isReport: body.isReport, reading };
  }
}

/** The fold of a message, by its name or by its language. */
export function foldOf(
  { name, language = "" }: { readonly name: string; readonly language?: string | undefined },
  by: "message" | "language",
): number {
  return Math.floor(chance(by === "message" ? name : `${language} `) * FOLDS);
}

/** A number from 0 to 1 that depends only on the text (FNV-1a with one more mixing step). */
export function chance(seed: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 2 ** 32;
}
