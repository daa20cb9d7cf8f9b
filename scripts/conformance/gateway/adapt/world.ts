import { THROTTLE_SCOPES, type World } from "@/lib/gateway";
import type { Json } from "@/lib/util";
import type { Case } from "../case";
import { elementsOf, isObject, type JsonObject, member, membersOf, type Value } from "../json";
import { adaptAuthorizerFunction } from "./authorizer-function";

/** What a case says of the world besides its backend and the tokens in the request. */
export function worldOf({ id, api, integrationBehaviour }: Case, request: JsonObject): Omit<World, "backend"> {
  const used = elementsOf(member(request.state, "exhaustedLimits"));
  return {
    seed: id,
    context: Object.fromEntries(flatten("", api?.context)),
    exhausted: THROTTLE_SCOPES.filter((scope) => used.includes(scope)),
    authorizer: adaptAuthorizerFunction(integrationBehaviour?.authorizer),
  };
}

/** Values of `$context` by their paths. */
function flatten(prefix: string, value: Value): readonly (readonly [string, Json])[] {
  return membersOf(value).flatMap(([key, each]) =>
    isObject(each) ? flatten(`${prefix}${key}.`, each) : [[prefix + key, each as Json] as const],
  );
}
