import { draftOf } from "./deploy/draft";
import type { MethodProgram } from "./deploy/program";
import { conclude } from "./invoke-rest";
import type { Gateway } from "./model/gateway";
import type { Invocation } from "./model/invocation";
import type { HttpMethod, NameValue, Payload } from "./model/payload";
import type { ClientRequest } from "./model/request";
import { INITIAL_STATE } from "./model/state";
import type { World } from "./model/world";
import { type Phase, runPhases } from "./phase";
import { integration } from "./phases/integration";
import { integrationRequest } from "./phases/integration-request";
import { integrationResponse } from "./phases/integration-response";
import { validation } from "./phases/validation";
import { RestExchange } from "./rest-exchange";
import { matchPath, parsePathTemplate } from "./routing/path-template";

/** A call of the console's or API's test button: one method of the API as it is edited, without stage and without access control. */
export interface TestRequest {
  /** Path of the resource, such as `/pets/{id}`. */
  readonly resource: string;
  readonly method: HttpMethod;
  /** Such as `/pets/1?color=red`; the resource's path as it stands unless given. */
  readonly pathWithQueryString?: string | null;
  readonly headers?: readonly NameValue[];
  readonly body?: Payload;
  readonly stageVariables?: Readonly<Record<string, string>>;
  /** Virtual time in milliseconds since 1970. */
  readonly time: number;
}

const PHASES: readonly Phase<RestExchange>[] = [validation, integrationRequest, integration, integrationResponse];

/** Runs one method by itself, and shows its whole execution log. Undefined where the API has no such method, or is no REST API. */
export function testInvoke(gateway: Gateway, test: TestRequest, world: World): Invocation | undefined {
  const { program } = draftOf(gateway.api);
  if (program.type !== "REST") return undefined;
  const resource = program.resources.find(({ path }) => path.text === test.resource);
  const method = resource?.methods[test.method] ?? resource?.methods.ANY;
  if (method === undefined) return undefined;
  const exchange = new RestExchange(gateway, clientRequest(test), world, INITIAL_STATE);
  const stage = { name: "test-invoke-stage", deployment: "draft", variables: test.stageVariables ?? {} };
  exchange.stage = stage;
  exchange.variables = stage.variables;
  exchange.program = program;
  exchange.pathParameters = pathParameters(method, exchange.request);
  exchange.target = { program, method, stage };
  exchange.log.info(`Execution log for request ${exchange.ids.requestId}`);
  const invocation = conclude(exchange, runPhases(exchange, PHASES));
  return {
    ...invocation,
    response: { ...invocation.response, headers: invocation.response.headers.filter(isShown) },
    logs: { execution: exchange.log.all(), access: null },
  };
}

function clientRequest({ resource, method, headers = [], body = null, time, ...test }: TestRequest): ClientRequest {
  const [path = "", query = ""] = (test.pathWithQueryString ?? resource).split("?", 2);
  return { method, path, query, headers, body, time };
}

/** Without a path of its own each parameter stands for itself: `{id}`. */
function pathParameters(method: MethodProgram, { path }: ClientRequest): Readonly<Record<string, string>> {
  const template = parsePathTemplate(method.path);
  return (template && matchPath(template, path)) ?? {};
}

/** What the gateway adds for clients only is not shown. */
function isShown([name]: NameValue): boolean {
  return !["x-amzn-requestid", "x-amz-apigw-id", "date", "content-length"].includes(name.toLowerCase());
}
