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
  test(`isSameOrganisation is ${isSame} of ${host || "nobody"} and ${other || "nobody"}`, () => {
    assert.equal(isSameOrganisation(host, other), isSame);
    assert.equal(isSameOrganisation(other, host), isSame);
  });
}

test("hasLookalike is true of two hosts that a glance takes for one, unless they are of one organisation", () => {
  assert.equal(hasLookalike(["vvallet.example", "wallet.example"], []), true);
  assert.equal(hasLookalike(["rn.acme.example", "m.acme.example"], []), false);
});

test("hasLookalike is true of a host with a sign in it that looks like the slash behind another", () => {
  const { hostname } = new URL("https://shop.example\u2044login.evil.example/x");
  assert.equal(hasLookalike([hostname], []), true);
});
