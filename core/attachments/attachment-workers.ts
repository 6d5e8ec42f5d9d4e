import {
  ATTACHMENT_HEAP_MIB_MAX,
  ATTACHMENT_IDLE_MS_MAX,
  ATTACHMENT_MS_MAX,
  ATTACHMENT_OUTSIDE_HEAP_MIB_MAX,
  ATTACHMENT_THREADS_MAX,
  ATTACHMENT_YOUNG_HEAP_MIB_MAX,
} from "../attachment-limits.ts";
import type { Log } from "../deps.ts";
import type { Attachment, AttachmentContent, InjectionSign } from "../message.ts";
import type { PooledAnswer, PooledTask } from "../workers/pooled-thread.ts";
import { threadFile } from "../workers/sealed-thread.ts";
import { type PoolPlan, ThreadPool } from "../workers/thread-pool.ts";
import { type ExtractedText, noText } from "./text/extracted-text.ts";
import { formatOf } from "./text/text-format.ts";

/**
 * "auto": the text if one can be extracted, otherwise the bytes. "text": decodes the bytes as characters where it can.
 */
type AttachmentForm = "bytes" | "auto" | "text";

export interface AttachmentTask extends PooledTask {
  readonly index: number;
  readonly form: AttachmentForm;
}

/** The extracted text of an attachment, searched for orders to a model. */
export interface SearchedText extends ExtractedText {
  /** In the order of the closed list. */
  readonly injectionSigns: readonly InjectionSign[];
}

/** Has neither bytes nor text if the attachment does not exist. */
export interface AttachmentAnswer extends PooledAnswer {
  readonly attachment?: Attachment;
  readonly bytes?: Uint8Array;
  readonly text?: SearchedText;
}

export type AttachmentRead =
  | { readonly attachment: Attachment; readonly text: SearchedText }
  | { readonly attachment: Attachment; readonly bytes: Buffer };

/**
 * Reads attachments in threads of their own, apart from the main thread and the parsing threads, with bounds on time
 * and memory.
 */
export interface AttachmentWorkers {
  /** The decoded bytes; `undefined` if there is no attachment of that index. */
  bytes(message: Buffer, index: number): Promise<AttachmentContent | undefined>;
  /** If extraction exceeded a bound of the thread, the text is empty and the notes say so. */
  text(message: Buffer, index: number, form: "auto" | "text"): Promise<AttachmentRead | undefined>;
  close(): Promise<void>;
}

/**
 * Starts no thread before the first attachment. Tests replace the plan: threads that misbehave, shorter time limits.
 */
export function openAttachmentWorkers(
  deps: { readonly log: Pick<Log, "unforeseen"> },
  changed: Partial<PoolPlan> = {},
): AttachmentWorkers {
  const pool = new ThreadPool<AttachmentTask, AttachmentAnswer>(deps.log, {
    name: "attachment worker",
    worker: threadFile("attachment-worker", import.meta.url),
    threadsMax: ATTACHMENT_THREADS_MAX,
    // Tasks queued behind one that hangs would wait in vain, and each holds a whole message.
    aheadMax: 1,
    taskMsMax: ATTACHMENT_MS_MAX,
    overdue: `An attachment was not read within ${ATTACHMENT_MS_MAX} ms.`,
    heapMibMax: ATTACHMENT_HEAP_MIB_MAX,
    youngHeapMibMax: ATTACHMENT_YOUNG_HEAP_MIB_MAX,
    outsideHeapMibMax: ATTACHMENT_OUTSIDE_HEAP_MIB_MAX,
    idleMsMax: ATTACHMENT_IDLE_MS_MAX,
    ...changed,
  });
  const ask = (message: Buffer, index: number, form: AttachmentForm) =>
    new Promise<AttachmentAnswer | undefined>((resolve) => pool.add(message, { index, form }, resolve));
  const bytes = async (message: Buffer, index: number) => contentOf(await ask(message, index, "bytes"));
  return {
    bytes,
    async text(message, index, form) {
      const answer = await ask(message, index, form);
      if (answer?.attachment !== undefined && answer.text !== undefined)
        return { attachment: answer.attachment, text: answer.text };
      const content = answer === undefined ? await bytes(message, index) : contentOf(answer);
      if (content === undefined) return undefined;
      const { bytes: decoded, ...attachment } = content;
      return answer === undefined
        ? { attachment, text: boundExceeded(attachment, decoded) }
        : { attachment, bytes: decoded };
    },
    close: () => pool.close(),
  };
}

function contentOf(answer: AttachmentAnswer | undefined): AttachmentContent | undefined {
  if (answer?.attachment === undefined || answer.bytes === undefined) return undefined;
  return { ...answer.attachment, bytes: Buffer.from(answer.bytes.buffer as ArrayBuffer) };
}

function boundExceeded(attachment: Attachment, bytes: Buffer): SearchedText {
  const seconds = ATTACHMENT_MS_MAX / 1_000;
  const note = `Its text could not be taken out within ${seconds} seconds and the memory that one attachment may have.`;
  return { ...noText(formatOf(attachment, bytes) ?? "text", note), injectionSigns: [] };
}
