import { failure, type Result, success } from "@/lib/util";
import { TemplateFailure } from "./budget";
import type { TemplateProblem } from "./problem";
import { Rendering } from "./rendering";
import type { Rendered, TemplateScope } from "./scope";
import type { Template } from "./syntax";

export type { Overrides, Rendered, TemplateScope } from "./scope";

/**
 * Runs a mapping template. Fails on a payload that a path can't be read from, on what `$util` can't parse, on an override that is set twice,
 * and beyond the limits. References that lead nowhere print nothing.
 */
export function renderTemplate(template: Template, scope: TemplateScope): Result<Rendered, TemplateProblem> {
  try {
    const rendering = new Rendering(scope, template.macros);
    rendering.run(template.nodes);
    return success({ text: rendering.text, overrides: rendering.overrides });
  } catch (problem) {
    if (problem instanceof TemplateFailure) return failure({ message: problem.message, offset: problem.offset });
    throw problem;
  }
}
