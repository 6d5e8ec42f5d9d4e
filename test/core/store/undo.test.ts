import assert from "node:assert/strict";
import { test } from "node:test";
import { Undo } from "../../../core/store/undo.ts";

/** An `Undo` with named steps, which record that they ran. The step `failing` throws. */
function undoOf(names: readonly string[], failing?: string) {
  const undo = new Undo();
  const undone: string[] = [];
  for (const name of names)
    undo.defer(async () => {
      undone.push(name);
      if (name === failing) throw new Error(`${name} can't be closed`);
    });
  return { undo, undone };
}

test("run() runs the steps last first, even if one of them throws", async () => {
  const { undo, undone } = undoOf(["lock", "ledger", "index"], "index");
  await assert.rejects(undo.run(), /index can't be closed/);
  assert.deepEqual(undone, ["index", "ledger", "lock"]);
});

test("leaving a scope with an error reports that error, not one of the undo steps", async () => {
  const { undo } = undoOf(["lock"], "lock");
  const begin = async () => {
    await using _ = undo;
    throw new Error("there is no disk");
  };
  await assert.rejects(begin(), /^Error: there is no disk$/);
});

test("steps that were moved run only with the `Undo` they were moved to", async () => {
  const { undo, undone } = undoOf(["lock"]);
  const moved = undo.move();
  await undo.run();
  assert.deepEqual(undone, []);
  await moved.run();
  assert.deepEqual(undone, ["lock"]);
});
