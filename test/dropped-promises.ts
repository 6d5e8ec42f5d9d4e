/**
 * `npm run check:types`: what `tsc` says, and in what is published that no promise is dropped. A call whose promise nobody waits
 * for is right in every test, whose database answers in order, and says 250 before the row is on the disk.
 */
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..");
const PUBLISHED = ["core", "mcp", "server", "client", "migrations"];

function readProgram(): ts.Program {
  const { config, error } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram(fileNames, options);
}

/** A promise that is waited for, or that somebody hears when it fails, or `void`: whoever writes that has thought of it. */
function isDropped(statement: ts.ExpressionStatement, checker: ts.TypeChecker): boolean {
  const { expression } = statement;
  if (!ts.isCallExpression(expression)) return false;
  if (checker.getTypeAtLocation(expression).getProperty("then") === undefined) return false;
  const { expression: called, arguments: given } = expression;
  if (!ts.isPropertyAccessExpression(called)) return true;
  return called.name.text !== "catch" && !(called.name.text === "then" && given.length === 2);
}

function droppedPromises(program: ts.Program): readonly string[] {
  const checker = program.getTypeChecker();
  const dropped: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(ROOT, file.fileName);
    if (!PUBLISHED.some((folder) => path.startsWith(`${folder}/`))) continue;
    const look = (node: ts.Node): void => {
      if (ts.isExpressionStatement(node) && isDropped(node, checker)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        dropped.push(`${path}:${line + 1} drops a promise: await it, catch it, or say void`);
      }
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return dropped;
}

const program = readProgram();
const wrong = ts.getPreEmitDiagnostics(program);
const host = {
  getCanonicalFileName: (name: string) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => "\n",
};
process.stdout.write(ts.formatDiagnosticsWithColorAndContext(wrong, host));
const dropped = droppedPromises(program);
for (const one of dropped) process.stdout.write(`${one}\n`);
if (wrong.length > 0 || dropped.length > 0) process.exitCode = 1;
