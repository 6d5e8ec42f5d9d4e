import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readlinkSync } from "node:fs";
import { test } from "node:test";
import { FolderHandles } from "../../../core/store/folder-handles.ts";
import { until } from "../../support/clock.ts";
import { aFolder } from "../../support/folder.ts";

test("a folder that was not there is synced once it is", async () => {
  using folder = aFolder();
  const handles = new FolderHandles();
  await assert.rejects(handles.sync(folder.file("new")), { code: "ENOENT" });
  mkdirSync(folder.file("new"));
  await handles.sync(folder.file("new"));
  await handles.close();
});

test("of many folders that were synced only some hundred stay open", {
  skip: process.platform !== "linux" && "only Linux tells what is open",
}, async () => {
  using folder = aFolder();
  const handles = new FolderHandles();
  const paths = Array.from({ length: 300 }, (_, index) => folder.file(`${index}`));
  for (const path of paths) mkdirSync(path);
  await Promise.all(paths.map((path) => handles.sync(path)));
  const open = () => readdirSync("/proc/self/fd").filter((fd) => isBelow(fd, folder.path)).length;
  await until(() => open() === 256);
  await handles.close();
  assert.equal(open(), 0);
});

function isBelow(fd: string, folder: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
  } catch {
    // The one by which they were listed.
    return false;
  }
}
