import assert from "node:assert/strict";
import { readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Mailbox, Message } from "../../../core/index.ts";
import { runOperation, waitForEmail } from "../../../core/operations/index.ts";
import { openSenderChecks } from "../../../server/sender-check/sender-checks.ts";
import { deliver, openTestCore } from "../../support/core.ts";
import { BANK_ADDRESS, EVIL_ADDRESS, SHOP_ADDRESS, senderWorld } from "../../support/sender-world.ts";
import { sealed, signed } from "../../support/signed-mail.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener } from "../../support/smtp-listener.ts";

/** One world and one core for all tests here, each with a mailbox of its own. */
const world = await senderWorld("remote");
const box = await openTestCore({ senderCheck: world.checks });
after(async () => {
  await box.close();
  await world[Symbol.asyncDispose]();
});
const { bank, evil, weak, shop } = world.keys;

let letters = 0;

function mail(fields: readonly string[], text = "Your code is 482913."): Buffer {
  const head = [
    ...fields,
    "To: agent@mail.test",
    "Subject: Hello",
    `Message-ID: <${++letters}@bank.example>`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
}

const peer = (address: string) => ({ address, heloName: "helo.example", protocol: "ESMTP", tls: undefined });

async function received(mailbox: Mailbox, bytes: Buffer, from: string, address: string): Promise<Message> {
  const { messages } = await deliver(box.core, mailbox, bytes, { from, peer: peer(address) });
  return await box.core.readMessage(mailbox, messages[0]?.messageId as never);
}

const BANK = "From: Bank <ceo@bank.example>";
const ofBank = (bytes = mail([BANK]), changed = {}) =>
  signed(bytes, { key: bank, domain: "bank.example", ...changed });
const ofEvil = (bytes: Buffer, changed = {}) =>
  signed(bytes, { key: evil, domain: "evil.example", ...changed });
const edited = async (bytes: Promise<Buffer>, from: string, to: string) =>
  Buffer.from((await bytes).toString("latin1").replace(from, to), "latin1");
const before = async (line: string, bytes: Promise<Buffer>) =>
  Buffer.concat([Buffer.from(`${line}\r\n`), await bytes]);

/** Each claims to be the bank's, by whatever it can. All come from the evil host with its own good SPF, unless said. */
const FORGED: Readonly<Record<string, Promise<Buffer> | Buffer>> = {
  "without anything": mail([BANK]),
  "a signature of its own": ofEvil(mail([BANK])),
  "its own signature in the bank's name": ofEvil(mail([BANK]), { domain: "bank.example" }),
  "a signature of a name above": ofEvil(mail([BANK]), { domain: "example" }),
  "a changed body": edited(ofBank(), "482913", "666666"),
  "a changed subject": edited(ofBank(), "Subject: Hello", "Subject: Pay"),
  "a changed author": edited(ofBank(), "ceo@bank", "cfo@bank"),
  "a second From before the signed one": before("From: me@evil.example", ofBank()),
  "a second From before it, of the bank": before("From: cfo@bank.example", ofBank()),
  "a second From behind the signed one": edited(ofBank(), "Subject:", "From: me@evil.example\r\nSubject:"),
  "words behind the signed part": edited(ofBank(mail([BANK]), { maxBodyLength: 20 }), "913.", "913. Pay."),
  "a signed part that is all": ofBank(mail([BANK], "1"), { maxBodyLength: 3 }),
  "a signed part that is nothing": ofBank(mail([BANK]), { maxBodyLength: 0 }),
  "a signature that has expired": ofBank(mail([BANK]), {
    signTime: new Date(Date.now() - 7_200_000),
    expires: new Date(Date.now() - 3_600_000),
  }),
  "a weak key": ofBank(mail([BANK]), { key: weak, selector: "weak" }),
  "a revoked key": ofBank(mail([BANK]), { key: weak, selector: "revoked" }),
  "a broken key": ofBank(mail([BANK]), { key: weak, selector: "broken" }),
  "a key that there is not": ofBank(mail([BANK]), { selector: "gone" }),
  "SHA-1": ofBank(mail([BANK]), { key: shop, algorithm: "rsa-sha1" }),
  "another algorithm's name": edited(ofBank(), "a=ed25519-sha256", "a=rsa-sha256"),
  "two authors, its own first": ofEvil(mail(["From: me@evil.example, ceo@bank.example"])),
  "two authors, its own last": ofEvil(mail(["From: ceo@bank.example, me@evil.example"])),
  "two authors in two fields": ofEvil(mail([BANK, "From: me@evil.example"])),
  "a group": ofEvil(mail(["From: Bank: ceo@bank.example, me@evil.example;"])),
  "the bank's address as the name": ofEvil(mail(['From: "ceo@bank.example" <me@evil.example>'])),
  "two signs of at": ofEvil(mail(["From: <ceo@bank.example@evil.example>"])),
  "two signs of at, the bank last": ofEvil(mail(["From: <me@evil.example@bank.example>"])),
  "a route": ofEvil(mail(["From: <@evil.example:ceo@bank.example>"])),
  "a quoted comma": ofEvil(mail(['From: "ceo@bank.example," <ceo@bank.example>, me@evil.example'])),
  "a comment": ofEvil(mail(["From: ceo@bank.example (me@evil.example)"])),
  "a folded name of the field": ofEvil(mail(["From\r\n : ceo@bank.example", "From: me@evil.example"])),
  "a space before the colon": ofEvil(mail(["From : ceo@bank.example", "From: me@evil.example"])),
  "NUL in the domain": ofEvil(mail(["From: ceo@bank.example\0.evil.example"])),
  "a Cyrillic letter": ofEvil(mail(["From: ceo@b\u0430nk.example"])),
  "a subdomain that there is not": ofEvil(mail(["From: ceo@login.bank.example"])),
  "a name below its own": ofEvil(mail(["From: ceo@bank.example.evil.example"]), {
    domain: "example.evil.example",
  }),
  "no author": ofEvil(mail(["From:"])).catch(() => mail(["From:"])),
  "our own field": mail([
    BANK,
    "Authentication-Results: mail.test;\r\n\tspf=pass smtp.mailfrom=bank.example;\r\n\tdkim=pass header.d=bank.example;\r\n\tdmarc=pass policy.verified-domain=bank.example;\r\n\tarc=pass",
  ]),
  "our whole block": Buffer.concat([
    Buffer.from(
      "Return-Path: <ceo@bank.example>\r\nDelivered-To: agent@mail.test\r\nAuthentication-Results: mail.test;\r\n\tspf=pass smtp.mailfrom=bank.example;\r\n\tdkim=pass header.d=bank.example;\r\n\tdmarc=pass policy.verified-domain=bank.example;\r\n\tarc=pass\r\nReceived: from x ([192.0.2.1])\r\n\tby mail.test (Keypost) with ESMTP id x\r\n\tfor <agent@mail.test>; Fri, 20 Nov 2026 12:00:00 +0000\r\n",
    ),
    mail([BANK]),
  ]),
  "a seal that says pass": sealed(mail([BANK]), { key: evil, domain: "evil.example" }),
  "a From behind more header than is looked at": Promise.resolve(
    Buffer.from(
      `From: ceo@bank.example\r\n${`X: ${"x".repeat(900)}\r\n`.repeat(80)}From: me@evil.example\r\n\r\nHi\r\n`,
    ),
  ),
  "more signatures than are looked at": Promise.resolve(
    Buffer.concat([
      ...Array.from({ length: 11 }, () =>
        Buffer.from("DKIM-Signature: v=1; a=rsa-sha256; d=bank.example; s=s; h=from; bh=x; b=x\r\n"),
      ),
      mail([BANK]),
    ]),
  ),
  "another customer of the author's host": signed(mail(["From: me@bank.github.io"]), {
    key: evil,
    domain: "evil.github.io",
  }),
};

test("no forged message proves to be another's", async () => {
  const { mailbox } = await box.claim();
  const proven: string[] = [];
  for (const [how, bytes] of Object.entries(FORGED)) {
    const { authentication, from } = await received(mailbox, await bytes, "me@evil.example", EVIL_ADDRESS);
    const { dmarc, verifiedDomain = "" } = authentication;
    // Its own names it may prove.
    const isOwn = verifiedDomain === "" || /(^|\.)evil\.example$/.test(verifiedDomain);
    const isShown = verifiedDomain === "" || from.address.endsWith(`@${verifiedDomain}`);
    const isGitHub = how.startsWith("another customer");
    if (!isOwn || !isShown || (dmarc === "pass" && !isGitHub))
      proven.push(`${how}: ${JSON.stringify(authentication)}`);
  }
  assert.deepEqual(proven, []);
  assert.ok(Object.keys(FORGED).length >= 40);
});

test("what a sender proves is told with the message, and stands in one field of ours", async () => {
  const { mailbox } = await box.claim();
  const bytes = await ofBank();
  const message = await received(mailbox, bytes, "bounce@bank.example", BANK_ADDRESS);
  assert.deepEqual(message.authentication, {
    ...{ spf: "pass", dkim: "pass", dmarc: "pass", arc: "none" },
    verifiedDomain: "bank.example",
  });
  const raw = (await box.core.readRaw(mailbox, message.id)).toString();
  assert.match(
    raw,
    /^Return-Path: <bounce@bank\.example>\r\nDelivered-To: [^\r]+\r\nAuthentication-Results: mail\.test;\r\n\tspf=pass smtp\.mailfrom=bank\.example;\r\n\tdkim=pass header\.d=bank\.example;\r\n\tdmarc=pass policy\.dmarc=reject header\.from=bank\.example policy\.verified-domain=bank\.example;\r\n\tarc=none\r\nReceived: /,
  );
  assert.ok(raw.endsWith(bytes.toString()));
});

test("a domain without DMARC is proven by its own SPF, and a failure of DMARC is warned of", async () => {
  const { mailbox } = await box.claim();
  const shopMail = await received(
    mailbox,
    mail(["From: a@shop.example"]),
    "b@bounce.shop.example",
    SHOP_ADDRESS,
  );
  assert.equal(shopMail.authentication.verifiedDomain, "shop.example");
  const forged = await received(mailbox, mail([BANK]), "me@evil.example", EVIL_ADDRESS);
  assert.ok(forged.safety.warnings.some((warning) => warning.includes("DMARC failed")));
});

test("fields of this name are taken out wherever they come from, and ARC's stay", async () => {
  const { mailbox } = await box.claim();
  const fields = [
    "Authentication-Results: mail.test;\r\n dmarc=pass",
    "ARC-Authentication-Results: i=1; x.example; spf=pass",
    "AUTHENTICATION-results : other.example;\r\n\tdkim=pass",
    "X-Kept: Authentication-Results: in a value",
    BANK,
  ];
  const bytes = mail(fields, "Authentication-Results: in the body");
  // Not checked, from this machine: taken out all the same.
  const { id, sizeBytes } = await received(mailbox, bytes, "me@evil.example", "127.0.0.1");
  const raw = await box.core.readRaw(mailbox, id);
  assert.deepEqual(raw.toString().match(/^.*authentication-results.*$/gim), [
    "ARC-Authentication-Results: i=1; x.example; spf=pass",
    "X-Kept: Authentication-Results: in a value",
    "Authentication-Results: in the body",
  ]);
  assert.doesNotMatch(raw.toString(), /dmarc=pass|dkim=pass/);
  assert.equal(sizeBytes, raw.length);
});

test("a message sent twice is one, though a field was taken out of it and the answers differ", async () => {
  const { mailbox } = await box.claim();
  const bytes = mail(["Authentication-Results: x.example; spf=pass", BANK]);
  await received(mailbox, bytes, "a@bank.example", BANK_ADDRESS);
  const again = await deliver(box.core, mailbox, bytes, { from: "a@bank.example", peer: peer("127.0.0.1") });
  assert.equal(again.messages[0]?.isDuplicate, true);
  await box.core.reindex();
  const third = await deliver(box.core, mailbox, bytes, { from: "a@bank.example", peer: peer(BANK_ADDRESS) });
  assert.equal(third.messages[0]?.isDuplicate, true);
});

test("an index that is made again tells the same of every sender", async () => {
  const { mailbox } = await box.claim();
  const proven = await received(mailbox, await ofBank(), "a@bank.example", BANK_ADDRESS);
  const forged = await received(mailbox, mail([BANK]), "me@evil.example", EVIL_ADDRESS);
  const unchecked = await received(mailbox, mail([BANK]), "me@evil.example", "::1");
  await box.core.reindex();
  for (const message of [proven, forged, unchecked]) {
    assert.deepEqual(await box.core.readMessage(mailbox, message.id), message);
  }
});

test("a field of ours counts in no file that another program put there", async () => {
  const { mailbox } = await box.claim();
  const { id } = await received(mailbox, await ofBank(), "a@bank.example", BANK_ADDRESS);
  const raw = await box.core.readRaw(mailbox, id);
  const maildir = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  await writeFile(join(maildir, "tmp", "1"), raw);
  await rename(join(maildir, "tmp", "1"), join(maildir, "cur", "1732104000.M1P1.dovecot:2,"));
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 10 });
  const other = messages.find((message) => message.id !== id);
  assert.equal((await readdir(join(maildir, "cur"))).length, 1);
  const { authentication } = await box.core.readMessage(mailbox, other?.id as never);
  assert.deepEqual([authentication.dmarc, authentication.verifiedDomain], ["none", undefined]);
});

