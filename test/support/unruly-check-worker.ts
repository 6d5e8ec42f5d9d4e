/** A checking thread that does what the envelope's sender says: answer, hang or exit. */
import { parentPort } from "node:worker_threads";
import type { CheckAnswer, CheckTask } from "../../server/sender-check/check-thread.ts";

parentPort?.on("message", ({ id, envelopeFrom }: CheckTask) => {
  if (envelopeFrom === "hang") for (;;);
  if (envelopeFrom === "exit") process.exit(1);
  const none = { result: "none", domain: undefined } as const;
  const answer: CheckAnswer = {
    id,
    verdict: {
      spf: { ...none, identity: "mailfrom" },
      dkim: none,
      dmarc: { result: "none", fromDomain: undefined, policy: undefined },
      arc: { result: "none" },
      provenDomains: [],
    },
  };
  parentPort?.postMessage(answer);
});
