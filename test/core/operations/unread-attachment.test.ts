import assert from "node:assert/strict";
import { after, test } from "node:test";
import { getAttachment } from "../../../core/operations/index.ts";
import { mailWith, zipOf } from "../../support/attachments.ts";
import { deliver, openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";

const core = await openTestCore();
after(() => core.close());
const agent = await core.claim();

interface Gotten {
  readonly encoding: string;
  readonly content: string;
  readonly notes: readonly string[];
}

async function get(name: string, type: string, bytes: Buffer): Promise<Gotten> {
  const { messages } = await deliver(core.core, agent.mailbox, mailWith([{ name, type, bytes }]));
  return await run<Gotten>(core, getAttachment, { id: messages[0]?.messageId ?? "", index: 0 }, agent);
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OLD_OFFICE = Buffer.from("d0cf11e0a1b11ae1000000000000", "hex");
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

test("get_attachment returns binary files as bytes, and says why they have no text", async () => {
  const files: readonly (readonly [string, string, Buffer, RegExp])[] = [
    ["code.txt", "text/plain", PNG, /picture/],
    ["code.png", "image/png", PNG, /picture/],
    ["letter.doc", "application/msword", OLD_OFFICE, /old format/],
    ["mail.msg", "application/vnd.ms-outlook", OLD_OFFICE, /old format/],
    ["winmail.dat", "application/ms-tnef", Buffer.from("789f3e220100", "hex"), /Outlook/],
    ["log.bz2", "text/plain", Buffer.from("BZh91AY&SY\u0001\u0002", "latin1"), /compressed/],
  ];
  for (const [name, type, bytes, note] of files) {
    const gotten = await get(name, type, bytes);
    assert.deepEqual([gotten.encoding, gotten.content], ["base64", bytes.toString("base64")], name);
    assert.match(gotten.notes.join(), note);
  }
});

test("get_attachment says that an empty attachment is empty", async () => {
  for (const [name, type] of [
    ["a.docx", DOCX],
    ["a.pdf", "application/pdf"],
    ["a.txt", "text/plain"],
  ] as const)
    assert.deepEqual((await get(name, type, Buffer.alloc(0))).notes, ["It is empty."], name);
});

test("get_attachment names the binary format of Excel, and reads a text table that is only called a workbook", async () => {
  const parts = { "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "\u0083\u0001" };
  const binary = await get("a.xlsb", "application/octet-stream", Buffer.from(zipOf(parts)));
  assert.match(binary.notes.join(), /xlsb/);
  assert.equal((await get("a.xlsx", XLSX, Buffer.from("a;b\n1;2\n"))).content, "a;b\n1;2\n");
});