test("what comes from this machine asks no name server, unless all are checked", async () => {
  const { mailbox } = await box.claim();
  const asked = world.dns.asked.length;
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
    const { authentication } = await received(mailbox, mail([BANK]), "a@bank.example", address);
    assert.equal(authentication.spf, "none");
  }
  assert.equal(world.dns.asked.length, asked);
  const log = { unforeseen: () => undefined };
  const settings = { dnsServers: [world.dns.address] };
  const all = openSenderChecks({ ...settings, checks: "all" }, { log, by: "mail.test" });
  assert.equal(all?.appliesTo(peer("127.0.0.1")), true);
  assert.equal(openSenderChecks({ ...settings, checks: "off" }, { log, by: "mail.test" }), undefined);
});

test("with name servers that are silent mail is accepted within the bound, and nothing is said of its sender", async () => {
  const { mailbox } = await box.claim();
  world.dns.silentFor = "example";
  const startedMs = performance.now();
  const { authentication } = await received(mailbox, await ofBank(), "a@bank.example", BANK_ADDRESS);
  world.dns.silentFor = undefined;
  assert.ok(performance.now() - startedMs < 3_500);
  assert.deepEqual(authentication, {
    ...{ spf: "temperror", dkim: "temperror", dmarc: "temperror", arc: "none" },
    verifiedDomain: undefined,
  });
});

