/** Requests that come before the service has started. */
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { readConfig } from "../../../server/config.ts";
import { answersEarly } from "../../../server/routes.ts";
import { until } from "../../support/clock.ts";
import { clientsOf, startListener } from "../../support/http-listener.ts";

test("requests before the service is up wait for it, and health checks are answered at once", async (t) => {
  const health = answersEarly({ ...readConfig({}), buildNumber: "7" });
  const listener = await startListener(t, {}, clientsOf(), health);
  const early = fetch(listener.url);
  const [up, ready] = await Promise.all(
    ["healthz", "readyz"].map((path) => fetch(`${listener.url}/${path}`)),
  );
  assert.deepEqual(await up?.json(), { status: "ok", build: "7" });
  assert.deepEqual([ready?.status, ready?.headers.get("retry-after")], [503, "5"]);
  assert.match((await ready?.text()) ?? "", /"code":"busy","message":"The service is starting/);
  assert.deepEqual(
    [up?.headers.get("cache-control"), ready?.headers.has("x-request-id")],
    ["no-store", true],
  );
  listener.serve((_, response) => response.end("ready"));
  assert.equal(await (await early).text(), "ready");
});

test("a request that is held back is not served if its client has left by then", async (t) => {
  const seen: (string | undefined)[] = [];
  const listener = await startListener(t, {}, clientsOf(), ({ url }) => {
    seen.push(url);
    return false;
  });
  const leaver = connect(listener.port, "127.0.0.1");
  leaver.write("GET /left HTTP/1.1\r\nHost: x\r\n\r\n");
  await until(() => seen.length === 1);
  leaver.destroy();
  await until(() => listener.gauges().connections === 0);
  const served: (string | undefined)[] = [];
  listener.serve(({ url }, response) => {
    served.push(url);
    response.end();
  });
  await fetch(`${listener.url}/stayed`);
  assert.deepEqual(served, ["/stayed"]);
});
