import type { TemplateTable } from "../deploy/program";
import { mediaTypeOf } from "../http/media-type";
import type { PassthroughBehavior } from "../model/integration";
import type { RestExchange } from "../rest-exchange";
import type { Template } from "../vtl/syntax";

/** What becomes of a payload of some type: a template takes it, it passes unchanged, or the request is refused. */
export type TemplateChoice =
  | { readonly type: "template"; readonly template: Template | "unparsable" }
  | { readonly type: "pass" }
  | { readonly type: "refuse"; readonly behavior: PassthroughBehavior };

/** By the integration's templates and its passthrough behaviour (`integration-passthrough-behaviors`). */
export function chooseTemplate(exchange: RestExchange, contentType: string): TemplateChoice {
  const { requestTemplates, definition } = exchange.target.method.integration;
  const template = templateFor(requestTemplates, contentType);
  if (template !== undefined) return { type: "template", template };
  const behavior = definition.passthroughBehavior ?? "WHEN_NO_MATCH";
  if (exchange.believes("no-template-is-415")) return { type: "refuse", behavior };
  const passes = behavior === "WHEN_NO_MATCH" || (behavior === "WHEN_NO_TEMPLATES" && requestTemplates.size === 0);
  return passes ? { type: "pass" } : { type: "refuse", behavior };
}

/** The template of a media type; parameters in its key don't matter. */
export function templateFor(table: TemplateTable, type: string): Template | "unparsable" | undefined {
  const exact = table.get(type);
  if (exact !== undefined) return exact;
  for (const [key, template] of table) if (mediaTypeOf(key) === type) return template;
  return undefined;
}
