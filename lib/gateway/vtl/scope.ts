import type { JsonObject } from "@/lib/util";

/** What a template may read. */
export interface TemplateScope {
  /** The payload as text; null where there is none. */
  readonly body: string | null;
  readonly params: Params;
  /** `$context`. What the authorizer returned arrives as texts. */
  readonly context: JsonObject;
  readonly stageVariables: Readonly<Record<string, string>>;
  /** What the template of a mock's request has set: its response template reads it, and adds to it. */
  readonly overrides?: Overrides;
}

/** Parameters of the method request, by place and name. */
export interface Params {
  readonly path: Readonly<Record<string, string>>;
  readonly querystring: Readonly<Record<string, string>>;
  readonly header: Readonly<Record<string, string>>;
}

/** What is in `$context.requestOverride` and `$context.responseOverride`: `header`, `path`, `querystring`, `status` and what else was put there. */
export interface Overrides {
  readonly request: JsonObject;
  readonly response: JsonObject;
}

/** What a template gave. */
export interface Rendered {
  readonly text: string;
  readonly overrides: Overrides;
}
