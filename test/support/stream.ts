/** A stream that keeps what is written to it, for code that writes to a terminal. */
import { PassThrough } from "node:stream";

// In a terminal, node:test sets it for the processes of tests. It would colour what no terminal sees.
delete process.env.FORCE_COLOR;

export function aStream(as: { readonly isTTY?: boolean } = {}) {
  const chunks: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY: as.isTTY ?? false });
  stream.on("data", (chunk) => chunks.push(String(chunk)));
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => chunks.join("") };
}
