import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { checkPorts } from "../../client/machine-checks.ts";

const NOWHERE = { host: "127.0.0.1", port: 0 };

test("checkPorts goes on when the service greets and is gone", async () => {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("220 mail.example ESMTP\r\n", () => setImmediate(() => socket.resetAndDestroy()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const service = { url: new URL("http://127.0.0.1"), name: "", challengeHost: "", isLocal: true } as const;
  const running = { ...service, smtp: { host: "127.0.0.1", port } };
  for (let time = 0; time < 20; time++) {
    for await (const { name } of checkPorts({ http: NOWHERE, smtp: NOWHERE }, running))
      assert.equal(name, "smtp");
  }
  server.close();
});
