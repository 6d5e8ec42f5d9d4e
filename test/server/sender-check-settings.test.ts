import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../server/config.ts";
import { dnsServers } from "../../server/sender-check-settings.ts";

test("by default, senders from other machines are checked, and mail that fails DMARC is marked", () => {
  const { senderCheck, core } = readConfig({});
  assert.deepEqual(senderCheck, { checks: "remote", dnsServers: undefined });
  assert.equal(core.dmarcReject, "mark");
});

test("DNS_SERVERS takes up to eight IP addresses, each with or without a port", () => {
  const good = "127.0.0.1, 192.0.2.1:5353,::1,[2001:db8::1],[2001:db8::1]:53";
  for (const server of good.split(",").filter((one) => !one.includes("[2001:db8::1]"))) {
    assert.ok(dnsServers.parse(server), server);
  }
  assert.deepEqual(dnsServers.parse("127.0.0.1:5353, [::1]:53"), ["127.0.0.1:5353", "[::1]:53"]);
  const bad = [
    "dns.example",
    "127.0.0.1:0",
    "127.0.0.1:65536",
    "::1:53:x",
    "[127.0.0.1]:53",
    "1.2.3",
    "8.8.8.8 1.1.1.1",
  ];
  for (const servers of [...bad, Array(9).fill("127.0.0.1").join(",")]) {
    assert.equal(dnsServers.parse(servers), undefined, servers);
  }
});

test("invalid settings of sender checks are reported at once", () => {
  const env = { SENDER_CHECKS: "yes", DMARC_REJECT: "drop", DNS_SERVERS: "dns.example" };
  assert.throws(() => readConfig(env), /SENDER_CHECKS.*DMARC_REJECT.*DNS_SERVERS/s);
});
