/** Compares the documentation with the code. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { EXIT } from "../client/exit-codes.ts";
import { LINK_KINDS, MAILBOX_STATES, REFUSAL_CODES, Refusal, type RefusalCode } from "../core/index.ts";
import { OPERATIONS } from "../core/operations/index.ts";
import { AGENT_VARIABLES, SETTINGS } from "../server/config.ts";
import { newMetrics } from "../server/metrics/metrics.ts";
import { ANSWERS } from "../server/rest/problem.ts";
import { REQUIRED, type Setting } from "../server/setting.ts";
import { codesOf, isUnforeseen, replyFor } from "../server/smtp/reply.ts";
import {
  assertGenerated,
  brokenLinks,
  nameIn,
  pages,
  rowsAfter,
  shellLines,
  table,
} from "./support/documentation.ts";
import { assertNone, projectFiles, ROOT, readProjectFile } from "./support/project-files.ts";

function defaultOf({ default: fallback }: Setting): string {
  if (fallback === REQUIRED) return "required";
  if (typeof fallback === "object") return fallback.shown;
  return fallback === "" ? "none" : `\`${fallback}\``;
}

test("docs/config.md lists every setting with its default and format", () => {
  const rows = Object.values<Setting>(SETTINGS).map((setting) => [
    `\`${setting.variable}\``,
    defaultOf(setting),
    setting.parser.expected,
    setting.sentence,
  ]);
  assertGenerated("docs/config.md", "settings", table(["setting", "default", "must be", ""], rows));
});

test("docs/config.md lists the client's variables", () => {
  const named = rowsAfter("docs/config.md", "## The agent's side").map(([cell]) => nameIn(cell));
  assert.deepEqual(
    named.filter((name) => name.startsWith("KEYPOST_")),
    AGENT_VARIABLES,
  );
});

test("docs/errors.md lists every refusal code, in the order of core/refusal.ts", () => {
  const named = rowsAfter("docs/errors.md", "## The codes").map(([code]) => nameIn(code));
  assert.deepEqual(named, [...REFUSAL_CODES]);
});

test("docs/errors.md has the HTTP status of each refusal", () => {
  const written = rowsAfter("docs/errors.md", "## The codes").map(
    ([code, http]) => `${nameIn(code)} ${http}`,
  );
  assert.deepEqual(
    written,
    REFUSAL_CODES.map((code) => `${code} ${ANSWERS[code].status}`),
  );
});

function smtpOf(code: RefusalCode): string {
  const refusal = new Refusal(code, "");
  return isUnforeseen(refusal) ? "" : codesOf(replyFor(refusal, "recipient"));
}

test("docs/errors.md has the SMTP reply of each refusal", () => {
  const written = rowsAfter("docs/errors.md", "## The codes").map(
    ([code, , smtp]) => `${nameIn(code)} ${smtp}`,
  );
  assert.deepEqual(
    written,
    REFUSAL_CODES.map((code) => `${code} ${smtpOf(code)}`),
  );
});

test("docs/mcp.md lists every tool, in the order of the catalogue", () => {
  const named = rowsAfter("docs/mcp.md", "## Tools").map(([tool]) => nameIn(tool));
  const tools = OPERATIONS.filter((operation) => operation.isTool).map((operation) => operation.name);
  assert.deepEqual(named, tools);
});

test("docs/rest.md lists the route of every operation", () => {
  const rows = OPERATIONS.map(({ route, title, needs }) => [
    `\`${route.method} ${route.path}\``,
    title,
    { nothing: "", mailbox: "access token", operator: "operator" }[needs],
  ]);
  assertGenerated("docs/rest.md", "routes", table(["route", "", "needs"], rows));
});

test("docs/cli.md lists every exit code", () => {
  const written = rowsAfter("docs/cli.md", "## Exit codes").map(([code]) => Number(code));
  assert.deepEqual(written, Object.values(EXIT));
});

test("docs/cli.md shows the command of every operation", () => {
  const page = readProjectFile("docs/cli.md");
  const commands = OPERATIONS.flatMap(({ command }) => (command === undefined ? [] : [command.name]));
  assertNone(
    commands.filter((name) => !page.includes(`keypost ${name}`)),
    "docs/cli.md does not show",
  );
});

test("every relative link of a page has a target", () => {
  assertNone(pages().flatMap(brokenLinks), "Broken");
});

test("every file that a page names in backticks exists", () => {
  const faults = pages().flatMap((page) =>
    [
      ...readProjectFile(page).matchAll(
        /`((?:core|mcp|server|client|migrations|test|docs|bench)\/[\w./-]*)`/g,
      ),
    ]
      .map(([, path = ""]) => path)
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `${page} names ${path}`),
  );
  assertNone(faults, "Missing");
});

test("the map in docs/architecture.md names only existing files and folders", () => {
  const map = readProjectFile("docs/architecture.md").match(/```\n(.*?)```/s)?.[1] ?? "";
  let folders: string[] = [];
  const faults: string[] = [];
  for (const line of map.split("\n").filter((text) => text.trim() !== "")) {
    const indent = line.search(/\S/) / 2;
    const names = line.trim().split(/ {2,}/)[0]?.split(" ") ?? [];
    folders = folders.slice(0, indent);
    for (const name of names) {
      const path = join(...folders, name);
      if (!existsSync(join(ROOT, path))) faults.push(path);
      if (name.endsWith("/")) folders = [...folders.slice(0, indent), name];
    }
  }
  assertNone(faults, "On the map, but missing");
});

test("the map in docs/architecture.md shows every folder of the product", () => {
  const map = readProjectFile("docs/architecture.md").match(/```\n(.*?)```/s)?.[1] ?? "";
  const folders = projectFiles()
    .map((path) => path.split("/").slice(0, -1))
    .filter(([top = ""]) => ["core", "mcp", "server", "client", "bench"].includes(top));
  const names = new Set(folders.map((parts) => `${parts.at(-1)}/`));
  assertNone(
    [...names].filter((name) => !map.includes(name)),
    "Not on the map",
  );
});

test("npm scripts that pages mention exist", () => {
  const { scripts } = JSON.parse(readProjectFile("package.json"));
  const faults = pages().flatMap((page) => {
    const spoken = [...readProjectFile(page).matchAll(/\bnpm (?:run ([\w:-]+)|(test|start))\b/g)];
    return spoken.map(([, run, plain]) => run ?? plain ?? "").filter((name) => !(name in scripts));
  });
  assertNone(faults, "package.json has no script");
});

test("docs/watching.md lists every metric, as the code describes it", () => {
  const metrics = newMetrics("");
  metrics.close();
  const rows = metrics.descriptions.map(({ name, kind, labels, help }) => [
    `\`${name}\``,
    kind,
    labels.map((label) => `\`${label}\``).join(", "),
    help,
  ]);
  assertGenerated("docs/watching.md", "metrics", table(["metric", "", "labels", ""], rows));
});

test("docs/watching.md lists every alert, as in the rules", () => {
  interface Rule {
    readonly alert: string;
    readonly labels: { readonly severity: string };
    readonly annotations: { readonly summary: string; readonly action: string };
  }
  const { groups } = parse(readProjectFile("deploy/prometheus/alerts.yml"));
  const rules: readonly Rule[] = groups.flatMap((group: { rules: readonly Rule[] }) => group.rules);
  const rows = rules.map(({ alert, labels, annotations: { summary, action } }) => [
    `\`${alert}\``,
    labels.severity,
    summary,
    action,
  ]);
  assertGenerated("docs/watching.md", "alerts", table(["alert", "", "means", "what to do"], rows));
});

/** Each `test/…` of a text, with the quoted names after it. */
function testsNamedIn(text: string) {
  return [...text.matchAll(/`(test\/[^`]+)`((?:[:;]? "[^"]+")*)/g)].map(([, path = "", names = ""]) => ({
    path,
    names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name),
  }));
}

/** Whether the file has a test of that name. Placeholders in a name match anything. */
function hasTest(path: string, name: string): boolean {
  const written = readProjectFile(path).matchAll(/\btest\(\s*(["`])(.*?)\1/g);
  return [...written].some(([, , pattern = ""]) => {
    const [first = "", ...others] = pattern.split(/\$\{.*?\}/);
    const last = others.at(-1);
    return last === undefined ? name === first : name.startsWith(first) && name.endsWith(last);
  });
}

