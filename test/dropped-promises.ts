/**
 * `npm run check:types`: reports what `tsc` reports, and dropped promises in published code. A call that is not awaited
 * passes every test, because databases answer in order there, but could send a 250 before the row is committed.
 */
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..");
const PUBLISHED = ["core", "mcp", "server", "client", "migrations"];

const CONDITIONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

function readProgram(): ts.Program {
  const { config, error } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
}

/** Whether the promise of an expression is neither awaited nor caught. With `void` it is dropped on purpose. */
function isDropped(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  // A conditional call may be dropped too.
  if (ts.isBinaryExpression(expression) && CONDITIONS.has(expression.operatorToken.kind))
    return isDropped(expression.right, checker);
  if (ts.isConditionalExpression(expression))
    return isDropped(expression.whenTrue, checker) || isDropped(expression.whenFalse, checker);
  if (!ts.isCallExpression(expression)) return false;
  // After `?.` the type may include undefined.
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  if (type.getProperty("then") === undefined) return false;
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
      if (ts.isExpressionStatement(node) && isDropped(node.expression, checker)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        dropped.push(`${path}:${line + 1} drops a promise: await it, catch it, or write void`);
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
