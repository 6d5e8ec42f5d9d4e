import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { test } from "node:test";
import { FolderHandles } from "../../../core/store/folder-handles.ts";
import { until } from "../../support/clock.ts";
import { aFolder } from "../../support/folder.ts";

test("sync() fails for a missing folder, and succeeds once the folder is there", async () => {
  using folder = aFolder();
  const handles = new FolderHandles();
  await assert.rejects(handles.sync(folder.file("new")), { code: "ENOENT" });
  mkdirSync(folder.file("new"));
  await handles.sync(folder.file("new"));
  await handles.close();
});

test("sync() syncs the folder that is now at the path, and closes the one that was replaced", {
  skip: process.platform !== "linux" && "only Linux lists open files",
}, async () => {
  using folder = aFolder();
  const handles = new FolderHandles();
  const path = folder.file("new");
  mkdirSync(path);
  await handles.sync(path);
  renameSync(path, folder.file("away"));
  mkdirSync(path);
  await Promise.all([handles.sync(path), handles.sync(path)]);
  const open = () =>
    readdirSync("/proc/self/fd").flatMap((fd) => (isBelow(fd, folder.path) ? target(fd) : []));
  await until(() => open().length === 1);
  assert.deepEqual(open(), [path]);
  rmSync(path, { recursive: true });
  await assert.rejects(handles.sync(path), { code: "ENOENT" });
  await handles.close();
});

test("FolderHandles keeps at most 256 folders open", {
  skip: process.platform !== "linux" && "only Linux lists open files",
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
  return target(fd).startsWith(folder);
}

function target(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    // The descriptor of the listing itself is closed by now.
    return "";
  }
}
