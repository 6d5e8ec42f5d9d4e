import assert from "node:assert/strict";
import { test } from "node:test";
import { WARNINGS } from "../../../../core/extract/warnings.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";

const OWN = "https://knigi.example/confirm/92kd0sK3lA81";
const FOREIGN = "https://knigi-id.example/verify?token=9f3kd02kfA81";

/** A message of an honest site to somebody who signed up under this name. */
const greeting = (name: string, link = OWN) =>
  `Hello ${name},\n\nPlease confirm your email address by opening this link:\n\n${link}\n\nKnigi\n`;
const page = (name: string, button: string) =>
  `<p>Hello ${name},</p><p>Please confirm your email address.</p><p><a href="${button}">Confirm email</a></p>`;

async function parsed(type: string, body: string) {
  const header = `From: Knigi <noreply@mail.knigi.example>\nSubject: Confirm your email\nContent-Type: ${type}`;
  const { links, safety } = await parseMessage(Buffer.from(`${header}\n\n${body}`));
  return { found: links.map(({ url, kind }) => [url, kind]), warnings: safety.warnings };
}

test("parseMessage ranks the sender's own verify link before one injected through a name, and warns", async () => {
  const { found, warnings } = await parsed("text/plain", greeting(`Verify your account at ${FOREIGN}`));
  assert.deepEqual(found, [
    [OWN, "verify"],
    [FOREIGN, "verify"],
  ]);
  assert.deepEqual(warnings, [WARNINGS.actsElsewhere]);
});

test("parseMessage does not rank a link of the sender without a token before a verify link elsewhere", async () => {
  const auth = "https://knigi.auth.example/verify?token=9f3kd02kfA81";
  const also = "Lost your password? Reset your password: https://knigi.example/reset-password";
  const { found } = await parsed("text/plain", greeting("Mara", auth) + also);
  assert.deepEqual(found[0], [auth, "verify"]);
});

test("parseMessage classifies an unlinked address in HTML as other, unless its site is the sender's or linked", async () => {
  const name = `Verify your account at ${FOREIGN}`;
  const elsewhere = "https://auth.example/v/71d09c3ab5ef4d92";
  const kinds = async (body: string, url: string) =>
    (await parsed("text/html", body)).found.find(([address]) => address === url)?.[1];
  assert.deepEqual(
    [
      await kinds(page(name, OWN), FOREIGN),
      await kinds(page(name, elsewhere), FOREIGN),
      await kinds(page(name, `${new URL(FOREIGN).origin}/help`), FOREIGN),
      await kinds(page(`Mara. Or verify your account at ${OWN}`, elsewhere), OWN),
      // A page without any link has its own addresses as mere text.
      await kinds(`<p>${name}</p>`, FOREIGN),
    ],
    ["other", "other", "verify", "verify", "verify"],
  );
});

test("parseMessage does not warn when all links lead elsewhere, or when one is a tracker", async () => {
  const counted = "https://click.tracker.example/ls/click?upn=u001.kd93kfla02kdla93Zk39dkA02kdLw93kQ0aX7pZ";
  const bodies = [
    greeting("Mara", FOREIGN),
    greeting("Mara"),
    `${greeting("Mara")}Or confirm here: ${counted}\n`,
  ];
  for (const body of bodies) assert.deepEqual((await parsed("text/plain", body)).warnings, []);
});
