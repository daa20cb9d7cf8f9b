import { incompleteSignature, isSignature } from "../authorizers/signature";
import { draftOf } from "../deploy/draft";
import { deploymentOf } from "../deploy/gateway";
import type { RestProgram } from "../deploy/program";
import type { FactId } from "../facts/facts";
import {
  answered,
  type Finding,
  fixedMessage,
  type GatewayAnswer,
  gatewayResponse,
  observations,
  passed,
} from "../finding";
import { header } from "../http/headers";
import type { Stage } from "../model/stage";
import { OUR_CHOICE, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";
import { findMethod, pathExists } from "../routing/find-method";
import { enterStage } from "./enter-stage";

/** Stage, canary or not, resource and method. */
export const route: Phase<RestExchange> = { name: "route", order: OUR_CHOICE, run };

function run(exchange: RestExchange): Finding {
  const { request } = exchange;
  const stage = enterStage(exchange, request.stage);
  const program = stage === undefined ? undefined : programOf(exchange, stage);
  if (stage === undefined || program === undefined)
    return answered(fixedMessage(403, "Forbidden", "ForbiddenException"), "No stage of that name is deployed.", {
      looked: observations({ stage: request.stage ?? null }),
      facts: ["stage.unknown"],
    });
  exchange.program = program;
  const found = findMethod(program.resources, request.method, request.path);
  if (found === undefined) return notFound(exchange, program);
  exchange.pathParameters = found.pathParameters;
  exchange.target = { program, method: found.method, stage };
  return passed(`${request.method} ${request.path} leads to ${found.method.key} of ${found.method.path}.`, {
    looked: observations({ stage: stage.name, deployment: stage.deployment, isCanary: exchange.isCanary }),
    changed: observations({ resource: found.method.path, pathParameters: { ...found.pathParameters } }),
    facts: factsOf(stage, found.pathParameters),
  });
}

function factsOf(stage: Stage, pathParameters: Readonly<Record<string, string>>): readonly FactId[] {
  const facts: FactId[] = ["deployment.snapshot", "route.order"];
  if (stage.canary !== undefined) facts.push("canary.random");
  if (Object.keys(pathParameters).length > 0) facts.push("path.as-sent");
  return facts;
}

function programOf(exchange: RestExchange, stage: Stage): RestProgram | undefined {
  const { gateway } = exchange;
  const deployment = exchange.believes("changes-need-no-deployment")
    ? draftOf(gateway.api)
    : deploymentOf(gateway, stage.deployment);
  return deployment?.program.type === "REST" ? deployment.program : undefined;
}

function notFound(exchange: RestExchange, { resources }: RestProgram): Finding {
  const { request, headers } = exchange;
  const hasPath = pathExists(resources, request.path);
  const looked = observations({ method: request.method, path: request.path });
  const summary = hasPath ? "The resource does not have the method." : "No resource has the path.";
  if (hasPath && exchange.believes("undefined-method-is-405"))
    return answered(missingToken(405, "Method Not Allowed"), summary, { looked, facts: ["route.unknown"] });
  if (!hasPath && exchange.believes("unknown-path-is-404"))
    return answered(missingToken(404, "Not Found"), summary, { looked, facts: ["route.unknown"] });
  const authorization = header(headers, "authorization");
  if (authorization !== undefined && !isSignature(authorization))
    return answered(incompleteSignature(authorization), `${summary} Its Authorization header is no signature.`, {
      looked,
      facts: ["route.unknown", "route.bad-authorization"],
    });
  return answered(gatewayResponse("MISSING_AUTHENTICATION_TOKEN"), summary, { looked, facts: ["route.unknown"] });
}

function missingToken(status: number, message: string): GatewayAnswer {
  return gatewayResponse("MISSING_AUTHENTICATION_TOKEN", { status, message });
}
