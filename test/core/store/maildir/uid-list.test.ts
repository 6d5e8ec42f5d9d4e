import assert from "node:assert/strict";
import { appendFileSync, truncateSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { parseUidList, UidLists } from "../../../../core/store/maildir/uid-list.ts";
import { aFolder } from "../../../support/folder.ts";

/** As Dovecot 2.3 writes it, including a name known to POP3 clients from another server. */
const LIST = `3 V1763640000 N5 Gd5c9b53102964cf0e0b0a0000cd9f0c64
1 :1763640000.M1K1Rabc.keypost,S=5,W=5
3 S1355 W1394 Pold-uidl :1763640001.M364837P9451.host,S=1355,W=1394:2,S
`;

test("parseUidList() returns UIDs by file name without flags", () => {
  assert.deepEqual(
    [...parseUidList(LIST)],
    [
      ["1763640000.M1K1Rabc.keypost,S=5,W=5", 1],
      ["1763640001.M364837P9451.host,S=1355,W=1394", 3],
    ],
  );
});

test("parseUidList() ignores lines that are incomplete or invalid", () => {
  const odd = `${LIST}\nx :name\n0 :zero\n-1 :minus\n7\n8 name\n4 :1763640002.M1P1.host,S=`;
  assert.deepEqual(parseUidList(odd), parseUidList(LIST));
});

test("a UID list of another version is ignored, and a missing one is empty", async () => {
  for (const text of ["", "\n", "1 1763640000 5\n1 name\n", "4 V1 N2\n1 :name\n", "3 V1\n1 :name\n"]) {
    assert.equal(parseUidList(text).size, 0);
  }
  using folder = aFolder();
  assert.equal((await new UidLists().read(folder.path)).size, 0);
});

test("UidLists reads a list again only after Dovecot has written to it", async () => {
  using folder = aFolder();
  const lists = new UidLists();
  writeFileSync(folder.file("dovecot-uidlist"), LIST);
  const first = await lists.read(folder.path);
  assert.equal(await lists.read(folder.path), first);
  appendFileSync(folder.file("dovecot-uidlist"), "4 :1763640003.M1P1.host\n");
  assert.equal((await lists.read(folder.path)).get("1763640003.M1P1.host"), 4);
});

test("UidLists ignores a list larger than any mailbox needs", async () => {
  using folder = aFolder();
  writeFileSync(folder.file("dovecot-uidlist"), LIST);
  truncateSync(folder.file("dovecot-uidlist"), 2 ** 40);
  assert.equal((await new UidLists().read(folder.path)).size, 0);
});
