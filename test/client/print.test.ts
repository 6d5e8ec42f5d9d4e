import assert from "node:assert/strict";
import { test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { jsonText, printAnswer, printFailure, printUsageFailure } from "../../client/print.ts";
import {
  getAttachment,
  listMessages,
  REFUSAL_CODES,
  Refusal,
  type RefusalCode,
  readMessage,
  waitForEmail,
} from "../../core/operations/index.ts";
import { aStream } from "../support/stream.ts";

function aTerminal() {
  const [out, err] = [aStream(), aStream()];
  return { terminal: { out: out.stream, err: err.stream }, out: out.written, err: err.written };
}

const HOSTILE = "\u001b]52;c;cm0gLXJmIH4=\u0007";

const MESSAGE = {
  id: "msg_a",
  thread_id: "thr_a",
  from: { name: `Ann ${HOSTILE}`, address: "ann@shop.example" },
  to: [{ name: "", address: "mbx_a@mail.local" }],
  subject: `Hello ${HOSTILE}`,
  received_at: "2026-11-20T10:00:00Z",
  seen: false,
  text: `Your code is 493817.\n${HOSTILE}`,
  codes: [{ value: "493817" }],
  links: [{ kind: "verify", url: "https://shop.example/v?t=1" }],
  attachments: [{ index: 0, filename: `a${HOSTILE}.pdf`, size_bytes: 3 }],
  safety: { warnings: [] },
  highlight: "your **code** is",
};

test("a message for people has the code and the link, and no terminal escapes", () => {
  const { terminal, out } = aTerminal();
  printAnswer(terminal, readMessage, MESSAGE, false);
  assert.match(out(), /code +493817/);
  assert.match(out(), /link \(verify\) +https:\/\/shop\.example\/v\?t=1/);
  assert.ok(!out().includes("\u001b") && !out().includes("\u0007"));
});

test("jsonText keeps every character, and escapes those that a terminal interprets or hides", () => {
  const value = { subject: "a\u009bb\u202ec\u2028d\u{e0041}\u{e007f}e" };
  const text = jsonText(value);
  assert.deepEqual(JSON.parse(text), value);
  assert.match(text, /^[\x20-\x7e\n]*$/);
});

test("a list for people has a line per message, and no terminal escapes", () => {
  const { terminal, out } = aTerminal();
  printAnswer(terminal, listMessages, { messages: [MESSAGE, MESSAGE], next_cursor: "c" }, false);
  assert.equal(out().match(/^● +msg_a/gm)?.length, 2);
  assert.match(out(), /--cursor c$/m);
  assert.ok(!out().includes("\u001b"));
});

test("a part of an attachment in base64 puts notes, next offset and how to save the file on stderr, so that stdout decodes", () => {
  const part = {
    content: "AAEC",
    encoding: "base64",
    notes: ["It is a picture."],
    next_offset: 3,
    size_bytes: 9,
  };
  const { terminal, out, err } = aTerminal();
  printAnswer(terminal, getAttachment, part, false);
  assert.deepEqual(
    [out(), err()],
    [
      "AAEC\n",
      "It is a picture.\nMore: --offset 3. The whole file: --as base64 --max-bytes 9 | base64 -d >file\n",
    ],
  );
  const whole = aTerminal();
  printAnswer(whole.terminal, getAttachment, { ...part, notes: [], next_offset: null }, false);
  assert.equal(whole.err(), "");
  // More than one call returns.
  const large = aTerminal();
  printAnswer(large.terminal, getAttachment, { ...part, notes: [], size_bytes: 2 ** 25 + 1 }, false);
  assert.equal(large.err(), "More: --offset 3\n");
});

test("--json prints exactly the answer", () => {
  const { terminal, out } = aTerminal();
  printAnswer(terminal, readMessage, MESSAGE, true);
  assert.deepEqual(JSON.parse(out()), MESSAGE);
});

test("jsonText escapes C1 controls and bidi overrides", () => {
  assert.equal(jsonText("\u009b2J\u202e"), '"\\u009b2J\\u202e"');
});

test("a usage error with --json is one sentence in a JSON error", () => {
  for (const [said, message] of [
    [
      "error: unknown option '--lmit'\n(Did you mean --limit?)",
      "Unknown option '--lmit' (Did you mean --limit?).",
    ],
    ["(outputHelp)", "A command is missing."],
    ["error: unknown command '\u009b2J'", "Unknown command '\u009b2J'."],
    ["error: option '--as <as>' is invalid. There is a, b.", "Option '--as <as>' is invalid. There is a, b."],
  ] as const) {
    const { terminal, out, err } = aTerminal();
    assert.equal(printUsageFailure(terminal, said, "keypost list", true), EXIT.usage);
    const { error } = JSON.parse(out());
    assert.deepEqual([error.message, error.fix], [message, "See keypost list --help."]);
    assert.deepEqual([out().includes("\u009b"), err()], [false, ""]);
  }
});

test("a usage error for people is printed like other errors, on stderr", () => {
  const { terminal, out, err } = aTerminal();
  assert.equal(printUsageFailure(terminal, "error: missing 'id'", "keypost read", false), EXIT.usage);
  assert.deepEqual([out(), err()], ["", "keypost: Missing 'id'.\n  See keypost read --help.\n"]);
  // Commander has already printed the help.
  assert.equal(printUsageFailure(terminal, "(outputHelp)", "keypost", false), EXIT.usage);
  assert.equal(out(), "");
});

test("a wait that timed out has its own exit code", () => {
  const { terminal } = aTerminal();
  const answer = { status: "timeout", cursor: "c", waited_seconds: 1 };
  assert.equal(printAnswer(terminal, waitForEmail, answer, false), EXIT.timedOut);
});

test("a refusal for people is its message and fix on stderr", () => {
  const { terminal, out, err } = aTerminal();
  const code = printFailure(
    terminal,
    new Refusal("mailbox_not_found", "No mailbox.", { fix: "Claim it." }),
    false,
  );
  assert.deepEqual([code, out(), err()], [EXIT.notFound, "", "keypost: No mailbox.\n  Claim it.\n"]);
});

test("a refusal with --json is one JSON document on stdout", () => {
  const { terminal, out, err } = aTerminal();
  printFailure(terminal, new Refusal("busy", "Busy.", { retryAfterSeconds: 5 }), true);
  assert.deepEqual(JSON.parse(out()).error, {
    code: "busy",
    message: "Busy.",
    fix: "",
    retryable: true,
    retry_after_seconds: 5,
  });
  assert.equal(err(), "");
});

test("other errors with --json also have a code of the closed list and a fix", () => {
  const told = (error: unknown) => {
    const { terminal, out } = aTerminal();
    printFailure(terminal, error, true);
    return JSON.parse(out()).error as { readonly code: string; readonly fix: string };
  };
  const wrongSetting = Object.assign(new Error("Bad settings: X."), { name: "BadSettings" });
  const portTaken = Object.assign(new Error("Bad settings: Y."), { name: "BadSettings", mayPass: true });
  const all = [wrongSetting, portTaken, new Error("The service failed at this request.")].map(told);
  assert.deepEqual(
    all.map(({ code }) => code),
    ["bad_request", "service_unreachable", "internal"],
  );
  assert.ok(all.every(({ fix }) => fix.endsWith(".")));
});

test("`retryable` with --json is true for every retryable code, even without retryAfterSeconds", () => {
  const isRetryable = (code: RefusalCode) => {
    const { terminal, out } = aTerminal();
    printFailure(terminal, new Refusal(code, "No."), true);
    return JSON.parse(out()).error.retryable as boolean;
  };
  assert.deepEqual(REFUSAL_CODES.filter(isRetryable), [
    "challenge_expired",
    "rate_limited",
    "too_many_waits",
    "busy",
    "data_folder_in_use",
    "service_unreachable",
    "stopping",
  ]);
});
