import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../core/own-headers.ts";
import { withoutHanging } from "../support/hang.ts";

const envelope = { from: "ann@sender.example", givenAddress: "mbx_a@mail.test" };

function digest(header: string): string {
  return digestOf(envelope, [Buffer.from(`${header}\r\n\r\nRing\r\n`)], "");
}

test("digestOf() takes a relay's id from a folded Received field only", () => {
  assert.notEqual(
    digest("Subject: Alarm\r\nReceived: by relay.example\r\n\twith esmtp\r\n\tid 7;\r\n\tSun"),
    "",
  );
  assert.equal(digest("Received: by relay.example with esmtp;\r\nSubject: Alarm with id 7"), "");
  assert.equal(digest("Subject: received: it\r\n with id 7"), "");
});

test("digestOf() does not hang on a header of bare CRs", () => {
  for (const line of ["received:\r", "received:\r\n \r"]) {
    const header = line.repeat(64_000 / line.length);
    withoutHanging(() => {
      for (let time = 0; time < 30; time++) digest(header);
    });
  }
});
