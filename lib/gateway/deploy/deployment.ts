import type { HttpApi } from "../model/http-api";
import type { RestApi } from "../model/rest-api";
import { Compilation } from "./compilation";
import { compileHttpApi } from "./compile-http-api";
import { compileRestApi } from "./compile-rest-api";
import type { DeploymentProblem, HttpProgram, RestProgram } from "./program";

/** A snapshot of an API, compiled: templates, expressions, models, policies and patterns are parsed here, once. */
export interface Deployment {
  readonly id: string;
  readonly program: RestProgram | HttpProgram;
  /** What of the API can't be used; the service takes much of it without a word. */
  readonly problems: readonly DeploymentProblem[];
}

/** Compiles an API as it stands. Never fails: what can't be read fails when a request needs it. */
export function compileDeployment(id: string, api: RestApi | HttpApi): Deployment {
  const compilation = new Compilation();
  const program = api.type === "REST" ? compileRestApi(api, compilation) : compileHttpApi(api, compilation);
  return { id, program, problems: compilation.problems };
}
