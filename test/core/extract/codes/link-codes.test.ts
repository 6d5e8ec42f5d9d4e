import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMessage } from "../../../../core/mime/mime.ts";

async function codesOf(body: string): Promise<string[]> {
  const head =
    "From: Acme <no-reply@acme.example>\r\nSubject: Reset your password\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\nContent-Type: text/html; charset=utf-8";
  const { codes } = await parseMessage(
    Buffer.from(`${head}\r\n\r\n${body}`),
    new Date("2026-11-20T10:00:05Z"),
  );
  return codes.map(({ value }) => value);
}

test("parseMessage finds a code that is also in the address of the reset link", async () => {
  for (const code of ["hT4qWm2LrZ8x", "84019265", "QK7TQ4NX"]) {
    const link = `<a href="https://acme.example/password/reset?t=${code}">Set a new password</a>`;
    const body = `<p>Hello Ann,</p><p>${link}</p><p>The app takes the code <b>${code}</b>.</p>`;
    assert.deepEqual(await codesOf(body), [code]);
  }
});

test("parseMessage does not take a user name for a code when the reset link contains it", async () => {
  for (const name of ["kim2041", "KIM20417", "k7m2x9q"]) {
    const link = `<a href="https://acme.example/password/reset?user=${name}&t=hT4qWm2LrZ8x">Set a new password</a>`;
    const body = `<p>Somebody forgot the password of this account:</p><p>Name: ${name}</p><p>${link}</p>`;
    assert.deepEqual(await codesOf(body), []);
  }
});
