import assert from "node:assert/strict";
import { test } from "node:test";
import { NOTICE_KINDS, type NoticeFacts, type NoticeKind } from "../../../core/index.ts";
import { noticeLetter } from "../../../core/payments/notice-text.ts";

const FACTS: NoticeFacts = {
  address: "mbx_abcdefghijkl@mail.example",
  paymentUrl: "https://pay.example/c/cs_1?a=1&b=2#x",
  price: "1.00 EUR",
  paidUntil: "2026-12-20T12:00:59.000Z",
  deletedAt: "2027-01-05T03:04:00.000Z",
  linkEndsAt: "2026-12-01T09:30:00.000Z",
};

function letter(kind: NoticeKind, changed: Partial<NoticeFacts> = {}) {
  return noticeLetter({ kind, facts: { ...FACTS, ...changed } });
}

test("a notice of any kind names the mailbox, in the text and in the HTML", () => {
  for (const kind of NOTICE_KINDS) {
    assert.match(letter(kind).text, /mbx_abcdefghijkl@mail\.example/, kind);
    assert.match(letter(kind).html, /mbx_abcdefghijkl@mail\.example/, kind);
  }
});

test("a subject does not depend on the facts", () => {
  const other = { address: "free-money@evil.example", paymentUrl: "", price: "0.00 ABC" };
  for (const kind of NOTICE_KINDS) {
    assert.equal(letter(kind, other).subject, letter(kind).subject);
    assert.match(letter(kind).subject, /^[A-Za-z ]{10,60}$/);
  }
});

test("a payment link notice has the link, the price and the end of the link, and says that it can be ignored", () => {
  const { text } = letter("payment_link");
  assert.match(text, /^https:\/\/pay\.example\/c\/cs_1\?a=1&b=2#x$/m);
  assert.match(text, /One month costs 1\.00 EUR/);
  assert.match(text, /good until 1 December 2026, 09:30 UTC\. After that, ask the agent for another\./);
  assert.match(text, /If you do not know of this, do nothing/);
});

test("times are written in words, in UTC", () => {
  assert.match(letter("active").text, /active until 20 December 2026, 12:00 UTC\./);
  assert.match(letter("ends_soon").text, /paid for until 20 December 2026, 12:00 UTC\./);
  assert.match(letter("ended").text, /kept until 5 January 2027, 03:04 UTC/);
  assert.match(letter("deletion_soon").text, /on 5 January 2027, 03:04 UTC\./);
});

test("a reminder refers its reader to the agent, and has no link", () => {
  for (const kind of ["ends_soon", "ended", "deletion_soon"] as const) {
    assert.match(letter(kind).text, /ask it to renew its mailbox/, kind);
    assert.doesNotMatch(letter(kind).text, /https?:/, kind);
  }
});

test("a notice without times or a price leaves them out", () => {
  for (const kind of NOTICE_KINDS) {
    const { text } = noticeLetter({ kind, facts: { address: FACTS.address, paymentUrl: "" } });
    assert.doesNotMatch(text, /undefined|null|NaN|Invalid/, kind);
  }
});

test("a notice has no link but the payment link, and loads nothing", () => {
  for (const kind of NOTICE_KINDS) {
    const { text, html } = letter(kind);
    for (const [url] of text.matchAll(/https?:\S+/g)) assert.equal(url, FACTS.paymentUrl);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) {
      assert.equal(href, "https://pay.example/c/cs_1?a=1&amp;b=2#x");
    }
    assert.doesNotMatch(html, /<img|<script|<style|<link|src=|url\(/i);
  }
});

test("an invalid or unsafe payment URL becomes no link", () => {
  const urls = [
    "javascript:alert(1)",
    "https://pay.example/ x",
    'https://pay.example/"x',
    "data:text/html,x",
  ];
  for (const paymentUrl of [...urls, "https://pay.example/\r\nBcc: x"]) {
    const { text, html } = letter("payment_link", { paymentUrl });
    assert.doesNotMatch(html, /<a /);
    assert.doesNotMatch(text, /javascript|data:|Bcc|pay\.example/);
  }
});

test("HTML notices escape the facts", () => {
  const { html } = letter("active", { address: `<b>"x"&'y'@mail.example` });
  assert.match(html, /&lt;b&gt;&quot;x&quot;&amp;&#39;y&#39;@mail\.example/);
});
