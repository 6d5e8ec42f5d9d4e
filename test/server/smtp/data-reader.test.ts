import assert from "node:assert/strict";
import { test } from "node:test";
import { DataReader } from "../../../server/smtp/data-reader.ts";
import { fc } from "../../support/fast-check.ts";

interface Outcome {
  readonly content: string;
  /** What follows the message. Undefined if it has not ended. */
  readonly rest: string | undefined;
  readonly hasFalseEnd: boolean;
}

/** Feeds `text` in pieces of these sizes, repeated. */
function readIn(text: string, sizes: readonly number[]): Outcome {
  const reader = new DataReader();
  const bytes = Buffer.from(text, "latin1");
  let content = "";
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = Math.min(bytes.length, start + (sizes[turn % sizes.length] ?? 1));
    const read = reader.read(Buffer.from(bytes.subarray(start, end)));
    content += (read.isAfterReturn ? "\r" : "") + read.content.toString("latin1");
    if (read.rest) {
      const rest = read.rest.toString("latin1") + bytes.toString("latin1", end);
      return { content, rest, hasFalseEnd: reader.hasFalseEnd };
    }
    start = end;
  }
  return { content, rest: undefined, hasFalseEnd: reader.hasFalseEnd };
}

/** RFC 5321 §4.1.1.4 and §4.5.2 by regular expressions over the whole text, which has an end. */
function expected(text: string): Outcome {
  const end = /(?<=^|\r\n)\.\r\n/.exec(text)?.index ?? text.length;
  const sent = text.slice(0, end);
  // Every second element is a line break. The text after DATA begins a line.
  const lines = `\r\n${sent}`.split(/(\r\n|\r|\n)/);
  const hasFalseEnd = lines.some((line, index) => {
    const isPlain = lines[index - 1] === "\r\n" && lines[index + 1] === "\r\n" && !line.includes("\0");
    return index < lines.length - 1 && /^\.{1,2}$/.test(line.replaceAll("\0", "")) && !isPlain;
  });
  return { content: sent.replace(/(?<=^|\r\n)\./g, ""), rest: text.slice(end + 3), hasFalseEnd };
}

const ATOMS = ["\r", "\n", "\r\n", ".", "..", "\0", "a", "\r\n.", "\r\n..", "bc"];
const anyText = fc.array(fc.constantFrom(...ATOMS), { maxLength: 40 }).map((atoms) => atoms.join(""));
const anySizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });

test("DataReader finds the end, stuffed dots and false ends as in RFC 5321, however the bytes are cut", () => {
  fc.assert(
    fc.property(anyText, anySizes, (text, sizes) => {
      const sent = `${text}\r\n.\r\nRSET\r\n.\r\n`;
      assert.deepEqual(readIn(sent, sizes), expected(sent));
    }),
    { numRuns: 5_000 },
  );
});

test("DataReader returns the same for one chunk as for single bytes, also with long lines", () => {
  const line = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(...ATOMS));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const sent = `${lines.map(([length, end]) => "x".repeat(length) + end).join("")}\r\n.\r\n`;
      assert.deepEqual(readIn(sent, [sent.length]), readIn(sent, [1]));
      assert.deepEqual(readIn(sent, [sent.length]), expected(sent));
    }),
    { numRuns: 1_000 },
  );
});

test("DataReader removes one dot at the start of a line, and none after a bare CR or LF", () => {
  const outcome = readIn(".x\r\n..\r\n...\r\na\n..b\r..c\r\n.\r\n", [3]);
  assert.deepEqual(outcome, { content: "x\r\n.\r\n..\r\na\n..b\r..c\r\n", rest: "", hasFalseEnd: false });
});

test("DataReader accepts an empty message, and continues while there is no end", () => {
  assert.deepEqual(readIn(".\r\nQUIT", [1]), { content: "", rest: "QUIT", hasFalseEnd: false });
  assert.equal(readIn("a\r\n.\r\u0000\n", [2]).rest, undefined);
});

test("DataReader takes linear time for chunks of dots, line ends or NULs", () => {
  // Quadratic time would be minutes.
  const started = process.cpuUsage();
  for (const piece of ["..\r\n", "\n..", "\r", "\0", "\r\n.\r", "."]) {
    new DataReader().read(Buffer.from(piece.repeat((1 << 19) / piece.length), "latin1"));
  }
  assert.ok(process.cpuUsage(started).user < 5_000_000);
});
