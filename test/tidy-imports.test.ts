/** Directions of imports. There are no exemptions: a file that does not fit is changed. */
import assert from "node:assert/strict";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { assertNone } from "./support/project-files.ts";
import { reachedFrom } from "./support/reached.ts";
import {
  importsOf,
  isIn,
  lineOf,
  PRODUCT,
  packageOf,
  type SourceFile,
  sourceFiles,
  walk,
} from "./support/source-tree.ts";

const product = sourceFiles().filter((file) => isIn(file.path, PRODUCT));

function inFolder(folder: string): SourceFile[] {
  return product.filter((file) => isIn(file.path, [folder]));
}

/** No protocols, which belong to the interfaces. `node:fs` and `node:crypto` are allowed. */
const CORE_PACKAGES = new Set([
  "@csstools/css-color-parser",
  "@csstools/css-parser-algorithms",
  "@csstools/css-tokenizer",
  "@noble/ed25519",
  "better-sqlite3",
  "chardet",
  "fflate",
  "htmlparser2",
  "ical.js",
  "kysely",
  "mailparser",
  "mammoth",
  "nanotar",
  "numfmt",
  "tldts",
  "unpdf",
  "yauzl",
  "zod",
]);
const NETWORK_MODULES = /^(node:)?(http2?|https|net|tls|dgram|dns|cluster|child_process)(\/|$)/;

test("core imports nothing of ours from outside itself, and no network or protocol package", () => {
  const faults = inFolder("core").flatMap((file) =>
    importsOf(file)
      .filter(({ to, isRelative }) => {
        // Migrations belong to the store, but have their own folder because they are never edited.
        if (isRelative)
          return !isIn(to, ["core"]) && !(isIn(file.path, ["core/store"]) && isIn(to, ["migrations"]));
        return NETWORK_MODULES.test(to) || !(isBuiltin(to) || CORE_PACKAGES.has(packageOf(to)));
      })
      .map(({ from, to }) => `${from} imports ${to}`),
  );
  assertNone(faults, "Core has no interfaces");
});

const CORE_ENTRIES = new Set(["core/index.ts", "core/operations/index.ts"]);
/** Which folders each folder may import, besides itself and the entry points of core. */
const MAY_ENTER: Record<string, readonly string[]> = {
  mcp: [],
  server: ["mcp", "client"],
  client: ["mcp"],
  migrations: [],
};

test("interfaces import core only through its two entry points, and each other in one direction", () => {
  const faults: string[] = [];
  for (const [folder, others] of Object.entries(MAY_ENTER)) {
    for (const file of inFolder(folder)) {
      const bad = importsOf(file).filter(
        ({ to, isRelative }) => isRelative && !isIn(to, [folder, ...others]) && !CORE_ENTRIES.has(to),
      );
      faults.push(...bad.map(({ from, to }) => `${from} imports ${to}`));
    }
  }
  assertNone(faults, "core <- mcp <- server, client -> core's entry points");
});

test("only server/main.ts of the server imports client", () => {
  const faults = inFolder("server")
    .filter((file) => file.path !== "server/main.ts")
    .flatMap((file) => importsOf(file).filter(({ to, isRelative }) => isRelative && isIn(to, ["client"])));
  assertNone(
    faults.map(({ from, to }) => `${from} imports ${to}`),
    "The service does not depend on its clients",
  );
});

test("core/store imports only types from the rest of core", () => {
  const faults = inFolder("core/store").flatMap((file) =>
    importsOf(file).filter(
      ({ to, isRelative, isType }) => isRelative && !isType && !isIn(to, ["core/store", "migrations"]),
    ),
  );
  assertNone(
    faults.map(({ from, to }) => `${from} imports ${to}`),
    "The store gets values as parameters",
  );
});

/** The files and packages that a file loads, itself included. */
function loadedBy(path: string): ReadonlySet<string> {
  return reachedFrom(path, (one) => {
    const file = product.find((other) => other.path === one);
    const values = (file ? importsOf(file) : []).filter(({ isType }) => !isType);
    return values.map(({ to, isRelative }) => (isRelative ? to : packageOf(to)));
  });
}

test("client commands load no database code, which would take a third of their time", () => {
  const entries = ["client/commands.ts", "client/run-command.ts", "client/stdio.ts"];
  const loaded = entries.flatMap((entry) => [...loadedBy(entry)].map((one) => `${entry} loads ${one}`));
  assert.ok(loaded.includes("client/commands.ts loads zod"));
  assertNone(
    loaded.filter((one) => / (?:kysely|better-sqlite3)$/.test(one)),
    "Move what both sides need into a file without queries",
  );
});

