import assert from "node:assert/strict";
import { test } from "node:test";
import { clientNetworkOf, clientSiteOf } from "../../core/client-network.ts";
import { anyText } from "../support/any-text.ts";
import { fc } from "../support/fast-check.ts";

test("clientNetworkOf() gives an IPv4 client its address, in every form that sockets show", () => {
  for (const address of ["192.0.2.1", "::ffff:192.0.2.1", "::FFFF:c000:201", "0:0:0:0:0:ffff:192.0.2.1"]) {
    assert.equal(clientNetworkOf(address), "192.0.2.1");
  }
});

test("clientNetworkOf() gives an IPv6 client its first 64 bits, in every notation", () => {
  const addresses = ["2001:db8:0:1::1", "2001:0DB8:0:1:ffff:ffff:ffff:ffff", "2001:db8:0:1::%eth0"];
  for (const address of addresses) assert.equal(clientNetworkOf(address), "2001:db8:0:1::/64");
  assert.equal(clientNetworkOf("::1"), "0:0:0:0::/64");
  assert.equal(clientNetworkOf("2001:db8::"), "2001:db8:0:0::/64");
});

test("clientNetworkOf() gives two IPv6 addresses with the same first 64 bits the same network", () => {
  const groups = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(groups, groups, (one, other) => {
      const text = (parts: readonly number[]) => parts.map((part) => part.toString(16)).join(":");
      const sibling = [...one.slice(0, 4), ...other.slice(4)];
      fc.pre(one.slice(0, 4).some((group) => group !== 0));
      assert.equal(clientNetworkOf(text(sibling)), clientNetworkOf(text(one)));
    }),
  );
});

test("clientSiteOf() gives 24 bits of IPv4, or 48 of IPv6", () => {
  assert.equal(clientSiteOf("192.0.2.1"), "192.0.2");
  const [here, there, elsewhere] = ["2001:db8:1:2::1", "2001:db8:1:3::1", "2001:db8:2:2::1"].map((address) =>
    clientSiteOf(clientNetworkOf(address)),
  );
  assert.equal(here, there);
  assert.notEqual(here, elsewhere);
});

test("clientNetworkOf() returns unchanged what only begins like an address", () => {
  for (const text of ["2001:db8::1]/", "2001:db8::1]:80"]) assert.equal(clientNetworkOf(text), text);
});

test("clientNetworkOf() returns a string for any input", () => {
  fc.assert(fc.property(anyText(), (text) => assert.equal(typeof clientNetworkOf(text), "string")));
});