test("DMARC_REJECT=refuse refuses after DATA what the From domain asks to reject, and explain_delivery says so", async () => {
  await using all = await senderWorld("all");
  await using refusing = await openTestCore({
    settings: { dmarcReject: "refuse" },
    senderCheck: all.checks,
  });
  await using listener = await startTestListener(refusing.core);
  const { mailbox } = await refusing.claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.begin(mailbox.address);
  const reply = await client.finish(mail([BANK]));
  assert.match(reply, /^550 5\.7\.1 /);
  // Quarantine is not reject, and a domain that is not asked about is not refused.
  await client.begin(mailbox.address);
  assert.match(await client.finish(mail(["From: a@exact.example"])), /^250 /);
  await client.begin(mailbox.address.replace("@", "+shop@"));
  assert.match(await client.finish(mail(["From: a@shop.example"])), /^250 /);
  client.close();
  const explain = (asked: object) => refusing.core.explainDelivery(mailbox, { limit: 10, ...asked });
  const [refused, ...others] = await explain({ outcome: "refused" });
  assert.equal(others.length, 0);
  assert.deepEqual(
    [refused?.reply, refused?.givenAddress, refused?.heloName, refused?.authentication?.dmarc],
    ["550 5.7.1", mailbox.address, "sender.example", "fail"],
  );
  const [shopDelivery] = await explain({ from: "sender.example", outcome: "accepted" });
  assert.match(shopDelivery?.givenAddress ?? "", /\+shop@/);
  assert.deepEqual(await explain({ from: "ender.example" }), await explain({ from: "nobody.example" }));
});

