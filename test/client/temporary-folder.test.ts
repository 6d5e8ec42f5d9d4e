import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../../client/temporary-folder.ts";
import { aFolder } from "../support/folder.ts";

test("temporaryFolder refuses with what to do about a TMPDIR that is not there", async () => {
  using folder = aFolder();
  await assert.rejects(temporaryFolder("keypost-", folder.file("gone")), {
    code: "bad_request",
    message: `No temporary folder can be made in ${folder.file("gone")} (ENOENT).`,
    detail: { fix: "Set TMPDIR to a folder that this user can write to, on a disk with room." },
  });
});
