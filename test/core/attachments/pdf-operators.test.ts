import assert from "node:assert/strict";
import { test } from "node:test";
import { type DrawnPage, readOperators } from "../../../core/attachments/text/pdf/pdf-operators.ts";

test("readOperators aborts the drawing of a page when its callback throws", async () => {
  let ended = 0;
  const page: DrawnPage = {
    async getOperatorList() {
      page._renderPageChunk(
        { fnArray: [1], argsArray: [null], length: 1, lastChunk: false, separateAnnots: {} },
        {},
      );
    },
    _renderPageChunk() {},
    _abortOperatorList() {
      ended += 1;
    },
  };
  const take = () => {
    throw new Error("Not an operator.");
  };
  await assert.rejects(readOperators(page, take), /Not an operator/);
  assert.equal(ended, 1);
});
