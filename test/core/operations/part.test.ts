import assert from "node:assert/strict";
import { test } from "node:test";
import { partOf } from "../../../core/operations/part.ts";
import { fc } from "../../support/fast-check.ts";

test("partOf() returns the whole text if no maximum is given", () => {
  assert.deepEqual(partOf("hello", 0), { text: "hello", offset: 0, nextOffset: null });
});

test("partOf() says where the next part begins", () => {
  assert.deepEqual(partOf("hello", 1, 2), { text: "el", offset: 1, nextOffset: 3 });
});

test("partOf() returns an empty part at the end for an offset beyond it", () => {
  assert.deepEqual(partOf("hello", 99, 2), { text: "", offset: 5, nextOffset: null });
});

test("partOf() never splits a character, and always advances", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "é", "😀") });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 3 }), (whole, charsMax) => {
      let [read, offset]: [string, number | null] = ["", 0];
      while (offset !== null) {
        const part = partOf(whole, offset, charsMax);
        assert.ok(part.text.isWellFormed());
        assert.ok(part.nextOffset === null || part.nextOffset > offset);
        read += part.text;
        offset = part.nextOffset;
      }
      assert.equal(read, whole);
    }),
  );
});