test("a wait says whether the sender is proven to be of the domain that is expected", async () => {
  const { mailbox } = await box.claim();
  await received(mailbox, await ofBank(), "a@news.bank.example", BANK_ADDRESS);
  const wait = async (expected_domain?: string) => {
    const call = { core: box.core, mailbox, signal: new AbortController().signal, waitSecondsMax: 1 };
    const input = { peek: true, timeout_seconds: 0, ...(expected_domain && { expected_domain }) };
    return (await runOperation(waitForEmail, call, input)) as {
      fits_expected_domain?: boolean;
      message: { safety: { warnings: string[] } };
    };
  };
  const warned = ({ message }: Awaited<ReturnType<typeof wait>>) =>
    message.safety.warnings.some((warning) => warning.includes("expected_domain"));
  for (const domain of ["bank.example", "LOGIN.Bank.example."]) {
    const fitting = await wait(domain);
    assert.deepEqual([fitting.fits_expected_domain, warned(fitting)], [true, false], domain);
  }
  const unfit = await wait("evil.example");
  assert.deepEqual([unfit.fits_expected_domain, warned(unfit)], [false, true]);
  assert.equal("fits_expected_domain" in (await wait()), false);
  for (const bad of ["not a domain", "example", "a@b.example", "x".repeat(254)]) {
    await assert.rejects(wait(bad), { code: "bad_request" });
  }
});

test("a message says whether its sender is new, and whether its name is another's", async () => {
  const { mailbox } = await box.claim();
  const hintsOf = async (from: string, envelope: string, address: string) =>
    (await received(mailbox, mail([`From: ${from}`]), envelope, address)).senderHints;
  const known = { isFirstContact: false, isNameOfAnother: false };
  assert.deepEqual(await hintsOf("Bank <ceo@bank.example>", "a@bank.example", BANK_ADDRESS), {
    ...known,
    isFirstContact: true,
  });
  assert.deepEqual(await hintsOf("Bank <ceo@bank.example>", "a@bank.example", BANK_ADDRESS), known);
  // Another address of a domain that has proven itself, and one that only says so.
  assert.deepEqual(await hintsOf("Cfo <cfo@bank.example>", "a@bank.example", BANK_ADDRESS), known);
  const claimed = await hintsOf("Cto <cto@bank.example>", "me@evil.example", EVIL_ADDRESS);
  assert.deepEqual(claimed, { ...known, isFirstContact: true });
  assert.deepEqual(await hintsOf("B\u00e1 NK <me@evil.example>", "me@evil.example", EVIL_ADDRESS), {
    isFirstContact: true,
    isNameOfAnother: true,
  });
});
