import type { Message, MessageFilter, MessageId } from "./message.ts";

export interface Wait {
  /** Of the filter: from, to, subject, contains. */
  readonly filter: MessageFilter;
  /** With it: the oldest match after this sequence number, seen or not. Without: the newest not handed out. */
  readonly afterSequence?: number;
  readonly maxAgeSeconds: number;
  /** Already cut to what the face allows. */
  readonly timeoutSeconds: number;
  /** Look without marking seen and without counting as handed out. */
  readonly peek: boolean;
}

export interface Waiting {
  /** Aborted when the caller leaves; everything is freed at once and the promise rejects with its reason. */
  readonly signal: AbortSignal;
  /** Called every 5 s with the seconds waited. */
  readonly progress?: (waitedSeconds: number) => void;
}

export type Waited =
  | {
      readonly outcome: "received";
      readonly message: Message;
      /** For the next call's cursor. */
      readonly sequence: number;
      /** Older messages that matched too, newest first. */
      readonly skipped: readonly MessageId[];
    }
  | { readonly outcome: "timed_out"; readonly sequence: number; readonly waitedSeconds: number };
