import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutPadding } from "../../../core/mime/boundary-padding.ts";
import { parseMessage } from "../../../core/mime/mime.ts";

test("parseMessage accepts spaces after a boundary delimiter (RFC 2046 §5.1.1), and keeps those of other lines", async () => {
  const padded = ["--out \t", "--in  ", "--in--\t", "--out ", "--out--  "];
  const [outer, inner, innerEnd, next, end] = padded;
  const lines = [
    ...["Content-Type: Multipart/Mixed; boundary=out", "", "Old readers see this.", outer],
    ...['Content-Type: multipart/alternative; boundary="in"', "", inner, "Content-Type: text/plain", ""],
    ...["One", "--inner  ", "-- ", "Two", innerEnd, next],
    ...['Content-Disposition: attachment; filename="a.txt"', "", "--in  is here", end],
  ];
  const bytes = Buffer.from(["From: a@b.example", "MIME-Version: 1.0", ...lines].join("\r\n"));
  const { isParsed, text, attachments } = await parseMessage(bytes);
  assert.deepEqual([isParsed, text.split("\n")[0]], [true, "One"]);
  assert.match(text, /--inner/);
  assert.deepEqual(
    attachments.map(({ filename, sizeBytes }) => [filename, sizeBytes]),
    [["a.txt", 13]],
  );
});

test("withoutPadding returns a body without padding as it is, without a copy", () => {
  const body = Buffer.from("--b\r\n\r\nText \r\n-- \r\n--b--");
  assert.equal(withoutPadding(body, "multipart/mixed; boundary=b"), body);
});

test("withoutPadding removes the spaces after every delimiter of a body that is all delimiters", () => {
  const body = "--b \r\n--c \r\n--b--\t\n".repeat(20_000);
  const without = body.replaceAll("--b ", "--b").replaceAll("\t", "");
  assert.equal(withoutPadding(Buffer.from(body), "multipart/mixed; boundary=b").toString(), without);
});
