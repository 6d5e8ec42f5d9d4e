/** What the name of a mail file says: cr.yp.to/proto/maildir.html, and Dovecot's `,S=` for the size. */
import { randomBytes } from "node:crypto";

/** Where a file is and what its name says. */
export interface MailFile {
  /** The part before the colon: it never changes, whoever moves or flags the file. */
  readonly stem: string;
  readonly folder: "new" | "cur";
  readonly name: string;
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * A new file's unchanging name. Its time and its sequence number stand in it, so that an index made again from the
 * files is the same.
 */
export function newStem(sequence: number, at: Date, sizeBytes: number): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const micros = (at.getTime() - seconds * 1_000) * 1_000;
  return `${seconds}.M${micros}K${sequence}R${randomName()}.keypost,S=${sizeBytes}`;
}

/** What a name of ours says; undefined for a file that another program put there. */
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
  return flagsOf(file).includes("S");
}

export function flagsOf(file: MailFile): string {
  const at = file.name.lastIndexOf(":2,");
  return at < 0 ? "" : file.name.slice(at + 3);
}

export function mailFile(folder: "new" | "cur", name: string): MailFile {
  const colon = name.indexOf(":");
  return { folder, name, stem: colon < 0 ? name : name.slice(0, colon) };
}

/** 100 random bits. */
export function randomName(): string {
  return [...randomBytes(20)].map((byte) => BASE32[byte & 31]).join("");
}
