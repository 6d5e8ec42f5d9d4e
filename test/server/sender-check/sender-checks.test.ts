import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { SenderVerdict } from "../../../core/index.ts";
import { CHECK_BOUNDS } from "../../../server/sender-check/check-bounds.ts";
import { isWithinBounds } from "../../../server/sender-check/header-bounds.ts";
import { until } from "../../support/clock.ts";
import { BANK_ADDRESS, EVIL_ADDRESS, SHOP_ADDRESS, senderWorld } from "../../support/sender-world.ts";
import { sealed, signed, signedAsWritten } from "../../support/signed-mail.ts";

/** DNS and the checking thread are shared by all tests here. */
const world = await senderWorld("all");
after(() => world[Symbol.asyncDispose]());
const { bank, shop, evil, weak } = world.keys;

function mailFrom(from: string, text = "Hello."): Buffer {
  return Buffer.from(
    `From: ${from}\r\nTo: agent@mail.test\r\nSubject: Hello\r\nMessage-ID: <1@x.example>\r\n\r\n${text}\r\n`,
  );
}

function check(bytes: Buffer, envelopeFrom: string, address: string): Promise<SenderVerdict> {
  const peer = { address, heloName: "helo.example", protocol: "ESMTP", tls: undefined };
  return world.checks.check({ bytes, envelopeFrom, peer });
}

const results = ({ spf, dkim, dmarc, arc }: SenderVerdict) =>
  `spf=${spf.result} dkim=${dkim.result} dmarc=${dmarc.result} arc=${arc.result}`;

const FROM_BANK = mailFrom("Bank <ceo@bank.example>");
const FROM_SHOP = mailFrom("orders@shop.example");

