import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameOrganisation } from "../../../../core/extract/links/site.ts";
import { hasLookalike } from "../../../../core/extract/lookalike-hosts.ts";

for (const [host, other, isSame] of [
  ["acme.example", "acme.example", true],
  ["mail.acme.example", "acme.example", true],
  ["mail.acme.example", "login.acme.example", true],
  ["notacme.example", "acme.example", false],
  ["acme.example.evil.example", "acme.example", false],
  ["acme.example", "example", false],
  ["example", "example", true],
  ["shop.co.uk", "other.co.uk", false],
  ["www.shop.co.uk", "shop.co.uk", true],
  ["one.github.io", "other.github.io", false],
  ["192.0.2.1", "192.0.2.2", false],
  ["192.0.2.1", "192.0.2.1", true],
  ["acme.example", "", false],
  ["", "", false],
] as const) {
  test(`isSameOrganisation is ${isSame} for "${host}" and "${other}"`, () => {
    assert.equal(isSameOrganisation(host, other), isSame);
    assert.equal(isSameOrganisation(other, host), isSame);
  });
}

test("hasLookalike is true for two hosts that look alike, unless they belong to one organisation", () => {
  assert.equal(hasLookalike(["vvallet.example", "wallet.example"], []), true);
  assert.equal(hasLookalike(["rn.acme.example", "m.acme.example"], []), false);
});

test("hasLookalike is true for a host with a character that looks like a slash", () => {
  const { hostname } = new URL("https://shop.example\u2044login.evil.example/x");
  assert.equal(hasLookalike([hostname], []), true);
});
