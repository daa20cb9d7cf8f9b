import { type Expression, parseExpression } from "../mapping/parse-expression";
import { parseTemplate } from "../vtl/parse-template";
import type { Template } from "../vtl/syntax";
import type { Compilation } from "./compilation";
import type { ParameterMapping, TemplateTable } from "./program";

/** Templates by media type, parsed. */
export function compileTemplates(
  templates: Readonly<Record<string, string>> | undefined,
  compilation: Compilation,
): TemplateTable {
  return new Map(
    Object.entries(templates ?? {}).map(([type, text]) => [type, compileTemplate(text, compilation.at(type))]),
  );
}

function compileTemplate(text: string, compilation: Compilation): Template | "unparsable" {
  const parsed = parseTemplate(text);
  if (parsed.ok) return parsed.value;
  compilation.report(parsed.error.message);
  return "unparsable";
}

/** A mapping expression, parsed. */
export function compileExpression(
  text: string,
  compilation: Compilation,
  api: "REST" | "HTTP" = "REST",
): Expression | "unparsable" {
  const parsed = parseExpression(text, api);
  if (parsed.ok) return parsed.value;
  compilation.report(parsed.error);
  return "unparsable";
}

const TARGET = /^(?:integration\.request|method\.response|gatewayresponse)\.(header|path|querystring)\.(.+)$/;

/** Mappings such as `integration.request.header.NAME` to an expression. */
export function compileMappings(
  parameters: Readonly<Record<string, string>> | undefined,
  compilation: Compilation,
): readonly ParameterMapping[] {
  return Object.entries(parameters ?? {}).flatMap(([target, text]) => {
    const inside = compilation.at(target);
    const [, location, name] = TARGET.exec(target) ?? [];
    if ((location !== "header" && location !== "path" && location !== "querystring") || name === undefined) {
      inside.report("This is no parameter that can be mapped.");
      return [];
    }
    return [{ location, name, expression: compileExpression(text, inside) }];
  });
}
