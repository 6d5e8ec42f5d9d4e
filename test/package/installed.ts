/**
 * Packs the package as for publishing, installs it into an empty folder with an empty cache and no network, compares it
 * with the lock, and runs it. Not part of the suite, because it takes a minute.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";
import { aFolder } from "../support/folder.ts";
import { assertNone, ROOT, readProjectFile } from "../support/project-files.ts";

const folder = aFolder();
after(() => folder[Symbol.dispose]());

const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
const home = folder.file("home");
const empty = folder.file("empty");

interface LockEntry {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(
  readProjectFile("package-lock.json"),
);
/** The production packages of the lock, by path, such as `node_modules/zod`. */
const tested = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
);

function npm(cwd: string, ...words: readonly string[]): string {
  return execFileSync("npm", words, {
    cwd,
    env: { ...process.env, PATH },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 ** 2,
  });
}

function install(): string {
  const packed = npm(ROOT, "pack", "--pack-destination", folder.path);
  const tarball = folder.file(packed.trim().split("\n").at(-1) ?? "");
  mkdirSync(home);
  mkdirSync(empty);
  writeFileSync(join(empty, "package.json"), `{ "private": true }\n`);
  npm(empty, "install", "--offline", "--ignore-scripts", "--cache", folder.file("cache"), tarball);
  return join(empty, "node_modules", "keypost");
}

const installed = install();

test("the installed package has every dependency in the version of the lock", () => {
  const faults = tested.flatMap(([path, { version }]) => {
    const manifest = join(installed, path, "package.json");
    const found = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : "nothing";
    return found === version ? [] : [`${path}: ${found}, not ${version}`];
  });
  assertNone(faults, "Another tree than the lock's");
});

test("npm ls accepts the bundled versions, so that npx does not fetch newer ones", () => {
  // Throws if one is invalid.
  npm(empty, "ls", "--all");
});

test("the installed package has its bill of materials, and no sources, tests or secrets", () => {
  const { components } = JSON.parse(readFileSync(join(installed, "dist", "sbom.cdx.json"), "utf8"));
  const listed = components.map(({ name, version }: Record<string, string>) => `${name}@${version}`);
  const wanted = tested.map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`);
  assert.deepEqual(listed.sort(), [...new Set(wanted)].sort());
  const strays = ["core", "server", "test", "data", ".env", ".ci", "bench", "package-lock.json"];
  assertNone(
    strays.filter((name) => existsSync(join(installed, name))),
    "In the tarball",
  );
});

test("the installed package leaves out types and source maps, because npx has to write each file", () => {
  const bundled = readdirSync(join(installed, "node_modules", "zod"), { recursive: true, encoding: "utf8" });
  assert.ok(bundled.some((file) => file.endsWith(".js")));
  assertNone(
    bundled.filter((file) => /\.(?:[cm]?ts|map)$/.test(file)),
    "In the bundled zod",
  );
});

test("the installed package runs the demo", () => {
  const { status, stdout, stderr } = spawnSync(join(empty, "node_modules", ".bin", "keypost"), ["demo"], {
    cwd: empty,
    env: { PATH, HOME: home, XDG_DATA_HOME: join(home, "data") },
    encoding: "utf8",
  });
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^code +\d{6}$/m);
});

test("npx runs the installed package without a network", () => {
  const { version } = JSON.parse(readProjectFile("package.json"));
  assert.equal(npm(empty, "exec", "--offline", "--", "keypost", "--version").trim(), version);
});
