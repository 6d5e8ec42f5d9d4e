/** A checking thread that does what the envelope's sender says: answer, hang, exit or fail at it. */
import { parentPort } from "node:worker_threads";
import type { CheckAnswer, CheckTask } from "../../server/sender-check/check-thread.ts";

parentPort?.on("message", ({ id, envelopeFrom }: CheckTask) => {
  if (envelopeFrom === "hang") for (;;);
  if (envelopeFrom === "exit") process.exit(1);
  if (envelopeFrom === "fail") {
    const failed: CheckAnswer = { id, verdict: undefined, fault: "TypeError\n    at a library" };
    parentPort?.postMessage(failed);
    return;
  }
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

const up: CheckAnswer = { id: 0, verdict: undefined };
parentPort?.postMessage(up);
