import { dirname, join } from "node:path";
import ts from "typescript";
import { projectFiles, readProjectFile } from "./project-files.ts";

/** The folders that are published. */
export const PRODUCT = ["core", "mcp", "server", "client", "migrations"];
/** An import, resolved: `to` is a path from the root, or the specifier of a package. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly isRelative: boolean;
  /** Erased before run time: `import type`, or only types are imported. */
  readonly isType: boolean;
}

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

let sources: readonly SourceFile[] | undefined;

/** Reads the tree once per process, because several test files use it. */
export function sourceFiles(): readonly SourceFile[] {
  sources ??= projectFiles()
    .filter((path) => /\.(ts|mts|js|mjs)$/.test(path))
    .map((path) => {
      const text = readProjectFile(path);
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
  return sources;
}

export function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Calls `visit` for the node and every node below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    const named = clause !== undefined && ts.isNamedExports(clause) && clause.elements.length > 0;
    return node.isTypeOnly || (named && clause.elements.every((element) => element.isTypeOnly));
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function specifierOf(node: ts.Node): { specifier: ts.Node | undefined; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return { specifier: node.moduleSpecifier, isType: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, isType: true };
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (isDynamic) return { specifier: node.arguments[0], isType: false };
  // A worker is named by its URL. It runs, so it counts as an import.
  const isUrl =
    ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "URL";
  if (isUrl && node.arguments?.[1]?.getText().startsWith("import.meta")) {
    return { specifier: node.arguments[0], isType: false };
  }
  return undefined;
}

const known = new WeakMap<SourceFile, readonly Import[]>();

/** Static, dynamic and type imports, re-exports, and workers named by a URL. */
export function importsOf(file: SourceFile): readonly Import[] {
  const imports = known.get(file) ?? foundImports(file);
  known.set(file, imports);
  return imports;
}

function foundImports(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  walk(file.tree, (node) => {
    const import_ = specifierOf(node);
    if (import_?.specifier === undefined || !ts.isStringLiteralLike(import_.specifier)) return;
    const text = import_.specifier.text;
    const isRelative = text.startsWith(".");
    const to = isRelative ? join(dirname(file.path), text) : text;
    found.push({ from: lineOf(file, node), to, isRelative, isType: import_.isType });
  });
  return found;
}

/** `@scope/name/inside` → `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
