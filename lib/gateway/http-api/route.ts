import { draftOf } from "../deploy/draft";
import { deploymentOf } from "../deploy/gateway";
import type { HttpProgram, RouteProgram } from "../deploy/program";
import { type Answer, answered, type Finding, observations, passed } from "../finding";
import { header } from "../http/headers";
import type { HttpExchange } from "../http-exchange";
import type { Stage } from "../model/stage";
import { DOCUMENTED, type Phase } from "../phase";
import { enterStage } from "../phases/enter-stage";
import { matchPath } from "../routing/path-template";
import { refusal } from "./refusal";

/** Stage, then the route: a full match, a greedy one, `$default`. */
export const route: Phase<HttpExchange> = { name: "route", order: DOCUMENTED, run };

function run(exchange: HttpExchange): Finding {
  const { request } = exchange;
  const stage = enterStage(exchange, request.stage ?? "$default");
  const program = stage === undefined ? undefined : programOf(exchange, stage);
  if (program === undefined)
    return answered(notFound(exchange), "No stage fits.", {
      looked: observations({ stage: request.stage ?? "$default" }),
      facts: ["http.unknown-route"],
    });
  exchange.program = program;
  const found = findRoute(exchange, program);
  const looked = observations({ method: request.method, path: request.path });
  if (found !== undefined) {
    exchange.chosenRoute = found.route;
    exchange.pathParameters = found.pathParameters;
    return passed(`The route is ${found.route.key}.`, { looked, facts: ["http.route-order"] });
  }
  if (program.api.cors !== undefined && isPreflight(exchange))
    return passed("No route takes the preflight request.", { looked, facts: ["http.cors"] });
  return answered(notFound(exchange), "No route fits.", { looked, facts: ["http.unknown-route"] });
}

/** Whether a browser asks with it what it may send. */
export function isPreflight({ request, headers }: HttpExchange): boolean {
  return (
    request.method === "OPTIONS" &&
    header(headers, "origin") !== undefined &&
    header(headers, "access-control-request-method") !== undefined
  );
}

interface FoundRoute {
  readonly route: RouteProgram;
  readonly pathParameters: Readonly<Record<string, string>>;
}

function findRoute({ request }: HttpExchange, { routes }: HttpProgram): FoundRoute | undefined {
  for (const candidate of routes) {
    if (candidate.path === null) return { route: candidate, pathParameters: {} };
    if (candidate.method !== "ANY" && candidate.method !== request.method) continue;
    const pathParameters = matchPath(candidate.path, request.path);
    if (pathParameters !== undefined) return { route: candidate, pathParameters };
  }
  return undefined;
}

function programOf(exchange: HttpExchange, stage: Stage): HttpProgram | undefined {
  const { gateway } = exchange;
  const deployment = exchange.believes("changes-need-no-deployment")
    ? draftOf(gateway.api)
    : deploymentOf(gateway, stage.deployment);
  return deployment?.program.type === "HTTP" ? deployment.program : undefined;
}

function notFound(exchange: HttpExchange): Answer {
  return exchange.believes("http-api-unknown-route-is-403")
    ? refusal(403, "Missing Authentication Token")
    : refusal(404, "Not Found");
}
