import { type MimeWorkers, openMimeWorkers } from "../../core/mime/mime-workers.ts";
import { recordingLog } from "./log.ts";

let mimeWorkers: MimeWorkers | undefined;

/** Real ones, that outlive the cores and apps of a process: to start them takes longer than most tests. */
export function sharedMimeWorkers(): MimeWorkers {
  mimeWorkers ??= openMimeWorkers({ log: recordingLog().log });
  const { parse, prepare } = mimeWorkers;
  return { parse, prepare, waiting: 0, close: async () => undefined };
}
