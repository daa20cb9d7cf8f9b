import { parseTemplate } from "../vtl/parse-template";
import { renderTemplate } from "../vtl/render-template";
import type { Rendered, TemplateScope } from "../vtl/scope";

/** A scope in which little is there, with what is given. */
export function scopeWith(scope: Partial<TemplateScope> = {}): TemplateScope {
  return {
    body: null,
    params: { path: {}, querystring: {}, header: {} },
    context: {},
    stageVariables: {},
    ...scope,
  };
}

/** What a template gives. Throws where it does not parse or fails: tests of failures look at the results themselves. */
export function rendered(text: string, scope: Partial<TemplateScope> = {}): Rendered {
  const template = parseTemplate(text);
  if (!template.ok) throw new Error(`${template.error.message} at ${template.error.offset}`);
  const result = renderTemplate(template.value, scopeWith(scope));
  if (!result.ok) throw new Error(`${result.error.message} at ${result.error.offset}`);
  return result.value;
}

/** Why a template fails, when it is parsed or when it runs. */
export function failureOf(text: string, scope: Partial<TemplateScope> = {}): string {
  const template = parseTemplate(text);
  if (!template.ok) return `${template.error.offset}: ${template.error.message}`;
  const result = renderTemplate(template.value, scopeWith(scope));
  if (result.ok) throw new Error(`The template gives ${result.value.text.slice(0, 100)}`);
  return `${result.error.offset}: ${result.error.message}`;
}