const CASES: readonly {
  readonly about: string;
  readonly bytes: Buffer | Promise<Buffer>;
  readonly envelope?: string;
  readonly address?: string;
  readonly is: string;
}[] = [
  {
    about: "SPF only, of the From domain",
    bytes: FROM_BANK,
    envelope: "bounce@bank.example",
    address: BANK_ADDRESS,
    is: "spf=pass dkim=none dmarc=pass arc=none",
  },
  {
    about: "SPF only, of a subdomain",
    bytes: FROM_BANK,
    envelope: "bounce@news.bank.example",
    address: BANK_ADDRESS,
    is: "spf=pass dkim=none dmarc=pass arc=none",
  },
  {
    about: "a signature only, forwarded",
    bytes: signed(FROM_BANK, { key: bank, domain: "bank.example" }),
    is: "spf=none dkim=pass dmarc=pass arc=none",
  },
  {
    about: "a signature with a domain in Unicode",
    bytes: signedAsWritten(mailFrom("ann@bücher.example"), { key: bank, domain: "Bücher.example" }),
    is: "spf=none dkim=pass dmarc=none arc=none",
  },
  {
    about: "no proof under p=reject",
    bytes: FROM_BANK,
    is: "spf=none dkim=none dmarc=fail arc=none",
  },
  {
    about: "SPF that forbids the peer",
    bytes: FROM_BANK,
    envelope: "ceo@bank.example",
    is: "spf=fail dkim=none dmarc=fail arc=none",
  },
  {
    about: "SPF of another domain",
    bytes: FROM_BANK,
    envelope: "me@evil.example",
    address: EVIL_ADDRESS,
    is: "spf=pass dkim=none dmarc=fail arc=none",
  },
  {
    about: "a signature of a subdomain under strict alignment",
    bytes: signed(mailFrom("a@exact.example"), { key: bank, domain: "sub.exact.example" }),
    envelope: "a@sub.exact.example",
    address: BANK_ADDRESS,
    is: "spf=pass dkim=pass dmarc=fail arc=none",
  },
  {
    about: "a domain without DMARC, signed by a subdomain",
    bytes: signed(FROM_SHOP, { key: shop, domain: "mail.shop.example" }),
    is: "spf=none dkim=pass dmarc=none arc=none",
  },
  {
    about: "a domain without DMARC, SPF of a subdomain",
    bytes: FROM_SHOP,
    envelope: "x@bounce.shop.example",
    address: SHOP_ADDRESS,
    is: "spf=pass dkim=none dmarc=none arc=none",
  },
  {
    about: "SPF with two records",
    bytes: FROM_SHOP,
    envelope: "x@twice.example",
    is: "spf=permerror dkim=none dmarc=none arc=none",
  },
  {
    about: "SPF with eleven lookups",
    bytes: FROM_SHOP,
    envelope: "x@deep.example",
    is: "spf=permerror dkim=none dmarc=none arc=none",
  },
  {
    about: "SPF softfail",
    bytes: FROM_SHOP,
    envelope: "x@soft.example",
    is: "spf=softfail dkim=none dmarc=none arc=none",
  },
  {
    about: "SPF neutral",
    bytes: FROM_SHOP,
    envelope: "x@neutral.example",
    is: "spf=neutral dkim=none dmarc=none arc=none",
  },
  {
    about: "an ARC seal",
    bytes: sealed(FROM_SHOP, { key: shop, domain: "shop.example" }),
    is: "spf=none dkim=none dmarc=none arc=pass",
  },
  {
    about: "an ARC seal of another body",
    bytes: sealed(FROM_SHOP, { key: shop, domain: "shop.example" }).then((bytes) =>
      Buffer.from(bytes.toString().replace("Hello.", "Pay me.")),
    ),
    is: "spf=none dkim=none dmarc=none arc=fail",
  },
  {
    about: "a key that is too short",
    bytes: signed(FROM_BANK, { key: weak, domain: "bank.example", selector: "weak" }),
    is: "spf=none dkim=policy dmarc=fail arc=none",
  },
  {
    about: "an expired signature",
    bytes: signed(FROM_BANK, {
      ...{ key: bank, domain: "bank.example" },
      signTime: new Date(Date.now() - 7_200_000),
      expires: new Date(Date.now() - 3_600_000),
    }),
    is: "spf=none dkim=neutral dmarc=fail arc=none",
  },
  {
    about: "a signature of a part of the body",
    bytes: signed(FROM_BANK, { key: bank, domain: "bank.example", maxBodyLength: 4 }),
    is: "spf=none dkim=policy dmarc=fail arc=none",
  },
  {
    about: "a body that was changed",
    bytes: signed(FROM_BANK, { key: bank, domain: "bank.example" }).then((bytes) =>
      Buffer.from(bytes.toString().replace("Hello.", "Pay me.")),
    ),
    is: "spf=none dkim=fail dmarc=fail arc=none",
  },
  {
    about: "two addresses in From",
    bytes: mailFrom("ceo@bank.example, me@evil.example"),
    envelope: "ceo@bank.example",
    address: BANK_ADDRESS,
    is: "spf=pass dkim=none dmarc=permerror arc=none",
  },
  {
    about: "a header over the size limit",
    bytes: Buffer.concat([Buffer.from(`X: ${"x".repeat(70_000)}\r\n`), FROM_BANK]),
    envelope: "ceo@bank.example",
    address: BANK_ADDRESS,
    is: "spf=pass dkim=permerror dmarc=permerror arc=fail",
  },
];

for (const { about, bytes, envelope = "x@nobody.example", address = "192.0.2.1", is } of CASES) {
  test(`a sender check gives ${is} for ${about}`, async () => {
    assert.equal(results(await check(await bytes, envelope, address)), is);
  });
}

test("isWithinBounds is false for a header with too many lines or signatures, in any notation", () => {
  const fits = (field: string, count: number, body = "") =>
    isWithinBounds(Buffer.from(`${`${field}\r\n`.repeat(count)}\r\n${body}`), CHECK_BOUNDS);
  const { signatures, headerLines } = CHECK_BOUNDS;
  for (const field of ["DKIM-Signature: a", "dkim-signature\t: a", "DKIM-Signature\r\n : a"]) {
    assert.deepEqual([fits(field, signatures), fits(field, signatures + 1)], [true, false], field);
  }
  assert.deepEqual([fits("X: x", headerLines), fits("X: x", headerLines + 1)], [true, false]);
  // The body does not count.
  assert.ok(fits("X: x", 1, "DKIM-Signature: a\r\n".repeat(headerLines)));
});

