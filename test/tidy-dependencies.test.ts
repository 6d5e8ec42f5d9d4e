/** Dependencies are pinned, used, and each imported in its place. There are no exemptions. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { assertNone, ROOT, readProjectFile } from "./support/project-files.ts";
import { importsOf, isIn, PRODUCT, packageOf, type SourceFile, sourceFiles } from "./support/source-tree.ts";

const sources = sourceFiles();
const product = sources.filter((file) => isIn(file.path, PRODUCT));

interface PackageJson {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly bundleDependencies: unknown;
  readonly overrides: Overrides;
}

interface Overrides {
  readonly [name: string]: string | Overrides;
}

function packageJson(): PackageJson {
  return JSON.parse(readProjectFile("package.json"));
}

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies } = packageJson();
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version),
  );
  assertNone(
    loose.map(([name, version]) => `${name} ${version}`),
    "npm i -E",
  );
});

function overridden(overrides: Overrides): (readonly [name: string, version: string])[] {
  return Object.entries(overrides).flatMap(([name, to]) =>
    typeof to === "string" ? [[name, to] as const] : overridden(to),
  );
}

test("every override names a version, which of a dependency is its own", () => {
  // npm 10, which comes with Node 22, resolves `$nodemailer` only in the root project: it could not install the package.
  const { dependencies, overrides } = packageJson();
  const faults = overridden(overrides).filter(([name, to]) =>
    name in dependencies ? to !== dependencies[name] : !/^\d+\.\d+\.\d+$/.test(to),
  );
  assertNone(
    faults.map(([name, to]) => `${name} ${to}`),
    "Override it with that version",
  );
});

test("the lock has the optional packages of every platform, so that npm ci works everywhere", () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: object }> } = JSON.parse(
    readProjectFile("package-lock.json"),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  assertNone(
    wanted.filter((name) => !locked.has(name)),
    "Install it where node_modules is empty",
  );
});

test("the lock prevents npm from compiling packages that come prebuilt", () => {
  const { packages }: { packages: Record<string, { gypfile?: boolean }> } = JSON.parse(
    readProjectFile("package-lock.json"),
  );
  // Where a package has a binding.gyp, npm ci runs `node-gyp rebuild`, which needs Python and the headers of Node. The
  // package says `gypfile: false`, but npm forgets to write it into the lock (npm/cli issue 9837).
  const compiled = Object.entries(packages)
    .filter(([path, { gypfile }]) => gypfile !== false && existsSync(join(ROOT, path, "binding.gyp")))
    .map(([path]) => path);
  assertNone(compiled, 'Write "gypfile": false into its entry of package-lock.json');
});

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

/** The production packages of the lock, by path. */
function lockedForProduction(): readonly (readonly [string, Locked])[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readProjectFile("package-lock.json"));
  return Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
  );
}

test("every production dependency is bundled, in the tested version", () => {
  // npm uses the lock and overrides of the root project only. Where keypost is a dependency, only bundled packages are the
  // tested ones. test/package/installed.ts installs the package.
  const { bundleDependencies, dependencies } = packageJson();
  const lost = lockedForProduction().filter(([, { inBundle }]) => !inBundle);
  // By name, because Yarn 1 installs nothing for `true`.
  assert.deepEqual(bundleDependencies, Object.keys(dependencies));
  assertNone(
    lost.map(([path]) => path),
    "Not in the bundle",
  );
});

test("no production dependency has install scripts", () => {
  const scripts = lockedForProduction().filter(([, { hasInstallScript }]) => hasInstallScript);
  assertNone(
    scripts.map(([path]) => path),
    "It has install scripts",
  );
});

