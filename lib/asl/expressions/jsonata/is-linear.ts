import { EvaluationLimits } from "../limits";
import { childNodes, isNode, type SyntaxNode } from "./syntax";

/** Functions whose work grows with their data alone, and that take no function. */
const linearFunctions = new Set(
  "sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim contains split number floor ceil round abs sqrt power boolean not keys lookup append exists merge reverse type base64encode base64decode now millis parse hash random uuid partition".split(
    " ",
  ),
);

const linearNodes = new Set(["path", "unary", "name", "string", "number", "value", "condition", "block", "filter"]);

/**
 * Whether an expression can do no more work than its text and its data are long: no functions of its own, no ranges, no patterns, nothing that
 * visits the data again for each of its items. Such an expression needs no guards, which halve the speed of `jsonata`.
 */
export function isLinear(node: SyntaxNode, repeated = false, depth = 1): boolean {
  if (depth >= EvaluationLimits.jsonataDepth || "tuple" in node || "focus" in node || "index" in node) return false;
  switch (node.type) {
    case "variable":
      if (repeated && node.value !== "") return false;
      break;
    case "binary":
      if (node.value === "..") return false;
      break;
    case "function":
      return isLinearCall(node, repeated, depth);
    default:
      if (!linearNodes.has(node.type)) return false;
  }
  return childNodes(node).every((child) => isLinear(child, repeated || repeats(node, child), depth + 1));
}

/** Whether a part is evaluated once for each item: steps after the first, predicates, groups. */
function repeats(node: SyntaxNode, child: SyntaxNode): boolean {
  if (child.type === "filter") return true;
  if (node.type === "path") return !Array.isArray(node.steps) || node.steps[0] !== child;
  return "group" in node;
}

function isLinearCall(node: SyntaxNode, repeated: boolean, depth: number): boolean {
  const { procedure } = node;
  if (!isNode(procedure) || procedure.type !== "variable" || !linearFunctions.has(String(procedure.value)))
    return false;
  return childNodes(node)
    .filter((child) => child !== procedure)
    .every((child) => isLinear(child, repeated, depth + 1));
}