test("core imports core/operations only from within it", () => {
  const faults = inFolder("core")
    .filter((file) => !isIn(file.path, ["core/operations"]))
    .flatMap((file) =>
      importsOf(file).filter(({ to, isRelative }) => isRelative && isIn(to, ["core/operations"])),
    );
  assertNone(
    faults.map(({ from, to }) => `${from} imports ${to}`),
    "Operations are for the interfaces",
  );
});

test("core/mime imports nothing of core/attachments", () => {
  const faults = inFolder("core/mime").flatMap((file) =>
    importsOf(file).filter(({ to, isRelative }) => isRelative && isIn(to, ["core/attachments"])),
  );
  assertNone(
    faults.map(({ from, to }) => `${from} imports ${to}`),
    "Attachments are read after parsing",
  );
});

test("extract/text imports nothing else of extract, and extract/style nothing of extract/page", () => {
  const text = inFolder("core/extract/text").flatMap((file) =>
    importsOf(file).filter(({ to, isRelative }) => isRelative && !isIn(to, ["core/extract/text"])),
  );
  const style = inFolder("core/extract/style").flatMap((file) =>
    importsOf(file).filter(({ to, isRelative }) => isRelative && isIn(to, ["core/extract/page"])),
  );
  assertNone(
    [...text, ...style].map(({ from, to }) => `${from} imports ${to}`),
    "page -> style -> text",
  );
});

test("only core/store and migrations import SQL packages", () => {
  const faults = product
    .filter((file) => !isIn(file.path, ["core/store", "migrations"]))
    .flatMap((file) =>
      importsOf(file).filter(({ to }) => ["kysely", "better-sqlite3"].includes(packageOf(to))),
    );
  assertNone(
    faults.map(({ from, to }) => `${from} imports ${to}`),
    "Move it into core/store",
  );
});

function readsEnvironment(file: SourceFile): boolean {
  let found = false;
  walk(file.tree, (node) => {
    const isAccess = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
    if (isAccess && /^process(\.env|\[["']env["']\])$/.test(node.getText(file.tree))) found = true;
    const isNamed = ts.isImportSpecifier(node) || ts.isBindingElement(node);
    if (isNamed && (node.propertyName ?? node.name).getText(file.tree) === "env") {
      const root = node.parent.parent.getText(file.tree) + node.parent.parent.parent.getText(file.tree);
      if (/process/.test(root)) found = true;
    }
  });
  return found;
}

test("the environment is read only in server/main.ts and one file of client", () => {
  const readers = product.filter(readsEnvironment).map((file) => file.path);
  const others = readers.filter((path) => path !== "server/main.ts");
  assertNone(
    others.filter((path) => !isIn(path, ["client"])),
    "Pass settings as a parameter",
  );
  assert.ok(others.length <= 1, `One file of client reads the environment, not ${others.join(", ")}`);
});

/** The exported names of a file, types and named re-exports included. */
function exportedBy({ tree }: SourceFile): ts.Identifier[] {
  const names = tree.statements.flatMap((node): readonly (ts.Node | undefined)[] => {
    if (ts.isExportDeclaration(node))
      return node.exportClause && ts.isNamedExports(node.exportClause)
        ? node.exportClause.elements.map(({ name }) => name)
        : [];
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name);
    const isNamed =
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node);
    return isNamed ? [node.name] : [];
  });
  const found: ts.Identifier[] = [];
  for (const name of names) {
    if (name)
      walk(name, (node) => {
        if (ts.isIdentifier(node)) found.push(node);
      });
  }
  return found;
}

/** What a file imports: `file name`, or `file` if all its exports are reachable. */
function takenBy(file: SourceFile): string[] {
  const taken: string[] = [];
  const take = (from: ts.Node | undefined, names?: ts.NamedImportBindings | ts.NamedExportBindings) => {
    if (from === undefined || !ts.isStringLiteralLike(from)) return;
    const path = join(dirname(file.path), from.text);
    if (names && (ts.isNamedImports(names) || ts.isNamedExports(names)))
      taken.push(...names.elements.map(({ name, propertyName }) => `${path} ${(propertyName ?? name).text}`));
    else taken.push(path);
  };
  walk(file.tree, (node) => {
    if (ts.isImportClause(node)) take(node.parent.moduleSpecifier, node.namedBindings);
    else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, node.exportClause);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0]);
  });
  return taken;
}

test("every export is imported somewhere", () => {
  const files = sourceFiles();
  const taken = new Set(files.flatMap(takenBy));
  // Migrations are loaded by folder, and Node's hooks, which are no TypeScript, by name.
  const faults = files
    .filter(({ path }) => path.endsWith(".ts") && !taken.has(path) && !isIn(path, ["migrations"]))
    .flatMap((file) =>
      exportedBy(file)
        .filter(({ text }) => !taken.has(`${file.path} ${text}`))
        .map((name) => `${lineOf(file, name)} ${name.text}`),
    );
  assertNone(faults, "Do not export it, or remove it");
});
