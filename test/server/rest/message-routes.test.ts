import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { after, test } from "node:test";
import type { Core } from "../../../core/index.ts";
import { Downloads } from "../../../server/rest/downloads.ts";
import type { Exchange } from "../../../server/rest/exchange.ts";
import { contentDisposition, messageRoutes } from "../../../server/rest/message-routes.ts";
import { type ClaimedOverHttp, startTestApp, type TestApp } from "../../support/app.ts";
import { startTestRouter } from "../../support/rest.ts";

/** Shared by all tests here, each with a mailbox of its own. */
const service = await startTestApp();
after(() => service.close());

async function attach(
  service: TestApp,
  { email, token }: ClaimedOverHttp,
  attachment: { filename: string; contentType: string; content: string },
): Promise<(index: number | string, accept?: string) => Promise<Response>> {
  await service.sendMail({ to: email, subject: "With a file", text: "Hello.", attachments: [attachment] });
  const { messages } = await service.ask<{ messages: { id: string }[] }>("/v1/messages?limit=1", { token });
  return (index, accept = "*/*") =>
    service.call(`/v1/messages/${messages[0]?.id}/attachments/${index}`, { token, headers: { accept } });
}

test("an attachment that a browser would run is served as octet-stream, as a download, sandboxed", async () => {
  const mailbox = await service.claim();
  const pages = ["text/html", "image/svg+xml", "application/mathml+xml", "text/ecmascript"];
  const plugins = ["application/x-shockwave-flash", "application/java-archive"];
  for (const contentType of [...pages, ...plugins]) {
    const get = await attach(service, mailbox, { filename: "x", contentType, content: "<script>1</script>" });
    const { headers, status } = await get(0);
    assert.equal(status, 200);
    assert.equal(headers.get("content-type"), "application/octet-stream", contentType);
    assert.match(headers.get("content-disposition") ?? "", /^attachment;/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.match(headers.get("content-security-policy") ?? "", /^sandbox;/);
  }
});

test("an attachment of a harmless type keeps it, and comes as JSON if Accept names JSON", async () => {
  const file = { filename: "a.csv", contentType: "text/csv", content: "a,b" };
  const get = await attach(service, await service.claim(), file);
  const bytes = await get(0);
  assert.equal(bytes.headers.get("content-type"), "text/csv");
  assert.equal(bytes.headers.get("vary"), "Accept");
  assert.equal(await bytes.text(), "a,b");
  const json = (await (await get(0, "application/json, text/plain")).json()) as Record<string, unknown>;
  assert.deepEqual([json.encoding, json.content, json.filename], ["text", "a,b", "a.csv"]);
});

test("a missing attachment is 404, and an invalid index 400", async () => {
  const file = { filename: "a", contentType: "text/plain", content: "a" };
  const get = await attach(service, await service.claim(), file);
  const answers = await Promise.all(["1", "x", "-1", "1.5", "100"].map((index) => get(index)));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 400, 400, 400, 400],
  );
});

function download(response: EventEmitter, id = "mbx_a"): Exchange {
  const { signal } = new AbortController();
  return { response, signal, mailbox: { id } } as unknown as Exchange;
}

test("downloads share bounded memory, and free theirs when the response closes", async () => {
  const downloads = new Downloads(100);
  const [one, two] = [new EventEmitter(), new EventEmitter()];
  const begin = (response: EventEmitter, bytes: number) => downloads.begin(download(response), bytes);
  begin(one, 150);
  assert.throws(() => begin(two, 1), { code: "busy" });
  one.emit("close");
  begin(one, 60);
  begin(two, 40);
  assert.throws(() => begin(two, 1), { code: "busy" });
});

test("downloads of one mailbox leave memory for those of others", async () => {
  const downloads = new Downloads(100, 50);
  const slow = new EventEmitter();
  downloads.begin(download(slow), 30);
  assert.throws(() => downloads.begin(download(slow), 30), { code: "busy" });
  downloads.begin(download(new EventEmitter(), "mbx_b"), 60);
  slow.emit("close");
  downloads.begin(download(slow), 40);
});

test("raw messages and attachments beyond the memory for downloads are 503 with Retry-After", async () => {
  const downloads = new Downloads(1);
  const core = { readMessage: async () => ({ sizeBytes: 10 }), authenticate: async () => ({}) };
  const routes = messageRoutes(downloads);
  await using rest = await startTestRouter(routes, { core: core as unknown as Core });
  downloads.begin(download(new EventEmitter()), 1);
  for (const path of ["raw", "attachments/0", "attachments/0?as=base64"]) {
    const response = await fetch(`${rest.url}/v1/messages/msg_1/${path}`, {
      headers: { authorization: "Bearer kpt_a" },
    });
    assert.equal(response.status, 503, path);
    assert.ok(Number(response.headers.get("retry-after")) >= 3, path);
  }
});

test("contentDisposition removes line breaks, path separators, quotes and bidi overrides", () => {
  const cases: readonly [string, string][] = [
    ["report.pdf", `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`],
    ['a"b.txt', `attachment; filename="a_b.txt"; filename*=UTF-8''a%22b.txt`],
    [
      "x\r\nSet-Cookie: a=b",
      `attachment; filename="xSet-Cookie_ a=b"; filename*=UTF-8''xSet-Cookie_%20a%3Db`,
    ],
    ["../../etc/passwd", `attachment; filename="_.._etc_passwd"; filename*=UTF-8''_.._etc_passwd`],
    ["photo\u202Egpj.exe", `attachment; filename="photogpj.exe"; filename*=UTF-8''photogpj.exe`],
    ["größe.txt", `attachment; filename="gr__e.txt"; filename*=UTF-8''gr%C3%B6%C3%9Fe.txt`],
    ["\ud800", `attachment; filename="_"; filename*=UTF-8''%EF%BF%BD`],
    ["...", `attachment; filename="attachment"; filename*=UTF-8''attachment`],
  ];
  for (const [given, expected] of cases) assert.equal(contentDisposition(given), expected, given);
});
