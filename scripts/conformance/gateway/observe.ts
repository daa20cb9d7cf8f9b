import type { Case } from "./case";
import type { JsonObject } from "./json";
import { observeAuthorization } from "./observe/authorization";
import { observeConversion } from "./observe/conversion";
import { observeMetrics } from "./observe/metrics";
import { observeRequest, observeSteps } from "./observe/request";
import { observeFeature, observeGatewayResponse, observeList, observeQuestion } from "./observe/tables";
import { observeTemplate } from "./observe/template";
import { observeTestInvocation } from "./observe/test-invocation";
import type { Observed } from "./observed";

type Observe = (aCase: Case) => Observed;

/** What is asked, by the member of `request` that only that kind of question has. */
const OBSERVERS: readonly (readonly [member: string, observe: Observe])[] = [
  ["template", observeTemplate],
  ["testInvoke", observeTestInvocation],
  ["steps", observeSteps],
  ["list", observeList],
  ["feature", observeFeature],
  ["question", observeQuestion],
  ["responseType", observeGatewayResponse],
  ["outcome", observeMetrics],
  ["direction", observeConversion],
  ["callerAccount", observeAuthorization],
];

/** Puts the question of a case to the engine. */
export function observe(aCase: Case): Observed {
  const [, found = observeRequest] = OBSERVERS.find(([name]) => has(aCase.request, name)) ?? [];
  return found(aCase);
}

function has(request: JsonObject, name: string): boolean {
  return Object.hasOwn(request, name);
}
