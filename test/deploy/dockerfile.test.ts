/** Lints the Dockerfile without Docker. image.test.ts runs its steps. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { validate } from "dockerfile-utils";
import { SETTINGS } from "../../server/config.ts";
import { environmentOf, execForm, type Stage, stagesOf, stepsWith } from "../support/dockerfile.ts";
import { assertNone, ROOT, readProjectFile } from "../support/project-files.ts";

const stages = stagesOf();
const image = stages.at(-1) ?? stages[0];
const everything = stages.flatMap(({ steps }) => steps);

test("the linter finds no fault in the Dockerfile", () => {
  const faults = validate(readProjectFile("Dockerfile"), {});
  assertNone(
    faults.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`),
    "Dockerfile",
  );
});

test("the image is based on the exact version of Node that the tests use", () => {
  const { devDependencies } = JSON.parse(readProjectFile("package.json"));
  const names = new Set(stages.map(({ name }) => name));
  const foreign = stages.map(({ from }) => from).filter((from) => !names.has(from));
  assert.deepEqual(foreign, [`node:${devDependencies.node}-bookworm-slim`]);
});

test("stages copy only from earlier stages", () => {
  stages.forEach((stage, index) => {
    const earlier = stages.slice(0, index).map(({ name }) => name);
    for (const { flags } of stepsWith(stage, "COPY")) {
      if (flags.from !== undefined) assert.ok(earlier.includes(flags.from), flags.from);
    }
  });
});

/** The paths that a stage copies from the work tree. */
function sourcesOf(stage: Stage): string[] {
  return stepsWith(stage, "COPY").flatMap(({ words, flags }) =>
    flags.from === undefined ? words.slice(0, -1) : [],
  );
}

test(".dockerignore admits exactly the paths that are copied", () => {
  const copied = new Set(stages.flatMap(sourcesOf));
  assertNone(
    [...copied].filter((path) => !existsSync(join(ROOT, path))),
    "Not in the work tree",
  );
  const lines = readProjectFile(".dockerignore")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  assert.equal(lines[0], "*");
  assert.deepEqual(lines.slice(1).sort(), [...copied].map((path) => `!${path}`).sort());
});

test("the image runs as an ordinary user", () => {
  const [user] = stepsWith(image, "USER");
  // By number, because Kubernetes checks `runAsNonRoot` without reading the image's /etc/passwd.
  assert.match(user?.text ?? "", /^[1-9]\d*:[1-9]\d*$/);
});

test("ENTRYPOINT, CMD and HEALTHCHECK run without a shell, so that signals reach the service", () => {
  for (const keyword of ["ENTRYPOINT", "CMD", "HEALTHCHECK"]) {
    const [step] = stepsWith(image, keyword);
    assert.ok(step, keyword);
    assert.doesNotThrow(() => execForm(step), keyword);
  }
});

test("the image's environment has only settings, and no secrets", () => {
  const variables = new Set(Object.values(SETTINGS).map(({ variable }) => variable));
  const names = Object.keys(environmentOf(image)).filter((name) => name !== "NODE_ENV");
  assertNone(
    names.filter((name) => !variables.has(name)),
    "No setting",
  );
  assertNone(
    names.filter((name) => /_(KEY|SECRET|TOKEN|PASSWORD|URL)$/.test(name)),
    "A secret does not belong in a layer",
  );
  assert.equal(everything.filter(({ keyword }) => keyword === "ARG").length, 0);
});

test("the image listens on the default ports, on every interface", () => {
  const [exposed] = stepsWith(image, "EXPOSE");
  const { HTTP_ADDR, SMTP_ADDR } = environmentOf(image);
  const portOf = (text: string) => text.split(":").at(-1);
  assert.deepEqual(
    [HTTP_ADDR, SMTP_ADDR],
    exposed?.words.map((port) => `:${port}`),
  );
  assert.deepEqual(exposed?.words, [SETTINGS.http.default, SETTINGS.smtp.default].map(portOf));
});

test("the build fetches only npm packages, by npm ci and without their scripts", () => {
  const commands = stages.flatMap((stage) => stepsWith(stage, "RUN")).map(({ text }) => text);
  const installs = commands.filter((text) => /\bnpm (?!run )/.test(text));
  assert.ok(installs.length > 0);
  assertNone(
    installs.filter((text) => !/^npm ci .*--ignore-scripts$/.test(text)),
    "Not by the lock",
  );
  assertNone(
    commands.filter((text) => /\b(curl|wget|apt-get|apt|sudo|git)\b/.test(text)),
    "Fetched",
  );
  assert.equal(everything.filter(({ keyword }) => keyword === "ADD").length, 0);
});
