/**
 * `npm run check:types`: what `tsc` says, and in what is published that no promise is dropped. A call whose promise nobody waits
 * for is right in every test, whose database answers in order, and says 250 before the row is on the disk.
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

/** A promise that is waited for, or that somebody hears when it fails, or `void`: whoever writes that has thought of it. */
function isDropped(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  // What stands behind a condition is no less dropped.
  if (ts.isBinaryExpression(expression) && CONDITIONS.has(expression.operatorToken.kind))
    return isDropped(expression.right, checker);
  if (ts.isConditionalExpression(expression))
    return isDropped(expression.whenTrue, checker) || isDropped(expression.whenFalse, checker);
  if (!ts.isCallExpression(expression)) return false;
  // Behind `?.` there may be none.
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
