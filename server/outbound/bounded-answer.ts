/** Bounds the answers of payment providers: their SDKs read whatever arrives until the timeout. */
import { PROVIDER_ANSWER_BYTES_MAX } from "../../core/index.ts";

/**
 * The same answer, but its body fails with an error beyond the bound, which closes the connection. Counts decompressed
 * bytes, because a few kilobytes can decompress to gigabytes.
 */
export function boundedAnswer(answer: Response): Response {
  if (answer.body === null) return answer;
  let bytes = 0;
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > PROVIDER_ANSWER_BYTES_MAX) controller.error(new Error("The answer is too large."));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = answer;
  return new Response(answer.body.pipeThrough(bound), { status, statusText, headers });
}
