import assert from "node:assert/strict";
import { constants } from "node:os";
import { test } from "node:test";
import { Outages, refusingOutages } from "../../core/outages.ts";
import { MaildirAway } from "../../core/store/maildir/anchor.ts";
import { DatabaseError } from "../../core/store/sqlite-thread.ts";
import { TestClock } from "../support/clock.ts";
import { recordingLog } from "../support/log.ts";

test("refusingOutages() refuses a locked database with busy, logs it once a minute, and passes other errors on", async () => {
  const { log: ownLog, events: told } = recordingLog();
  const lock = new DatabaseError("SQLITE_BUSY_SNAPSHOT", "database is locked");
  const refusing = refusingOutages(new Outages({ clock: new TestClock(), log: ownLog }), {
    settings: "a setting",
    now: () => 1,
    write: () => Promise.reject(lock),
    damaged: () => Promise.reject(new DatabaseError("SQLITE_CORRUPT", "malformed")),
    async *follow() {
      yield "one";
      throw lock;
    },
  });
  const busy = { name: "Refusal", code: "busy" };
  assert.deepEqual([refusing.settings, refusing.now()], ["a setting", 1]);
  for (let round = 0; round < 2; round++) await assert.rejects(refusing.write(), busy);
  const items = refusing.follow();
  assert.deepEqual(await items.next(), { done: false, value: "one" });
  await assert.rejects(items.next(), busy);
  await assert.rejects(refusing.damaged(), { name: "DatabaseError", code: "SQLITE_CORRUPT" });
  assert.deepEqual(
    told.map(({ event, fields }) => [event, fields.error]),
    [["unforeseen", lock]],
  );
});

test("each kind of outage is logged once a minute, even if several alternate", async () => {
  const { log: ownLog, events: told } = recordingLog();
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const out = Object.assign(new Error("too many open files"), { code: "EMFILE" });
  const outages = [new DatabaseError("SQLITE_BUSY", "locked"), new MaildirAway("mail"), full, out];
  const refusing = refusingOutages(new Outages({ clock: new TestClock(), log: ownLog }), {
    failing: (error: Error) => Promise.reject(error),
  });
  for (let round = 0; round < 3; round++)
    for (const outage of outages) await assert.rejects(refusing.failing(outage), { code: "busy" });
  // Node reports EDQUOT like this.
  const quota = `Unknown system error -${constants.errno.EDQUOT}`;
  const alike = [quota, "SQLITE_FULL", "ENFILE"].map((code) => Object.assign(new Error(code), { code }));
  for (const outage of alike) await assert.rejects(refusing.failing(outage), { code: "busy" });
  assert.deepEqual(
    told.map(({ fields }) => fields.error),
    outages,
  );
});
