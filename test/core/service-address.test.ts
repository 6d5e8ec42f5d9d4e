import assert from "node:assert/strict";
import { test } from "node:test";
import { bareUrl, baseTextOf, isLoopbackHost } from "../../core/service-address.ts";

test("bareUrl() refuses what is no URL, or has a query, a fragment, a user or a password, even an empty one", () => {
  for (const text of [
    "",
    "mail.example",
    "https://a/?x",
    "https://a/?",
    "https://a/#",
    "https://u@a",
    "https://:p@a",
  ])
    assert.equal(bareUrl(text), undefined, text);
  assert.equal(bareUrl("https://a.example/mail/")?.href, "https://a.example/mail/");
});

test("baseTextOf() ends without a slash, with a path or without", () => {
  assert.equal(baseTextOf(new URL("https://a.example:8443/")), "https://a.example:8443");
  assert.equal(baseTextOf(new URL("https://a.example/mail//")), "https://a.example/mail");
});

test("isLoopbackHost() accepts localhost, its subdomains, 127.0.0.0/8 and ::1, and nothing else", () => {
  const own = ["localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "127.9.9.9", "[::1]", "::1"];
  for (const host of own) assert.ok(isLoopbackHost(host), host);
  assert.ok(isLoopbackHost(new URL("http://127.1:80").hostname));
  for (const host of ["0:0:0:0:0:0:0:1", "::ffff:127.0.0.1", "::FFFF:7F00:1", "0:0:0:0:0:ffff:127.9.9.9"]) {
    assert.ok(isLoopbackHost(host), host);
    assert.ok(isLoopbackHost(new URL(`http://[${host}]:80`).hostname), host);
  }
  const others = [
    "localhost.example",
    "notlocalhost",
    "127.0.0.1.example",
    "128.0.0.1",
    "10.0.0.1",
    "0.0.0.0",
  ];
  for (const host of [...others, "[::2]", "[::1", "::ffff:128.0.0.1", "::127.0.0.1", ""])
    assert.ok(!isLoopbackHost(host), host);
});