/** Globals and methods of Node 24 that Node 22.19 lacks, which `engines` allows. */
const SINCE_NODE_24 =
  /\b(Async)?DisposableStack\(|\bPromise\.try\b|\bRegExp\.escape\b|\bError\.isError\b|\bFloat16Array\b|\bURLPattern\b/;

test("the product uses nothing that Node 22.19 lacks", () => {
  const faults = product.flatMap((file) =>
    file.text
      .split("\n")
      .flatMap((line, index) =>
        SINCE_NODE_24.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  assertNone(faults, "Published code runs on Node 22.19");
});

function importedBy(files: readonly SourceFile[]): Set<string> {
  return new Set(files.flatMap((file) => importsOf(file).map(({ to }) => packageOf(to))));
}

test("every production dependency is imported by the product", () => {
  const imported = importedBy(product);
  const idle = Object.keys(packageJson().dependencies).filter((name) => !imported.has(name));
  assertNone(idle, "Remove it");
});

test("the product imports only its dependencies", () => {
  const { dependencies } = packageJson();
  const strangers = [...importedBy(product)].filter(
    (name) => !name.startsWith(".") && !isBuiltin(name) && !product.some(({ path }) => path.startsWith(name)),
  );
  assertNone(
    strangers.filter((name) => !(name in dependencies)),
    "Add it to dependencies",
  );
});

/** Whether a script of package.json runs the package, or a test or bench names it. */
function isRun(name: string): boolean {
  const bins: Record<string, string> =
    JSON.parse(readProjectFile(`node_modules/${name}/package.json`)).bin ?? {};
  const commands = Object.values(packageJson().scripts)
    .join(" ")
    .split(/[^\w-]+/);
  const tests = sources.filter((file) => isIn(file.path, ["test", "bench"]));
  return (
    Object.keys(bins).some((bin) => commands.includes(bin)) || tests.some(({ text }) => text.includes(name))
  );
}

test("every development dependency is imported, run, or has types for a dependency", () => {
  const { dependencies, devDependencies } = packageJson();
  const imported = importedBy(sources);
  const idle = Object.keys(devDependencies).filter((name) => {
    const typesFor = name.match(/^@types\/(.+)$/)?.[1];
    if (typesFor !== undefined) return typesFor !== "node" && !(typesFor in dependencies);
    return !imported.has(name) && !isRun(name);
  });
  assertNone(idle, "Remove it");
});

/** Folders of the one file that imports the package. Other files import that file. */
const HOMES: Record<string, string | readonly string[]> = {
  "@csstools/css-color-parser": "core/extract/style/",
  "@csstools/css-parser-algorithms": "core/extract/style/",
  "@csstools/css-tokenizer": "core/extract/style/",
  "@noble/ed25519": "core/",
  "@polar-sh/sdk": "server/outbound/",
  chardet: "core/mime/",
  commander: "server/main.ts",
  "eventsource-parser": "client/",
  express: "server/",
  fflate: "core/attachments/text/",
  "ical.js": "core/attachments/text/",
  imapflow: "client/",
  "ipaddr.js": "server/",
  mailauth: "server/sender-check/",
  mailparser: "core/",
  mammoth: "core/attachments/text/",
  nanotar: "core/attachments/text/",
  // The demo, in its own process, shares nothing with the service's relay.
  nodemailer: ["client/", "server/outbound/"],
  numfmt: "core/attachments/text/",
  pino: "server/",
  piscina: "core/",
  selfsigned: "server/",
  "smtp-server": "server/smtp/",
  stripe: "server/outbound/",
  tldts: "core/extract/",
  turndown: "core/extract/",
  unpdf: "core/attachments/text/pdf/",
  yauzl: "core/attachments/text/",
};

test("each dependency with a home is imported by one file there", () => {
  const faults = Object.entries(HOMES).flatMap(([name, homes]) => {
    const importers = product.filter((file) =>
      importsOf(file).some(({ to, isType }) => packageOf(to) === name && !isType),
    );
    const atHome = [homes].flat().map((home) => importers.filter(({ path }) => path.startsWith(home)));
    const isHome = atHome.every((files) => files.length <= 1) && atHome.flat().length === importers.length;
    return isHome ? [] : [`${name} is imported by ${importers.map(({ path }) => path).join(", ")}`];
  });
  assertNone(faults, "Import it in one file, and import that file elsewhere");
});

test("properties have the same cases in every run", () => {
  const seeded = "test/support/fast-check.ts";
  const others = sources.filter(({ path }) => path !== seeded);
  const faults = others.filter((file) => importsOf(file).some(({ to }) => packageOf(to) === "fast-check"));
  assertNone(
    faults.map(({ path }) => path),
    `Import ${seeded}`,
  );
});
