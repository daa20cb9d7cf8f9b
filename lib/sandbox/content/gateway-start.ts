import { failure, isObject, type Json, type JsonObject, type Result, success } from "@/lib/util";
import { mergePatch } from "../gateway/merge-patch";
import type { GatewaySetup } from "../gateway/model";
import { readGatewayCase } from "../gateway/read-gateway-case";
import { nameTokens } from "./name-tokens";

/**
 * The setup that a case of a mission or a drill describes. Its member `deployed` patches the case into that whose API clients meet: what
 * else is in the case was edited and not deployed.
 */
export function readStart(source: Json, title: string): Result<GatewaySetup, string> {
  if (!isObject(source)) return failure("is no JSON object");
  const { deployed, ...edited } = source;
  const setup = readGatewayCase(edited);
  if (!setup.ok) return setup;
  const named = { ...nameTokens(setup.value), title };
  if (deployed === undefined) return success(named);
  const met = readGatewayCase(mergePatch(edited, deployed) as JsonObject);
  return met.ok ? success({ ...named, deployments: [met.value.api] }) : met;
}

/** The setup after a solution, which is a patch of the case. */
export function readSolution(source: Json, patch: Json, title: string): Result<GatewaySetup, string> {
  return isObject(patch) ? readStart(mergePatch(source, patch), title) : failure("is no JSON object");
}

/** A JSON text; the error is that of the parser. */
export function readJson(text: string): Result<Json, string> {
  try {
    return success(JSON.parse(text) as Json);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
