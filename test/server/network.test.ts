import assert from "node:assert/strict";
import { test } from "node:test";
import { isLoopbackUrl } from "../../core/client-network.ts";
import {
  type AddressRange,
  clientAddress,
  isLocalPeerIn,
  isLoopbackHost,
  parseRange,
} from "../../server/network.ts";

function ranges(...texts: string[]): AddressRange[] {
  return texts.map(parseRange).filter((range) => range !== undefined);
}

test("clientAddress believes nobody's X-Forwarded-For unless the peer is trusted", () => {
  assert.equal(clientAddress("198.51.100.7", "203.0.113.9", ranges("10.0.0.0/8")), "198.51.100.7");
});

test("clientAddress takes what the trusted proxy saw, not what the client claims further left", () => {
  assert.equal(clientAddress("10.0.0.1", "1.1.1.1, 203.0.113.9", ranges("10.0.0.0/8")), "203.0.113.9");
});

test("clientAddress walks through a chain of trusted proxies", () => {
  const trusted = ranges("10.0.0.0/8", "192.0.2.1");
  assert.equal(clientAddress("10.0.0.1", "203.0.113.9, 192.0.2.1, 10.2.2.2", trusted), "203.0.113.9");
});

test("a range of one family has nothing of the other, and an IPv4 address of an IPv6 socket is one of IPv4", () => {
  const [four, six] = ranges("10.0.0.0/8", "fd00::/8");
  assert.deepEqual([four?.contains("fd00::1"), six?.contains("10.0.0.1")], [false, false]);
  assert.deepEqual([four?.contains("::ffff:10.0.0.1"), six?.contains("fd00::1")], [true, true]);
});

test("clientAddress stops at what is no address", () => {
  assert.equal(clientAddress("10.0.0.1", "203.0.113.9, unknown", ranges("10.0.0.0/8")), "10.0.0.1");
  assert.equal(clientAddress("10.0.0.1", undefined, ranges("10.0.0.0/8")), "10.0.0.1");
});

test("clientAddress writes an IPv4 address in one form, however the kernel has it", () => {
  assert.equal(clientAddress("::ffff:198.51.100.7", undefined, []), "198.51.100.7");
});

test("isLoopbackHost knows the names and addresses that stay on this machine", () => {
  const loopback = ["localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "127.9.9.9", "[::1]", "::1"];
  assert.deepEqual(
    loopback.filter((host) => !isLoopbackHost(host)),
    [],
  );
  const elsewhere = ["localhost.example", "notlocalhost", "128.0.0.1", "[::2]", "0.0.0.0", ""];
  assert.deepEqual(elsewhere.filter(isLoopbackHost), []);
});

test("core and the settings have the same base URLs for those of this machine alone", () => {
  const hosts = ["localhost", "a.localhost", "127.9.9.9", "[::1]", "localhost.example", "[::2]", "0.0.0.0"];
  const urls = hosts.map((host) => new URL(`http://${host}:8080`));
  assert.deepEqual(
    urls.map(isLoopbackUrl),
    urls.map(({ hostname }) => isLoopbackHost(hostname)),
  );
});

for (const [listening, peer] of [
  ["0.0.0.0:25", "127.0.0.1"],
  ["127.0.0.5:25", "127.0.0.1"],
  ["[::]:25", "127.0.0.1"],
  ["[::1]:2525", "::1"],
  ["192.0.2.5:25", "192.0.2.5"],
] as const) {
  test(`a program of this machine that connects to ${listening} comes from ${peer}`, () => {
    assert.ok(isLocalPeerIn(ranges(peer), listening));
  });
}
