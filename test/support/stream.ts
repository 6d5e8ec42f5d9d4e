/** A stream that keeps what is written to it, for code that writes to a terminal. */
import { PassThrough } from "node:stream";

export function aStream(as: { readonly isTTY?: boolean } = {}) {
  const chunks: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY: as.isTTY ?? false });
  stream.on("data", (chunk) => chunks.push(String(chunk)));
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => chunks.join("") };
}
