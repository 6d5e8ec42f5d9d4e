/** The parts of a mail file's name: cr.yp.to/proto/maildir.html, and Dovecot's `,S=` and `,W=` for its sizes. */
import { randomName } from "../base32.ts";

/** A mail file's folder and name. */
export interface MailFile {
  /** The part before the colon. It never changes when the file is moved or flagged. */
  readonly stem: string;
  readonly folder: "new" | "cur";
  readonly name: string;
}

/** The two sizes of a file. They differ if a line ends with a bare line feed. */
export interface MailSizes {
  /** Bytes of the file on the disk: `,S=`. */
  readonly stored: number;
  /** Bytes as IMAP counts them (RFC 9051 §2.3.4) and as the quota does, every line ending with CR LF: `,W=`. */
  readonly counted: number;
}

const LF = 10;
const CR = 13;

/** Counts both sizes while a file is read or written. */
export class MailSizeCounter implements MailSizes {
  stored = 0;
  #bareLineFeeds = 0;
  #last = 0;

  get counted(): number {
    return this.stored + this.#bareLineFeeds;
  }

  add(chunk: Buffer): void {
    let before = this.#last;
    let bare = 0;
    // Byte by byte: searching for each line feed takes seconds for 25 MiB of nothing else.
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === LF && before !== CR) bare++;
      before = byte;
    }
    this.#bareLineFeeds += bare;
    this.#last = before;
    this.stored += chunk.length;
  }
}

export function mailSizes(...chunks: readonly Buffer[]): MailSizes {
  const counter = new MailSizeCounter();
  for (const chunk of chunks) counter.add(chunk);
  return counter;
}

/** The sizes of one part before another. The first must not end with a CR, which may belong to a line feed after it. */
export function sumOfSizes(one: MailSizes, other: MailSizes): MailSizes {
  return { stored: one.stored + other.stored, counted: one.counted + other.counted };
}

/** The size as IMAP counts it, if the name has it. */
export function countedSize(name: string): number | undefined {
  const match = /,W=(\d{1,15})(?=[,:]|$)/.exec(name);
  return match ? Number(match[1]) : undefined;
}

/**
 * The stem of a new file. It has the time and the sequence number, so that a rebuilt index is the same, and the sizes,
 * which Dovecot would otherwise have to read the file for.
 */
export function newStem(sequence: number, at: Date, sizes: MailSizes): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const micros = (at.getTime() - seconds * 1_000) * 1_000;
  return `${seconds}.M${micros}K${sequence}R${randomName()}.keypost,S=${sizes.stored},W=${sizes.counted}`;
}

/** The time and the sequence number in a stem made by `newStem`; undefined for a file of another program. */
export function readStem(stem: string): { readonly sequence: number; readonly at: Date } | undefined {
  const match = /^(\d{1,12})\.M(\d{1,6})K(\d{1,15})R[a-z2-7]{20}\.keypost,/.exec(stem);
  if (!match) return undefined;
  const [, seconds, micros, sequence] = match.map(Number);
  return {
    sequence: sequence as number,
    at: new Date((seconds as number) * 1_000 + (micros as number) / 1_000),
  };
}

export function isSeen(file: MailFile): boolean {
  return flagsOf(file.name).includes("S");
}

/** Letters for IMAP flags, `DFPRST`, and `a` to `z` for Dovecot's keywords. */
function flagsOf(name: string): string {
  return /:2,([^,]*)/.exec(name)?.[1] ?? "";
}

/** The name with this flag set or cleared, the letters sorted. Other letters and anything after a comma stay. */
export function flaggedName(name: string, flag: string, isSet: boolean): string {
  const flags = new Set(flagsOf(name));
  if (isSet) flags.add(flag);
  else flags.delete(flag);
  const rest = /:2,[^,]*(,.*)$/s.exec(name)?.[1] ?? "";
  return `${stemOf(name)}:2,${[...flags].sort().join("")}${rest}`;
}

/** The part of a name before the colon. */
export function stemOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(0, colon);
}

export function mailFile(folder: "new" | "cur", name: string): MailFile {
  return { folder, name, stem: stemOf(name) };
}