test("docs/security.md names an existing test for each promise", () => {
  const [, promises = ""] = readProjectFile("docs/security.md").split("\n## A sender\n");
  const [kept = ""] = promises.split("\n## What is not promised\n");
  const rows = kept.split("\n").filter((line) => /^\| (?!promise)/.test(line));
  assert.ok(rows.length > 30);
  const faults = rows.flatMap((row) => {
    const named = testsNamedIn(row);
    if (named.length === 0) return [`no test: ${row}`];
    return named.flatMap(({ path, names }) => {
      if (!existsSync(join(ROOT, path))) return [`${path} does not exist`];
      if (names.length === 0 && !path.endsWith(".smtp")) return [`${path} without a test's name: ${row}`];
      return names.filter((name) => !hasTest(path, name)).map((name) => `${path} has no test "${name}"`);
    });
  });
  assertNone(faults, "Promises without a test");
});

test("the glossary is sorted and without duplicates", () => {
  const words = rowsAfter("docs/glossary.md", "# Words").map(([word]) => word ?? "");
  assert.deepEqual(words, [...new Set(words)].sort());
});

test("the glossary names every state of a mailbox and every kind of link", () => {
  const page = readProjectFile("docs/glossary.md");
  assertNone(
    [...MAILBOX_STATES, ...LINK_KINDS].filter((name) => !page.includes(`\`${name}\``)),
    "docs/glossary.md does not name",
  );
});