test("a signature of 8 MB of blanks or line ends is checked in time", async () => {
  const signature =
    "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=bank.example; s=s; h=from; bh=AAAA; b=AAAA";
  const over = (body: string) =>
    check(Buffer.from(`${signature}\r\nFrom: a@bank.example\r\n\r\n${body}`), "", "192.0.2.1");
  assert.equal((await over(" ".repeat(8_000_000))).dkim.result, "fail");
  assert.equal((await over("\n".repeat(8_000_000))).dkim.result, "fail");
});

test("SPF of the null sender is checked by the HELO name", async () => {
  const peer = { address: BANK_ADDRESS, heloName: "bank.example", protocol: "ESMTP", tls: undefined };
  const verdict = await world.checks.check({ bytes: FROM_BANK, envelopeFrom: "", peer });
  assert.deepEqual(verdict.spf, { result: "pass", identity: "helo", domain: "bank.example" });
  assert.equal(verdict.dmarc.result, "pass");
});

test("of several signatures, the one of the From domain is reported", async () => {
  const once = await signed(FROM_BANK, { key: bank, domain: "bank.example" });
  const verdict = await check(
    await signed(once, { key: evil, domain: "evil.example" }),
    "x@x.example",
    "192.0.2.1",
  );
  assert.deepEqual(verdict.dkim, { result: "pass", domain: "bank.example" });
});

test("an IPv4-mapped IPv6 peer is checked as IPv4", async () => {
  assert.equal((await check(FROM_BANK, "a@bank.example", `::ffff:${BANK_ADDRESS}`)).spf.result, "pass");
});

test("a failing name server gives temperror, never fail", async () => {
  world.dns.brokenFor = "bank.example";
  const bytes = await signed(FROM_BANK, { key: bank, domain: "bank.example" });
  const verdict = await check(bytes, "a@bank.example", "192.0.2.1");
  world.dns.brokenFor = undefined;
  assert.equal(results(verdict), "spf=temperror dkim=temperror dmarc=temperror arc=none");
});

test("a DKIM key that cannot be fetched makes DMARC temperror, not fail", async () => {
  world.dns.brokenFor = "s._domainkey.bank.example";
  const bytes = await signed(FROM_BANK, { key: bank, domain: "bank.example" });
  const verdict = await check(bytes, "x@x.example", "192.0.2.1");
  world.dns.brokenFor = undefined;
  assert.equal(results(verdict), "spf=none dkim=temperror dmarc=temperror arc=none");
});

test("a check with a silent name server ends within its bound", async () => {
  await using impatient = await senderWorld("all", { bounds: { dnsMs: 200 } });
  impatient.dns.silentFor = "bank.example";
  const bytes = await signed(FROM_BANK, { key: bank, domain: "bank.example" });
  const peer = { address: BANK_ADDRESS, heloName: "helo.example", protocol: "ESMTP", tls: undefined };
  const verdict = await impatient.checks.check({ bytes, envelopeFrom: "a@bank.example", peer });
  // A check that is given up as a whole has temperror for ARC too.
  assert.equal(results(verdict), "spf=temperror dkim=temperror dmarc=temperror arc=none");
});

test("a check that waits for a silent name server does not delay others", async () => {
  const asked = world.dns.asked.length;
  world.dns.silentFor = "bank.example";
  let isAnswered = false;
  void check(FROM_BANK, "a@bank.example", BANK_ADDRESS).finally(() => {
    isAnswered = true;
  });
  await until(() => world.dns.asked.slice(asked).includes("bank.example"));
  const other = await check(FROM_SHOP, "x@bounce.shop.example", SHOP_ADDRESS);
  world.dns.silentFor = undefined;
  assert.deepEqual([other.spf.result, isAnswered], ["pass", false]);
});
