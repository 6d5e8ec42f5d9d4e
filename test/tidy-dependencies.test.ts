/** What the project depends on: pinned, used, and each in its place. No exemptions. */
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

test("the lock names the packages of every platform, so that npm ci takes it everywhere", () => {
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

test("the lock keeps npm from compiling what comes built", () => {
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

/** What the lock says of the packages that production needs, by their place in node_modules. */
function lockedForProduction(): readonly (readonly [string, Locked])[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readProjectFile("package-lock.json"));
  return Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
  );
}

test("whoever installs the package gets every dependency as it was tested", () => {
  // npm reads the lock and the overrides of the root alone: where keypost is a dependency, only what its tarball brings
  // is as we tested it. test/package/installed.ts installs it.
  const { bundleDependencies, dependencies } = packageJson();
  const lost = lockedForProduction().filter(([, { inBundle }]) => !inBundle);
  // Named, since Yarn 1 installs nothing of which it reads `true` there.
  assert.deepEqual(bundleDependencies, Object.keys(dependencies));
  assertNone(
    lost.map(([path]) => path),
    "Not in the bundle",
  );
});

test("no production dependency runs anything when it is installed", () => {
  const scripts = lockedForProduction().filter(([, { hasInstallScript }]) => hasInstallScript);
  assertNone(
    scripts.map(([path]) => path),
    "It has install scripts",
  );
});

/** Globals and methods that Node 24 has and Node 22.19, which `engines` allows, has not. */
const SINCE_NODE_24 =
  /\b(Async)?DisposableStack\(|\bPromise\.try\b|\bRegExp\.escape\b|\bError\.isError\b|\bFloat16Array\b|\bURLPattern\b/;

test("the product uses nothing that the oldest Node of engines lacks", () => {
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
  assertNone(idle, "Remove what nothing imports");
});

test("the product imports only what it depends on", () => {
  const { dependencies } = packageJson();
  const strangers = [...importedBy(product)].filter(
    (name) => !name.startsWith(".") && !isBuiltin(name) && !product.some(({ path }) => path.startsWith(name)),
  );
  assertNone(
    strangers.filter((name) => !(name in dependencies)),
    "Add it to dependencies",
  );
});

/** Tools that are run and not imported: by a script of package.json, or by a test that names them. */
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

test("every development dependency is imported, run, or types for one that is", () => {
  const { dependencies, devDependencies } = packageJson();
  const imported = importedBy(sources);
  const idle = Object.keys(devDependencies).filter((name) => {
    const typesFor = name.match(/^@types\/(.+)$/)?.[1];
    if (typesFor !== undefined) return typesFor !== "node" && !(typesFor in dependencies);
    return !imported.has(name) && !isRun(name);
  });
  assertNone(idle, "Remove what nothing uses");
});

/** One file knows the package; the others know that file. A row for each dependency that has such a home, or more. */
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
  // What a demo sends in a process of its own has nothing in common with the relay of a service.
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

test("each dependency that has a home is imported by one file there", () => {
  const faults = Object.entries(HOMES).flatMap(([name, homes]) => {
    const importers = product.filter((file) =>
      importsOf(file).some(({ to, isType }) => packageOf(to) === name && !isType),
    );
    const atHome = [homes].flat().map((home) => importers.filter(({ path }) => path.startsWith(home)));
    const isHome = atHome.every((files) => files.length <= 1) && atHome.flat().length === importers.length;
    return isHome ? [] : [`${name} is imported by ${importers.map(({ path }) => path).join(", ")}`];
  });
  assertNone(faults, "Import it in one file and let the others ask that file");
});
