import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { dovecotSessions } from "../../../server/imap/mail-sessions.ts";
import { until } from "../../support/clock.ts";
import { aFolder } from "../../support/folder.ts";

test("requests for a review while one is running lead to one more review", async () => {
  using folder = aFolder();
  const looks: { end(): void }[] = [];
  // Dovecot's script closes the connection when it is done.
  const dovecot = createServer((socket) => looks.push(socket.on("error", () => undefined).resume()));
  dovecot.listen(folder.file("socket"));
  await once(dovecot, "listening");
  const sessions = dovecotSessions(folder.file("socket"));
  for (let ask = 0; ask < 3; ask++) sessions.review();
  await until(() => looks.length === 1);
  looks[0]?.end();
  await until(() => looks.length === 2);
  looks[1]?.end();
  dovecot.close();
  await once(dovecot, "close");
  assert.equal(looks.length, 2);
});

test("a review without a running Dovecot does nothing, and the next one works", async () => {
  using folder = aFolder();
  const sessions = dovecotSessions(folder.file("socket"));
  sessions.review();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const dovecot = createServer((socket) => socket.end()).listen(folder.file("socket"));
  await once(dovecot, "listening");
  sessions.review();
  await once(dovecot, "connection");
  dovecot.close();
  await once(dovecot, "close");
});
