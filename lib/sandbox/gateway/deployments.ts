import { type HttpApi, type Json, jsonEqual, type RestApi } from "@/lib/gateway";
import type { GatewaySetup } from "./model";

/** The API that clients of the stage meet: what was deployed to it, not what is edited. */
export function stageApi({ api, deployments, stage }: GatewaySetup): RestApi | HttpApi {
  return deployments[Number(stage.deployment) - 1] ?? api;
}

/** Whether the API as edited is one that neither the stage nor its canary shows. */
export function hasUndeployed({ api, deployments, stage }: GatewaySetup): boolean {
  if (deployments.length === 0) return false;
  const shown = [stage.deployment, stage.canary?.deployment].map((id) => deployments[Number(id) - 1]);
  return !shown.some((each) => each !== undefined && sameApi(each, api));
}

/** Whether two APIs say the same, whatever the order of their members. */
export function sameApi(one: RestApi | HttpApi, other: RestApi | HttpApi): boolean {
  return one === other || jsonEqual(asJson(one), asJson(other));
}

/** A part of a setup is plain JSON; the types of its optional members do not say so. */
export function asJson(part: object): Json {
  return part as Json;
}
