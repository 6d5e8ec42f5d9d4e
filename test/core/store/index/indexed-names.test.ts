import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId } from "../../../../core/mailboxes/mailbox.ts";
import { differences, IndexedNames } from "../../../../core/store/index/indexed-names.ts";
import { type MailFile, mailFile } from "../../../../core/store/maildir/mail-file.ts";

const BOX = "mbx_a" as MailboxId;
const OTHER = "mbx_b" as MailboxId;
const FILES = [mailFile("cur", "one:2,S"), mailFile("new", "two")];

/** Returns the files, and counts how often they were read. */
function countedRead(files: readonly MailFile[]) {
  const read = async () => {
    read.count++;
    return files;
  };
  read.count = 0;
  return read;
}

test("IndexedNames reads a mailbox's names once, and then applies changes", async () => {
  const names = new IndexedNames();
  const read = countedRead(FILES);
  await names.find(BOX, read);
  names.put(BOX, [mailFile("cur", "two:2,"), mailFile("new", "three")]);
  names.drop(BOX, [mailFile("cur", "one:2,S")]);
  const found = await names.find(BOX, read);
  assert.deepEqual([...found.cur], [["two", "two:2,"]]);
  assert.deepEqual([...found.new], [["three", "three"]]);
  assert.equal(read.count, 1);
});

test("IndexedNames does not keep names that changed while they were read", async () => {
  const names = new IndexedNames();
  const { promise, resolve } = Promise.withResolvers<readonly MailFile[]>();
  const finding = names.find(BOX, () => promise);
  names.put(BOX, [mailFile("cur", "one:2,")]);
  resolve(FILES);
  await finding;
  const read = countedRead([]);
  await names.find(BOX, read);
  assert.equal(read.count, 1);
});

test("IndexedNames drops the least recently used mailbox if it has too many names", async () => {
  const names = new IndexedNames(12);
  const [read, readOther] = [countedRead(FILES), countedRead(FILES)];
  await names.find(BOX, read);
  await names.find(OTHER, readOther);
  await names.find(BOX, read);
  names.put(BOX, [mailFile("new", "three")]);
  await names.find(BOX, read);
  await names.find(OTHER, readOther);
  assert.deepEqual([read.count, readOther.count], [1, 2]);
});

test("differences() returns renamed files, files that are only listed, and files that are only indexed", async () => {
  const files = [...FILES, mailFile("new", "three")];
  const indexed = await new IndexedNames().find(BOX, countedRead(files));
  const listings = [
    { folder: "new", names: [] },
    { folder: "cur", names: ["one:2,FS", "two:2,", "two:2,S", "four:2,"] },
  ] as const;
  assert.deepEqual(differences(listings, indexed), {
    renamed: [mailFile("cur", "one:2,FS"), mailFile("cur", "two:2,")],
    unfamiliar: [mailFile("cur", "two:2,S"), mailFile("cur", "four:2,")],
    gone: [mailFile("new", "three")],
  });
});
