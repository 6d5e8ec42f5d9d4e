import type { AttachmentContent, ParsedMessage } from "./message.ts";

/** Parsing outside the main thread, bounded in time and memory (architecture D5). */
export interface MimeWorkers {
  /** Never rejects: what cannot be parsed in time comes back with `isParsed: false` and what the headers gave. */
  parse(bytes: Buffer): Promise<ParsedMessage>;
  /** The decoded bytes of one attachment; undefined when there is none of that index. */
  attachment(bytes: Buffer, index: number): Promise<AttachmentContent | undefined>;
  close(): Promise<void>;
}
