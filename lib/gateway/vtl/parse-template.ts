import { Reader, SyntaxProblem } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import { TemplateLimits } from "./limits";
import { readNodes } from "./parse-nodes";
import type { TemplateProblem } from "./problem";
import type { Macro, Template } from "./syntax";

export type { Template } from "./syntax";

const MACRO_NAME = /#macro\s*\(\s*([A-Za-z_][\w-]*)/g;

/**
 * Parses a mapping template: the Velocity Template Language as of Velocity 1, without `#include`, `#parse`, `#evaluate` and `#define`. What
 * stands for itself in Velocity (a `$` before a space, `#` before an unknown word) does so here.
 */
export function parseTemplate(text: string): Result<Template, TemplateProblem> {
  if (text.length > TemplateLimits.bytes) return failure({ message: "The template is larger than 300 KB", offset: 0 });
  const macros = new Map<string, Macro>();
  const names = new Set(Array.from(text.matchAll(MACRO_NAME), ([, name]) => name ?? ""));
  try {
    const reader = new Reader(text);
    const { nodes, end } = readNodes(reader, { names, macros });
    if (end !== null) reader.fail(`There is no directive that #${end.name} belongs to`, end.offset);
    return success({ text, nodes, macros });
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return failure({ message: problem.message, offset: problem.offset });
    throw problem;
  }
}
