import assert from "node:assert/strict";
import { readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { WARNINGS } from "../../../core/extract/warnings.ts";
import type { Mailbox, Message } from "../../../core/index.ts";
import { openMimeWorkers } from "../../../core/mime/mime-workers.ts";
import { runOperation, waitForEmail } from "../../../core/operations/index.ts";
import { openSenderChecks } from "../../../server/sender-check/sender-checks.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { BANK, forgedMail, mail, mailOfBank } from "../../support/forged-mail.ts";
import { recordingLog } from "../../support/log.ts";
import { BANK_ADDRESS, EVIL_ADDRESS, SHOP_ADDRESS, senderWorld } from "../../support/sender-world.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener } from "../../support/smtp-listener.ts";

/** DNS and core are shared by all tests here, each with a mailbox of its own. */
const world = await senderWorld("remote");
const box = await openTestCore({ senderCheck: world.checks });
after(async () => {
  await box.close();
  await world[Symbol.asyncDispose]();
});

const peer = (address: string) => ({ address, heloName: "helo.example", protocol: "ESMTP", tls: undefined });

async function received(
  mailbox: Mailbox,
  bytes: Buffer,
  from: string,
  address: string,
  { core } = box,
): Promise<Message> {
  const { messages } = await deliver(core, mailbox, bytes, { from, peer: peer(address) });
  return await core.readMessage(mailbox, messages[0]?.messageId as never);
}

const FORGED = forgedMail(world.keys);
const ofBank = () => mailOfBank(world.keys);

test("no forged message gets another domain as verified_domain or a DMARC pass", async () => {
  const { mailbox } = await box.claim();
  const proven: string[] = [];
  for (const [how, bytes] of Object.entries(FORGED)) {
    const { authentication, from } = await received(mailbox, await bytes, "me@evil.example", EVIL_ADDRESS);
    const { dmarc, verifiedDomain = "" } = authentication;
    // It may prove its own domain.
    const isOwn = verifiedDomain === "" || /(^|\.)evil\.example$/.test(verifiedDomain);
    const isShown = verifiedDomain === "" || from.address.endsWith(`@${verifiedDomain}`);
    const isGitHub = how.startsWith("another customer");
    if (!isOwn || !isShown || (dmarc === "pass" && !isGitHub))
      proven.push(`${how}: ${JSON.stringify(authentication)}`);
  }
  assert.deepEqual(proven, []);
  assert.ok(Object.keys(FORGED).length >= 40);
});

test("the results are in the message's `authentication`, and in one Authentication-Results field", async () => {
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

test("a domain without DMARC is verified by its SPF, and a DMARC failure adds a warning", async () => {
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

test("a From field that checks and mail readers parse differently is permerror, with a warning", async () => {
  const { mailbox } = await box.claim();
  const forms = ["ceo@bank.\r\n example", "ceo@bank .example", "x <=?utf-8?q?ceo=40bank.example?=>"];
  for (const form of forms) {
    const forged = mail([`From: ${form}`]);
    const { from, authentication, safety } = await received(mailbox, forged, "me@evil.example", EVIL_ADDRESS);
    assert.deepEqual(
      [from.address, authentication.dmarc, authentication.verifiedDomain, safety.warnings],
      ["ceo@bank.example", "permerror", undefined, [WARNINGS.unaskedDmarc]],
    );
  }
});

test("Authentication-Results fields of a message are removed, and ARC's are kept", async () => {
  const { mailbox } = await box.claim();
  const fields = [
    "Authentication-Results: mail.test;\r\n dmarc=pass",
    "ARC-Authentication-Results: i=1; x.example; spf=pass",
    "AUTHENTICATION-results : other.example;\r\n\tdkim=pass",
    "X-Kept: Authentication-Results: in a value",
    BANK,
  ];
  const bytes = mail(fields, "Authentication-Results: in the body");
  // They are removed even from mail of this machine, which is not checked.
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

test("Authentication-Results after a bare CR are removed, and no other field begins there", async () => {
  const { mailbox } = await box.claim();
  const results = "Authentication-Results: mail.test; dmarc=pass";
  const fields = [
    `X-One: 1\r${results}`,
    `X-Two: 2\r${results}\rX-Three: 3\r${results}\r`,
    `X-Four: 4\r${results}\r\n folded`,
    `${results}\rFrom: ceo@bank.example`,
    BANK,
  ];
  const bytes = mail(fields, `In the body\r${results}`);
  const { id, sizeBytes } = await received(mailbox, bytes, "me@evil.example", "127.0.0.1");
  const raw = await box.core.readRaw(mailbox, id);
  const kept = ["X-One: 1", "X-Two: 2\rX-Three: 3\r", "X-Four: 4\r\n folded", BANK];
  const rest = bytes.toString().slice(fields.join("\r\n").length);
  assert.ok(raw.toString().endsWith(`\r\n${kept.join("\r\n")}${rest}`));
  assert.equal(sizeBytes, raw.length);
});

test("a message sent twice is a duplicate, even if a field was removed and the results differ", async () => {
  const { mailbox } = await box.claim();
  const bytes = mail(["Authentication-Results: x.example; spf=pass", BANK]);
  await received(mailbox, bytes, "a@bank.example", BANK_ADDRESS);
  const again = await deliver(box.core, mailbox, bytes, { from: "a@bank.example", peer: peer("127.0.0.1") });
  assert.equal(again.messages[0]?.isDuplicate, true);
  await box.core.reindex();
  const third = await deliver(box.core, mailbox, bytes, { from: "a@bank.example", peer: peer(BANK_ADDRESS) });
  assert.equal(third.messages[0]?.isDuplicate, true);
});

test("reindexing keeps what is known of each sender", async () => {
  const { mailbox } = await box.claim();
  const proven = await received(mailbox, await ofBank(), "a@bank.example", BANK_ADDRESS);
  const forged = await received(mailbox, mail([BANK]), "me@evil.example", EVIL_ADDRESS);
  const unchecked = await received(mailbox, mail([BANK]), "me@evil.example", "::1");
  await box.core.reindex();
  for (const message of [proven, forged, unchecked]) {
    assert.deepEqual(await box.core.readMessage(mailbox, message.id), message);
  }
});

test("our Authentication-Results field is ignored in a file that another program added", async () => {
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

test("mail from this machine is not checked unless SENDER_CHECKS is `all`", async () => {
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

test("mail is accepted while name servers are silent, with temperror for its sender", async () => {
  await using impatient = await senderWorld("remote", { bounds: { dnsMs: 200 } });
  await using other = await openTestCore({ senderCheck: impatient.checks });
  const { mailbox } = await other.claim();
  impatient.dns.silentFor = "example";
  const { authentication } = await received(mailbox, await ofBank(), "a@bank.example", BANK_ADDRESS, other);
  const { arc: _, ...said } = authentication;
  assert.deepEqual(said, {
    ...{ spf: "temperror", dkim: "temperror", dmarc: "temperror" },
    verifiedDomain: undefined,
  });
});

test("DMARC_REJECT=refuse answers 550 after DATA for p=reject only, and explain_delivery has it", async () => {
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
  // Neither p=quarantine nor a domain without DMARC is refused.
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

test("wait_for_email says whether the verified domain fits expected_domain", async () => {
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

test("a message says whether its sender is new, and whether its name is that of another sender", async () => {
  const { mailbox } = await box.claim();
  const hintsOf = async (from: string, envelope: string, address: string) =>
    (await received(mailbox, mail([`From: ${from}`]), envelope, address)).senderHints;
  const known = { isFirstContact: false, isNameOfAnother: false };
  assert.deepEqual(await hintsOf("Bank <ceo@bank.example>", "a@bank.example", BANK_ADDRESS), {
    ...known,
    isFirstContact: true,
  });
  assert.deepEqual(await hintsOf("Bank <CEO@Bank.example>", "a@bank.example", BANK_ADDRESS), known);
  // Another address of a verified domain, and one of the same domain without proof.
  assert.deepEqual(await hintsOf("Cfo <cfo@bank.example>", "a@bank.example", BANK_ADDRESS), known);
  const claimed = await hintsOf("Cto <cto@bank.example>", "me@evil.example", EVIL_ADDRESS);
  assert.deepEqual(claimed, { ...known, isFirstContact: true });
  assert.deepEqual(await hintsOf("B\u00e1 NK <me@evil.example>", "me@evil.example", EVIL_ADDRESS), {
    isFirstContact: true,
    isNameOfAnother: true,
  });
});

test("a message that crashes both the checking and the parsing thread is stored and found", async () => {
  const unruly = (what: string) => new URL(`../../support/unruly-${what}-worker.ts`, import.meta.url);
  await using wild = await senderWorld("all", { worker: unruly("check") });
  const { log } = recordingLog();
  await using core = await openTestCore({
    senderCheck: wild.checks,
    mimeWorkers: openMimeWorkers({ log }, { worker: unruly("mime") }),
  });
  const { mailbox } = await core.claim();
  const bytes = letter({ subject: "Your code", headers: ["X-Do: die"] });
  const wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 300, peek: false };
  const waiting = core.core.waitForEmail(mailbox, wait, { signal: AbortSignal.timeout(300_000) });
  await deliver(core.core, mailbox, bytes, { from: "exit", peer: peer(BANK_ADDRESS) });
  const waited = await waiting;
  assert.ok(waited.outcome === "received");
  const { id, subject, authentication } = waited.message;
  assert.deepEqual([subject, authentication.spf], ["Your code", "temperror"]);
  assert.ok((await core.core.readRaw(mailbox, id)).includes(bytes));
});
