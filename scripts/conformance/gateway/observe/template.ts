import { parseTemplate, renderTemplate } from "@/lib/gateway";
import { texts } from "@/lib/sandbox/gateway/case";
import type { JsonObject } from "@/lib/util";
import type { Case } from "../case";
import { isObject, member, textOf } from "../json";
import type { Observed } from "../observed";

/** One mapping template by itself. */
export function observeTemplate({ request }: Case): Observed {
  const template = parseTemplate(String(request.template));
  if (!template.ok) throw new Error(`is no template: ${JSON.stringify(template.error)}`);
  const rendered = renderTemplate(template.value, {
    body: textOf(request.payload) ?? null,
    params: {
      path: texts(member(request.params, "path")),
      querystring: texts(member(request.params, "querystring")),
      header: texts(member(request.params, "header")),
    },
    context: (isObject(request.context) ? request.context : {}) as JsonObject,
    stageVariables: texts(request.stageVariables),
  });
  if (!rendered.ok) throw new Error(`does not render: ${JSON.stringify(rendered.error)}`);
  const { text, overrides } = rendered.value;
  return { template: { output: text, overrides } };
}
