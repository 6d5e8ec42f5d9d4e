import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readdir, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Mailbox } from "../../../core/index.ts";
import { settle } from "../../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../../support/core.ts";
import { recordingLog } from "../../support/log.ts";

/** The tests share this core, each with mailboxes of its own. */
const { log, events } = recordingLog();
const box = await openTestCore({ log });
after(() => box.close());

function maildirOf(box: TestCore, mailbox: Mailbox) {
  return (...parts: string[]) => join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", ...parts);
}

async function subjects(box: TestCore, mailbox: Mailbox): Promise<string[]> {
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 100 });
  return messages.map(({ subject }) => subject);
}

async function wait(box: TestCore, mailbox: Mailbox, after?: number) {
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const waited = await box.core.waitForEmail(
    mailbox,
    after === undefined ? wanted : { ...wanted, afterSequence: after },
    { signal: new AbortController().signal },
  );
  return waited.outcome === "received" ? waited.message.subject : undefined;
}

/** Makes things that may be in a Maildir and are no messages. */
const ODD: readonly ((path: string) => unknown)[] = [
  (path) => mkdir(path),
  (path) => symlink("/etc/hostname", path),
  (path) => symlink("/nowhere/at/all", path),
  (path) => symlink(path, path),
  (path) => execFileSync("mkfifo", [path]),
];

test("folders, symlinks and FIFOs in a Maildir are ignored", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Before" }));
  const path = maildirOf(box, mailbox);
  for (const [index, make] of ODD.entries()) {
    await make(path("new", `1763640000.M1P${index}.other`));
    await make(path("cur", `1763640000.M1P${index}.another:2,S`));
  }
  assert.deepEqual(await subjects(box, mailbox), ["Before"]);
  await deliver(box.core, mailbox, letter({ subject: "After" }));
  assert.equal(await wait(box, mailbox), "After");
  await box.core.reindex();
  await box.reopen();
  await deliver(box.core, mailbox, letter({ subject: "Later" }));
  assert.deepEqual(await subjects(box, mailbox), ["Later", "After", "Before"]);
});

test("files of other programs are ordered by the times in their names, which have no leading zeros", async () => {
  const { mailbox } = await box.claim();
  const path = maildirOf(box, mailbox);
  await subjects(box, mailbox);
  const times = ["1763640000.M99999", "1763640000.M100000", "1763640001.M7", "1763640001.M65"];
  for (const time of times.toReversed())
    await writeFile(path("cur", `${time}P1.other:2,`), letter({ subject: time }));
  assert.deepEqual(await subjects(box, mailbox), times.toReversed());
});

test("an unreadable file does not block its mailbox, and is a message once it is readable", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Before" }));
  // Longer than a buffer of Node may be. This fails for root too, unlike a file of another owner.
  const huge = maildirOf(box, mailbox)("new", "1763640000.M1P1.huge");
  await writeFile(huge, letter({ subject: "Huge" }));
  await truncate(huge, 5 * 2 ** 40);
  assert.deepEqual(await subjects(box, mailbox), ["Before"]);
  await box.reopen();
  await deliver(box.core, mailbox, letter({ subject: "After" }));
  assert.equal(await wait(box, mailbox), "After");
  // Long enough for the folder's time to be trusted. What follows does not change that time.
  await settle(50);
  assert.deepEqual(await subjects(box, mailbox), ["After", "Before"]);
  await truncate(huge, 200);
  assert.deepEqual(await subjects(box, mailbox), ["Huge", "After", "Before"]);
  const [{ id } = { id: "" as never }] = (await box.core.listMessages(mailbox, { filter: {}, limit: 1 }))
    .messages;
  await box.core.markMessage(mailbox, id, { addLabels: ["kept"] });
  await settle(50);
  await subjects(box, mailbox);
  await truncate(huge, 5 * 2 ** 40);
  await box.core.reindex();
  assert.deepEqual(await subjects(box, mailbox), ["After", "Before"]);
  await truncate(huge, 200);
  const [again] = (await box.core.listMessages(mailbox, { filter: {}, limit: 1 })).messages;
  assert.deepEqual([again?.subject, again?.labels], ["Huge", ["kept"]]);
});

