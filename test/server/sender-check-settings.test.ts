import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../server/config.ts";
import { dnsServers } from "../../server/sender-check-settings.ts";

test("senders that are not on this machine are checked by default, and forged mail is marked", () => {
  const { senderCheck, core } = readConfig({});
  assert.deepEqual(senderCheck, { checks: "remote", dnsServers: undefined });
  assert.equal(core.dmarcReject, "mark");
});

test("name servers are addresses, each with a port or without", () => {
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

test("nonsense for a sender check is refused at start, all at once", () => {
  const env = { SENDER_CHECKS: "yes", DMARC_REJECT: "drop", DNS_SERVERS: "dns.example" };
  assert.throws(() => readConfig(env), /SENDER_CHECKS.*DMARC_REJECT.*DNS_SERVERS/s);
});
