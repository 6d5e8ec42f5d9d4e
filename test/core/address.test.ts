import assert from "node:assert/strict";
import { test } from "node:test";
import { isInDomain, mailboxAddressOf, parseAddress, splitAddress } from "../../core/address.ts";
import { Refusal } from "../../core/refusal.ts";
import { anyText } from "../support/any-text.ts";
import { fc } from "../support/fast-check.ts";

function assertRefused(text: string): void {
  assert.throws(() => parseAddress(text), { name: "Refusal", code: "bad_request" }, JSON.stringify(text));
}

test("parseAddress() keeps the local part and lower-cases the domain", () => {
  assert.equal(parseAddress("Ann.Smith+x@Mail.EXAMPLE"), "Ann.Smith+x@mail.example");
});

test("parseAddress() accepts every character that RFC 5321 allows unquoted", () => {
  const localPart = "!#$%&'*+-/=?^_`{|}~aZ09.x";
  assert.equal(parseAddress(`${localPart}@mail.example`), `${localPart}@mail.example`);
});

test("parseAddress() accepts local parts and domains in other scripts, and writes the domain in ASCII", () => {
  assert.equal(parseAddress("Jürgen@Bücher.example"), "Jürgen@xn--bcher-kva.example");
  assert.equal(parseAddress("用户@例子.example"), "用户@xn--fsqu00a.example");
  assert.equal(parseAddress("a@XN--BCHER-KVA.example"), parseAddress("a@bücher.example"));
});

test("parseAddress() reads every full stop of IDNA as a dot", () => {
  assert.equal(parseAddress("a@mail。example"), "a@mail.example");
});

test("parseAddress() refuses text that is not an address", () => {
  const others = [
    "",
    "@",
    "a@",
    "@mail.example",
    "a",
    "mail.example",
    "a b@mail.example",
    "a@mail example",
    "a@b@c.example",
  ];
  for (const other of others) assertRefused(other);
});

test("parseAddress() refuses empty labels and misplaced dots", () => {
  const others = [".a@mail.example", "a.@mail.example", "a..b@mail.example", "a@.example", "a@mail..example"];
  for (const other of [...others, "a@mail.example."]) assertRefused(other);
});

test("parseAddress() refuses quoted local parts, comments, source routes and angle brackets", () => {
  const others = [
    '"a"@mail.example',
    '"a@b"@mail.example',
    '"a b"@mail.example',
    "a\\b@mail.example",
    "a(comment)@mail.example",
    "a@mail.example(comment)",
    "a@(comment)mail.example",
    "@relay.example:a@mail.example",
    "@a.example,@b.example:c@mail.example",
    "<a@mail.example>",
    "Ann <a@mail.example>",
    "a@mail.example,b@mail.example",
    "a@mail.example;",
  ];
  for (const other of others) assertRefused(other);
});

test("parseAddress() refuses address literals and domains that are IP addresses", () => {
  const others = [
    "a@[127.0.0.1]",
    "a@[IPv6:::1]",
    "a@127.0.0.1",
    "a@127.1",
    "a@0x7f.1",
    "a@2130706433",
    "a@[::1]",
  ];
  for (const other of others) assertRefused(other);
});

test("parseAddress() refuses domains that a URL parser would cut or decode", () => {
  const others = [
    "mail.example/x",
    "mail.example?x",
    "mail.example#x",
    "mail.example:25",
    "mail%2eexample",
    "mail_x.example",
  ];
  for (const domain of others) assertRefused(`a@${domain}`);
});

test("parseAddress() refuses labels that begin or end with a hyphen", () => {
  for (const domain of ["-mail.example", "mail-.example", "mail.-example"]) assertRefused(`a@${domain}`);
});

test("parseAddress() refuses controls, spaces and lone surrogates", () => {
  const others = [
    "\0",
    "\r",
    "\n",
    "\t",
    " ",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u2003",
    "\u2028",
    "\u3000",
    "\ud800",
  ];
  for (const other of others) {
    assertRefused(`a${other}b@mail.example`);
    assertRefused(`a@mail${other}x.example`);
    assertRefused(`a@mail.example${other}`);
  }
});

test("parseAddress() allows 64 octets of local part, 255 of domain and 63 of a label", () => {
  const domain = (length: number) =>
    "a."
      .repeat(128)
      .slice(0, length - 1)
      .concat("b");
  assert.ok(parseAddress(`${"a".repeat(64)}@mail.example`));
  assert.ok(parseAddress(`a@${domain(255)}`));
  assertRefused(`${"a".repeat(65)}@mail.example`);
  assertRefused(`${"ü".repeat(33)}@mail.example`);
  assertRefused(`a@${domain(257)}`);
  assertRefused(`a@${"a".repeat(64)}.example`);
  assertRefused(`a@${"ü".repeat(200)}.example`);
});

test("splitAddress() returns local part and domain", () => {
  assert.deepEqual(splitAddress(parseAddress("a+b@mail.example")), {
    localPart: "a+b",
    domain: "mail.example",
  });
});

test("mailboxAddressOf() removes the tag and folds the case", () => {
  const mailbox = (text: string) => mailboxAddressOf(parseAddress(text));
  assert.equal(mailbox("MBX_abc+Shop+2@mail.example"), "mbx_abc@mail.example");
  assert.equal(mailbox("mbx_abc+@mail.example"), "mbx_abc@mail.example");
  assert.equal(mailbox("+tag@mail.example"), "+tag@mail.example");
});

test("mailboxAddressOf() folds only ASCII, so that a Kelvin sign is not a k", () => {
  assert.notEqual(mailboxAddressOf(parseAddress("mbx_\u212a@mail.example")), "mbx_k@mail.example");
});

test("isInDomain() compares domains in their ASCII form", () => {
  assert.ok(isInDomain(parseAddress("a@BÜCHER.example"), "bücher.example"));
  assert.ok(!isInDomain(parseAddress("a@sub.mail.example"), "mail.example"));
});

test("parseAddress() throws only refusals, and parses its own result unchanged", () => {
  const text = fc.oneof(
    anyText(),
    fc.tuple(anyText(), anyText()).map((parts) => parts.join("@")),
    fc.emailAddress(),
    fc.tuple(fc.string(), fc.domain()).map((parts) => parts.join("@")),
  );
  fc.assert(
    fc.property(text, (given) => {
      try {
        const address = parseAddress(given);
        assert.equal(parseAddress(address), address);
        assert.equal(parseAddress(mailboxAddressOf(address)), mailboxAddressOf(address));
      } catch (error) {
        assert.ok(error instanceof Refusal && error.code === "bad_request", String(error));
      }
    }),
    { numRuns: 1_000 },
  );
});