test("a folder of a mail program that cannot be read is logged once, and refuses no mail", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "One" }));
  const path = maildirOf(box, mailbox);
  await mkdir(path(".Sent"));
  // A link to itself, because root may read any folder.
  await symlink("cur", path(".Sent", "cur"));
  for (const subject of ["Two", "Three"]) await deliver(box.core, mailbox, letter({ subject }));
  assert.deepEqual(await subjects(box, mailbox), ["Three", "Two", "One"]);
  const told = events.filter(({ fields }) => fields.where === "counting a folder of a mail program");
  assert.deepEqual(
    told.map(({ event, fields }) => [event, (fields.error as NodeJS.ErrnoException).path]),
    [["unforeseen", path(".Sent", "cur")]],
  );
});

test("empty files, odd names and unknown flags are messages", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "First" }));
  const path = maildirOf(box, mailbox);
  await writeFile(path("new", "0"), "");
  await writeFile(path("new", "sp ace\n%00'\"\\"), letter({ subject: "Spaces" }));
  await writeFile(path("cur", "unknown:2,SXYZabc"), letter({ subject: "Unknown flags" }));
  await writeFile(path("cur", "experimental:1,S"), letter({ subject: "Experimental" }));
  await writeFile(path("cur", "n".repeat(250)), letter({ subject: "Long" }));
  await writeFile(path("new", "constructor"), letter({ subject: "Property" }));
  await writeFile(path("new", ":2,S"), letter({ subject: "Nameless" }));
  assert.equal((await subjects(box, mailbox)).length, 8);
  for (let one = 0; one < 6; one++) await wait(box, mailbox);
  await box.core.reindex();
  assert.equal((await subjects(box, mailbox)).length, 8);
});

test("a message whose file name has no room for a flag is handed out once, and again by cursor", async () => {
  const { mailbox } = await box.claim();
  const before = (await box.core.mailboxStatus(mailbox)).sequence;
  await writeFile(maildirOf(box, mailbox)("new", "n".repeat(254)), letter({ subject: "Long" }));
  assert.equal(await wait(box, mailbox), "Long");
  assert.equal(await wait(box, mailbox), undefined);
  assert.equal(await wait(box, mailbox, before), "Long");
});

test("reading a message whose file name is not UTF-8 is refused with busy, without an endless search", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "Renamed" }));
  const path = maildirOf(box, mailbox);
  const [name = ""] = await readdir(path("new"));
  await rename(path("new", name), Buffer.from(path("cur", `${name}:2,\xff`), "latin1"));
  assert.deepEqual(await subjects(box, mailbox), ["Renamed"]);
  await assert.rejects(box.core.readRaw(mailbox, messages[0]?.messageId ?? ("" as never)), { code: "busy" });
});

test("mail is refused while the data folder is gone, and accepted again when it is back", async () => {
  const { mailbox } = await box.claim();
  const { mailbox: fresh } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "Before" }));
  await box.core.markMessage(mailbox, messages[0]?.messageId ?? ("" as never), { addLabels: ["kept"] });
  const [before] = (await box.core.listMessages(mailbox, { filter: {}, limit: 9 })).messages;
  const away = `${box.dataDir}.away`;
  await rename(box.dataDir, away);
  await assert.rejects(deliver(box.core, mailbox, letter({})));
  await assert.rejects(deliver(box.core, fresh, letter({})));
  await assert.rejects(box.core.checkHealth());
  await assert.rejects(subjects(box, mailbox));
  // An empty folder of that name is not the data folder: the open databases are elsewhere.
  await mkdir(box.dataDir).catch(() => undefined);
  await assert.rejects(deliver(box.core, mailbox, letter({})));
  await assert.rejects(deliver(box.core, fresh, letter({})));
  await assert.rejects(box.core.checkHealth());
  // Nor is a copy that has files of the same names.
  await mkdir(join(box.dataDir, "mail"));
  await copyFile(join(away, "keypost.db"), join(box.dataDir, "keypost.db"));
  await assert.rejects(deliver(box.core, fresh, letter({})));
  await assert.rejects(box.core.checkHealth());
  await rm(box.dataDir, { recursive: true });
  await rename(away, box.dataDir);
  await box.core.checkHealth();
  assert.deepEqual((await box.core.listMessages(mailbox, { filter: {}, limit: 9 })).messages, [before]);
  await deliver(box.core, mailbox, letter({ subject: "After" }));
  await deliver(box.core, fresh, letter({ subject: "Fresh" }));
  assert.deepEqual(await subjects(box, mailbox), ["After", "Before"]);
  assert.deepEqual(await subjects(box, fresh), ["Fresh"]);
});
