/** Limits of sizes and names. There are no exemptions: a file that does not fit is changed. */
import { basename, dirname } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { assertNone, projectFiles, readProjectFile } from "./support/project-files.ts";
import { isIn, lineOf, PRODUCT, type SourceFile, sourceFiles, walk } from "./support/source-tree.ts";

const FILE_LINES_MAX = 300;
/** 45 is what we aim at, this is the limit. */
const FUNCTION_LINES_MAX = 70;

const sources = sourceFiles();
const product = sources.filter((file) => isIn(file.path, PRODUCT));
const paths = projectFiles();

/** Files written by hand: no licence, lock, mail or generated text. */
const written = paths.filter(
  (path) =>
    !isIn(path, ["test/corpus", "test/golden"]) &&
    path !== "LICENSE" &&
    /(\.(ts|js|mjs|json|md|ya?ml|sh|smtp)|\/run|\.npmrc|\.gitignore)$/.test(path),
);

function linesMatching(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((path) =>
    readProjectFile(path)
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 90)}`] : [],
      ),
  );
}

test("no source file is longer than 300 lines", () => {
  const long = sources
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > FILE_LINES_MAX);
  assertNone(
    long.map(({ path, lines }) => `${path} has ${lines} lines`),
    "Split it by subject",
  );
});

test("no line of a list of words is longer than 160 characters", () => {
  const lists = paths.filter((path) => isIn(path, ["core/extract/words"]));
  assertNone(linesMatching(/^(?=.{161}).*\S \| \S/, lists), "Break the line");
});

test("no function is longer than 70 lines", () => {
  const faults: string[] = [];
  for (const file of sources) {
    walk(file.tree, (node) => {
      if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return;
      const start = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line;
      const lines = file.tree.getLineAndCharacterOfPosition(node.getEnd()).line - start + 1;
      if (lines > FUNCTION_LINES_MAX) faults.push(`${lineOf(file, node)} has ${lines} lines`);
    });
  }
  assertNone(faults, "Split it; push ifs up and loops down");
});

test("folders and files are not named for roles, such as utils or types", () => {
  const roles = /(^|\/)(src|lib|utils?|helpers?|types?|commons?|misc)(\/|\.[a-z]+$)/;
  assertNone(
    paths.filter((path) => roles.test(path)),
    "Name it for what it contains",
  );
});

const ROLE_WORDS = "Manager|Service|Handler|Helper|Util|Data|Info|Base|Common|Misc|Impl";
const ROLE_NAME = new RegExp(`[a-z0-9](${ROLE_WORDS})s?$|^(Manager|Handler|Helper|Util|Info|Misc|Impl)s?$`);
const ROLE_FILE = new RegExp(`-(${ROLE_WORDS})s?$`, "i");
/** Variables and functions may be called for the Keypost service or SMTP's DATA, but no type. */
const OBJECT = /^[a-z]+(Service|Data)$/;

function declaredName(node: ts.Node): ts.Identifier | undefined {
  const declares =
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name) ? node.name : undefined;
}

test("declared names do not end in a role", () => {
  const faults = sources
    .filter((file) => ROLE_FILE.test(basename(file.path).replace(/(\.test)?\.\w+$/, "")))
    .map((file) => file.path);
  for (const file of sources) {
    walk(file.tree, (node) => {
      const name = declaredName(node);
      if (!name || !ROLE_NAME.test(name.text)) return;
      if (!OBJECT.test(name.text)) faults.push(`${lineOf(file, name)} ${name.text}`);
    });
  }
  assertNone(faults, `A name that ends in ${ROLE_WORDS} says nothing`);
});

test("no file has a default export", () => {
  const faults: string[] = [];
  for (const file of sources) {
    walk(file.tree, (node) => {
      const isDefault = node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent);
      if (ts.isExportAssignment(node) || isDefault) faults.push(lineOf(file, node));
    });
  }
  assertNone(faults, "Export it by its name");
});

test("nothing writes to the console", () => {
  const faults: string[] = [];
  for (const file of sources) {
    walk(file.tree, (node) => {
      const isConsole = ts.isIdentifier(node) && node.text === "console";
      if (isConsole && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
        faults.push(lineOf(file, node));
      }
    });
  }
  assertNone(faults, "The service has a log, commands have process.stdout");
});

test("what reads mail makes no copies of its expressions", () => {
  const reading = product.filter((file) => isIn(file.path, ["core/extract", "core/mime"]));
  const readers = reading.map(({ path }) => path);
  assertNone(linesMatching(/\.matchAll\(/, readers), "Use matchesIn");
});

test("no file has a marker of unfinished work", () => {
  assertNone(linesMatching(/\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/, written), "Do it, or open an issue");
});

test("no file mentions how the product was made", () => {
  const making =
    /\b[i]ssue ?#\d|[/]work[/](main|shared)|keypost-[b]rief|co-[a]uthored-by|\b(written|generated|made|built) by (an? |the )?(AI|LLM|assistant|Claude|Codex|language model)\b|\bsub-?[a]gents?\b|\b(team)?[l]ead's\b/i;
  assertNone(linesMatching(making, written), "Describe the product");
});

test("no file names a package registry's host", () => {
  const hosts = /registry\.[a-z0-9-]+\.[a-z]|\bnpmjs\.[a-z]|yarnpkg\.[a-z]/i;
  assertNone(linesMatching(hosts, [...written, "package-lock.json"]), "Users choose their registry");
  assertNone(linesMatching(/"resolved"/, ["package-lock.json"]), "The lock has versions and hashes, no URLs");
});

test("names of tests are sentences of at least three words", () => {
  const faults: string[] = [];
  for (const file of sources.filter(({ path }) => path.endsWith(".test.ts"))) {
    walk(file.tree, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText(file.tree) !== "test") return;
      const name = node.arguments[0];
      if (name === undefined || !ts.isStringLiteralLike(name)) return;
      if (/\bshould\b/.test(name.text) || name.text.split(" ").length < 3) faults.push(lineOf(file, node));
    });
  }
  assertNone(faults, "<subject> <does what> [when …]");
});

test("every script in .ci begins with a shebang for bash", () => {
  const scripts = paths.filter((path) => dirname(path) === ".ci");
  assertNone(
    scripts.filter((path) => !readProjectFile(path).startsWith("#!/usr/bin/env bash\n")),
    "First line",
  );
});

const isLimits = ({ path }: SourceFile) => /[/-]limits\.ts$/.test(path);

/** The identifiers of the product outside files of limits. */
function identifiersOfProduct(): Set<string> {
  const names = new Set<string>();
  for (const file of product.filter((one) => !isLimits(one))) {
    walk(file.tree, (node) => {
      if (ts.isIdentifier(node)) names.add(node.text);
    });
  }
  return names;
}

test("every exported limit has a comment with its reason, and is used", () => {
  const used = identifiersOfProduct();
  const faults: string[] = [];
  for (const file of product.filter(isLimits)) {
    for (const statement of file.tree.statements.filter(ts.isVariableStatement)) {
      const name = statement.declarationList.declarations[0]?.name.getText(file.tree) ?? "";
      if (!ts.canHaveModifiers(statement) || ts.getModifiers(statement) === undefined) continue;
      if (ts.getJSDocCommentsAndTags(statement).length === 0) faults.push(`${name} has no reason`);
      if (!used.has(name)) faults.push(`${name} is not used`);
    }
  }
  assertNone(faults, "A limit has a name, a unit and a reason, and is enforced");
});
