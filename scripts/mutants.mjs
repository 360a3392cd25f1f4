/**
 * Every small change of a TypeScript file's conditions: comparisons, and/or/not, numbers, branches, what a search looks for.
 *
 * None of them may survive for being of no account: a limit has a row on either side of it, an index and a length show in
 * what is quoted. A guard that only the types ask for, a default that is never taken and a comparison that nothing can
 * be equal in are written so that there is nothing to change: by what a list has (`flatMap`, `find`), by a spread of
 * `x !== null && {…}`, by rounding before comparing. What is no condition is not changed: `??`, `?.`, words and patterns.
 * The one thing that may survive is a quick no that spares work and changes no answer; its comment says that it is one.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";

const { SyntaxKind: Kind } = ts;
const OPERATORS = new Map([
  [Kind.LessThanToken, "<="],
  [Kind.LessThanEqualsToken, "<"],
  [Kind.GreaterThanToken, ">="],
  [Kind.GreaterThanEqualsToken, ">"],
  [Kind.EqualsEqualsEqualsToken, "!=="],
  [Kind.ExclamationEqualsEqualsToken, "==="],
  [Kind.AmpersandAmpersandToken, "||"],
  [Kind.BarBarToken, "&&"],
  [Kind.MinusToken, "+"],
]);
/** Methods whose argument is a condition. */
const SEARCHES = ["every", "filter", "find", "findIndex", "findLast", "findLastIndex", "some"];

/** @returns the changes in the order of the file: the whole changed source, its line, and what was changed */
export function mutantsOf(file) {
  const source = readFileSync(file, "utf8");
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const put = (node, to) => {
    const [start, end] = [node.getStart(tree), node.getEnd()];
    const was = source.slice(start, end).replace(/\s+/g, " ");
    mutants.push({
      source: source.slice(0, start) + to + source.slice(end),
      line: tree.getLineAndCharacterOfPosition(start).line + 1,
      says: `${was.length > 70 ? `${was.slice(0, 69)}…` : was}  →  ${to}`,
    });
  };
  const visit = (node) => {
    // Types are nothing that runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    change(node, put);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

function change(node, put) {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS.get(node.operatorToken.kind);
    if (other) put(node.operatorToken, other);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) {
    put(node, node.operand.getText());
  } else if (ts.isNumericLiteral(node)) {
    put(node, String(Number(node.text.replaceAll("_", "")) + 1));
  } else if (node.kind === Kind.TrueKeyword || node.kind === Kind.FalseKeyword) {
    put(node, node.kind === Kind.TrueKeyword ? "false" : "true");
  } else if (ts.isIfStatement(node)) {
    putBoth(node.expression, put);
  } else if (ts.isConditionalExpression(node)) {
    putBoth(node.condition, put);
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [condition] = node.arguments;
    if (!condition || !SEARCHES.includes(node.expression.name.text)) return;
    put(condition, "() => true");
    put(condition, "() => false");
  }
}

function putBoth(condition, put) {
  put(condition, "true");
  put(condition, "false");
}