/** A longer page would not be read. Counts words, because a limit of lines would lead to long lines. */
const DECISION_WORDS_MAX = 1_400;

test("decisions are numbered without gaps, have the three parts, and are at most a few pages long", () => {
  const decisions = projectFiles().filter((path) => path.startsWith("docs/decisions/"));
  decisions.forEach((path, index) => {
    const number = index + 1;
    assert.ok(path.startsWith(`docs/decisions/${String(number).padStart(4, "0")}-`), path);
    const text = readProjectFile(path);
    assert.ok(text.startsWith(`# ${number}. `), path);
    assert.ok(text.split(/\s+/).length <= DECISION_WORDS_MAX, `${path} is too long`);
    for (const part of ["Context", "Decision", "Consequences"])
      assert.ok(text.includes(`\n**${part}.** `), path);
  });
});

test("docs/architecture.md lists every decision", () => {
  const page = readProjectFile("docs/architecture.md");
  const decisions = projectFiles().filter((path) => path.startsWith("docs/decisions/"));
  assertNone(
    decisions.filter((path) => !page.includes(`(${path.slice("docs/".length)})`)),
    "Not listed",
  );
});

/** Such as `core/wait.ts`, `docs/flow.md`, `decision 15`, but not paths that begin with another folder. */
const NAMED =
  /(?<![\w./-])(?:core|server|mcp|client|migrations|test|docs|bench|deploy|release)\/[\w./-]*\.(?:ts|md)\b|\bdecision \d+/g;

test("files and decisions that pages and comments name exist", () => {
  const paths = projectFiles().filter((path) => !path.startsWith("test/corpus/"));
  const decisions = paths.flatMap((path) => /^docs\/decisions\/0*(\d+)-/.exec(path)?.[1] ?? []);
  const there = new Set([...paths, ...decisions.map((number) => `decision ${number}`)]);
  const written = paths.filter((path) => /\.(ts|md|ya?ml)$/.test(path));
  assertNone(
    written.flatMap((path) =>
      (readProjectFile(path).match(NAMED) ?? [])
        .filter((name) => !there.has(name))
        .map((name) => `${path} names ${name}`),
    ),
    "Missing",
  );
});

test("the changelog begins with Unreleased, followed by versions, newest first", () => {
  const heads = [...readProjectFile("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, head = ""]) => head);
  assert.equal(heads[0], "Unreleased");
  const versions = heads.slice(1);
  for (const head of versions) assert.match(head, /^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/);
  const byNumber = (one: string, other: string) => other.localeCompare(one, "en", { numeric: true });
  assert.deepEqual(versions, [...versions].sort(byNumber));
});

test("the README shows the commands to run, test and demo", () => {
  const lines = shellLines("README.md");
  for (const command of ["npm ci && npm start", "npm ci && npm test", "npm run demo"]) {
    assert.ok(lines.includes(command), `README.md has no line "${command}"`);
  }
});
