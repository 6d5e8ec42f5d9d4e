/** A service behind a proxy that serves it below a path. */
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { after, test } from "node:test";
import { ServiceClient } from "../../client/service-client.ts";
import { claimMailbox, mailboxStatus, waitForEmail } from "../../core/operations/index.ts";
import { startTestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";
import { onLoopback } from "../support/loopback.ts";
import { run } from "../support/remote.ts";

const PATH = "/mail/keypost";

/** Does what nginx does with `location /mail/keypost/ { proxy_pass http://…/; }` and the Host header kept. */
const proxy = createServer((asked, answer) => {
  const path = asked.url?.startsWith(`${PATH}/`) ? asked.url.slice(PATH.length) : undefined;
  if (path === undefined) return void answer.writeHead(404).end("Not here.");
  const { method = "", headers } = asked;
  const passed = request(new URL(app.app.httpUrl), { path, method, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  passed.on("error", () => answer.destroy());
  answer.on("close", () => passed.destroy());
  asked.pipe(passed);
});
const listening = await onLoopback(proxy);
const BASE = `http://localhost:${listening.port}${PATH}`;
const app = await startTestApp({ env: { PUBLIC_BASE_URL: `${BASE}/`, PAYMENT_PROVIDER: "mock" } });
const folder = aFolder();
after(async () => {
  await app.close();
  await listening[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const remoteAt = (url: string) =>
  new ServiceClient({ url: new URL(url), keyFile: folder.file("identity"), dataDirs: [folder.file("none")] });

test("claim, payment and wait work below the path, and payment links have it", async () => {
  const remote = remoteAt(BASE);
  const { email, cursor, payment_url } = await run(remote, claimMailbox, {
    billing_email: "ann@payer.example",
  });
  assert.ok(String(payment_url).startsWith(`${BASE}/mock/pay/`), String(payment_url));
  assert.equal((await fetch(String(payment_url))).status, 200);
  assert.equal((await run(remote, mailboxStatus)).usable, true);
  const leaving = new AbortController();
  const followed = remote.follow(leaving.signal).next();
  await app.sendMail({ to: String(email), subject: "Hello", text: "Your code is 493817." });
  const { status } = await run(remote, waitForEmail, { after: cursor });
  assert.equal(status, "received");
  leaving.abort(new Error("left"));
  await followed.catch(() => undefined);
  await remote.close();
});

test("pages, OpenAPI and llms.txt have the path in their links", async () => {
  const pages = await Promise.all(["/", "/openapi.json", "/llms.txt"].map((path) => fetch(BASE + path)));
  const [front = "", openApi = "", llms = ""] = await Promise.all(pages.map((page) => page.text()));
  const links = [...front.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path ?? "");
  assert.ok(links.length > 0 && links.every((path) => path.startsWith(`${PATH}/`)), String(links));
  assert.deepEqual(JSON.parse(openApi).servers, [{ url: BASE }]);
  assert.ok(llms.includes(`${BASE}/mcp`));
});

test("a KEYPOST_URL with a wrong path is refused with a hint at PUBLIC_BASE_URL", async () => {
  for (const url of [`${BASE}/mcp`, BASE.replace(PATH, "/other")]) {
    await assert.rejects(run(remoteAt(url), claimMailbox), {
      code: "service_unreachable",
      message: `What answers at ${url} is not Keypost.`,
      detail: { fix: "Set KEYPOST_URL to the address of the service: its PUBLIC_BASE_URL, without /mcp." },
    });
  }
});
