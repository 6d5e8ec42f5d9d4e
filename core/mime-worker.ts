/** What a parsing thread runs: one message at a time, so that whoever watches knows which one hangs. */
import { parentPort, workerData } from "node:worker_threads";
import { parseMessage, readAttachment } from "./mime.ts";
import type { MimeAnswer, MimeTask, MimeThreadSettings } from "./mime-thread.ts";

const { current } = workerData as MimeThreadSettings;
const port = parentPort;
if (port === null) throw new Error("mime-worker runs as a worker thread.");

let tail: Promise<void> = Promise.resolve();

port.on("message", (tasks: readonly MimeTask[]) => {
  for (const task of tasks) {
    tail = tail.then(async () => {
      Atomics.store(current, 0, task.id);
      const answer = await answerFor(task);
      Atomics.store(current, 0, 0);
      port.postMessage(
        answer,
        answer.kind === "attachment" && answer.content ? [transferable(answer.content.bytes)] : [],
      );
    });
  }
});

async function answerFor(task: MimeTask): Promise<MimeAnswer> {
  const bytes = Buffer.from(task.bytes);
  if (task.kind === "parse") return { kind: "parse", id: task.id, message: await parseMessage(bytes) };
  const content = await readAttachment(bytes, task.index).catch(() => undefined);
  return {
    kind: "attachment",
    id: task.id,
    content: content && { ...content, bytes: Uint8Array.from(content.bytes) },
  };
}

/** Made by `Uint8Array.from`, so the memory is its own and may change hands. */
function transferable(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer as ArrayBuffer;
}
