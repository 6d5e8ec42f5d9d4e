import assert from "node:assert/strict";
import { test } from "node:test";
import { Undo } from "../../../core/store/undo.ts";

/** One whose steps say that they were run; the named one fails, too. */
function undoing(names: readonly string[], failing?: string) {
  const undo = new Undo();
  const undone: string[] = [];
  for (const name of names)
    undo.defer(async () => {
      undone.push(name);
      if (name === failing) throw new Error(`${name} can't be closed`);
    });
  return { undo, undone };
}

test("what is undone is undone last first, also when one step of it fails", async () => {
  const { undo, undone } = undoing(["lock", "ledger", "index"], "index");
  await assert.rejects(undo.run(), /index can't be closed/);
  assert.deepEqual(undone, ["index", "ledger", "lock"]);
});

test("whoever began hears why it failed, and not what failed to be undone", async () => {
  const { undo } = undoing(["lock"], "lock");
  const begin = async () => {
    await using _ = undo;
    throw new Error("there is no disk");
  };
  await assert.rejects(begin(), /^Error: there is no disk$/);
});

test("what was moved is undone by whoever has it, and by nobody else", async () => {
  const { undo, undone } = undoing(["lock"]);
  const moved = undo.move();
  await undo.run();
  assert.deepEqual(undone, []);
  await moved.run();
  assert.deepEqual(undone, ["lock"]);
});
