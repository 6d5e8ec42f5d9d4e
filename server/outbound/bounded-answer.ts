/** Answers of payment providers, of which the SDKs read whatever comes until their time is over. */
import { PROVIDER_ANSWER_BYTES_MAX } from "../../core/index.ts";

/**
 * The same answer, whose body breaks off with an error beyond the bound; then the connection is closed. What is counted has
 * been decompressed: a few kilobytes can be gigabytes.
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
