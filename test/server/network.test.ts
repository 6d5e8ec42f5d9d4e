import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AddressRange,
  clientAddress,
  clientAt,
  isLocalPeerIn,
  parseRange,
} from "../../server/network.ts";

function ranges(...texts: string[]): AddressRange[] {
  return texts.map(parseRange).filter((range) => range !== undefined);
}

test("clientAddress ignores X-Forwarded-For unless the peer is a trusted proxy", () => {
  assert.equal(clientAddress("198.51.100.7", "203.0.113.9", ranges("10.0.0.0/8")), "198.51.100.7");
});

test("clientAddress takes the address that the trusted proxy added, not one the client put before it", () => {
  assert.equal(clientAddress("10.0.0.1", "1.1.1.1, 203.0.113.9", ranges("10.0.0.0/8")), "203.0.113.9");
});

test("clientAddress skips a chain of trusted proxies", () => {
  const trusted = ranges("10.0.0.0/8", "192.0.2.1");
  assert.equal(clientAddress("10.0.0.1", "203.0.113.9, 192.0.2.1, 10.2.2.2", trusted), "203.0.113.9");
});

test("a range contains only addresses of its family, and IPv4-mapped IPv6 addresses count as IPv4", () => {
  const [four, six] = ranges("10.0.0.0/8", "fd00::/8");
  assert.deepEqual([four?.contains("fd00::1"), six?.contains("10.0.0.1")], [false, false]);
  assert.deepEqual([four?.contains("::ffff:10.0.0.1"), six?.contains("fd00::1")], [true, true]);
});

test("clientAddress returns the proxy's address when the hop before it is missing or not an address", () => {
  assert.equal(clientAddress("10.0.0.1", "203.0.113.9, unknown", ranges("10.0.0.0/8")), "10.0.0.1");
  assert.equal(clientAddress("10.0.0.1", undefined, ranges("10.0.0.0/8")), "10.0.0.1");
});

test("clientAddress returns IPv4-mapped IPv6 addresses as IPv4", () => {
  assert.equal(clientAddress("::ffff:198.51.100.7", undefined, []), "198.51.100.7");
});

test("a link-local address counts without its zone, which may be any interface's name", () => {
  const [linkLocal] = ranges("fe80::/10");
  for (const zone of ["eth0", "eth0.5", "br-1a2b"]) {
    const address = `fe80::1%${zone}`;
    assert.equal(linkLocal?.contains(address), true);
    assert.equal(clientAddress(address, undefined, []), "fe80::1");
    assert.deepEqual(clientAt(address), { network: "fe80:0:0:0::/64", isLoopback: false });
  }
});

test("an IPv6 address that ends like an IPv4 address is that address only if it is mapped (RFC 4291)", () => {
  const [four] = ranges("10.0.0.0/8");
  for (const mapped of ["::ffff:10.0.0.1", "::FFFF:a00:1", "0:0:0:0:0:ffff:10.0.0.1"]) {
    assert.equal(four?.contains(mapped), true, mapped);
    assert.equal(clientAddress(mapped, undefined, []), "10.0.0.1");
  }
  for (const other of ["::10.0.0.1", "::ffff:0:10.0.0.1", "64:ff9b::10.0.0.1"])
    assert.equal(four?.contains(other), false, other);
  assert.equal(clientAt("::127.0.0.1").isLoopback, false);
});

for (const [listening, peer] of [
  ["0.0.0.0:25", "127.0.0.1"],
  ["127.0.0.5:25", "127.0.0.1"],
  ["[::]:25", "127.0.0.1"],
  ["[::1]:2525", "::1"],
  ["192.0.2.5:25", "192.0.2.5"],
] as const) {
  test(`a local program that connects to ${listening} has peer address ${peer}`, () => {
    assert.ok(isLocalPeerIn(ranges(peer), listening));
  });
}
