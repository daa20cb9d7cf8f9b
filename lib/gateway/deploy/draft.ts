import type { HttpApi } from "../model/http-api";
import type { RestApi } from "../model/rest-api";
import { compileDeployment, type Deployment } from "./deployment";

const drafts = new WeakMap<RestApi | HttpApi, Deployment>();

/** The API as it is edited, compiled once for each version: what a test invocation calls. */
export function draftOf(api: RestApi | HttpApi): Deployment {
  let draft = drafts.get(api);
  if (draft === undefined) {
    draft = compileDeployment("draft", api);
    drafts.set(api, draft);
  }
  return draft;
}
