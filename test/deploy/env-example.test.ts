import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEnv } from "node:util";
import { SETTINGS } from "../../server/config.ts";
import { startTestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";
import { assertNone, readProjectFile } from "../support/project-files.ts";

const EXAMPLE = readProjectFile(".env.example");
/** Variables of compose.yml, which no container reads. */
const OF_COMPOSE = ["PUBLISH_ADDR"];

test(".env.example has only known settings", () => {
  const variables = new Set<string>(Object.values(SETTINGS).map(({ variable }) => variable));
  const named = [...EXAMPLE.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, name = ""]) => name);
  assert.ok(named.length > 10);
  assertNone(
    named.filter((name) => !variables.has(name) && !OF_COMPOSE.includes(name)),
    "No setting",
  );
});

test(".env.example has no quotes or comments after values, which Node, Docker and systemd read differently", () => {
  for (const [name, value = ""] of Object.entries(parseEnv(EXAMPLE))) {
    assert.ok(EXAMPLE.split("\n").includes(`${name}=${value}`), name);
    assert.doesNotMatch(value, /["'#$\s]/, name);
  }
});

test("a service starts with .env.example unchanged", async () => {
  using folder = aFolder();
  const free = { HTTP_ADDR: "127.0.0.1:0", SMTP_ADDR: "127.0.0.1:0", DATA_DIR: folder.file("data") };
  await using service = await startTestApp({ env: { ...parseEnv(EXAMPLE), ...free } });
  assert.equal((await service.call("/readyz")).status, 200);
});
