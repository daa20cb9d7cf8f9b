import type { HttpApi } from "../model/http-api";
import type { RestApi } from "../model/rest-api";

/** A snapshot of an API, compiled: templates, expressions, models, policies and patterns are parsed here, once. */
export interface Deployment {
  readonly id: string;
  readonly api: RestApi | HttpApi;
}
