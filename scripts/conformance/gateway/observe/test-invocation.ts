import { type HttpMethod, testInvoke } from "@/lib/gateway";
import { adaptHeaders } from "@/lib/sandbox/gateway/case";
import { adaptBackend } from "../adapt/backend";
import { adaptGateway } from "../adapt/gateway";
import { START } from "../adapt/request";
import { worldOf } from "../adapt/world";
import type { Case } from "../case";
import { isObject, textOf } from "../json";
import type { Observed } from "../observed";
import { observedInvocation } from "./invocation";

/** The console's test of a method, which knows no stage. */
export function observeTestInvocation(aCase: Case): Observed {
  const test = isObject(aCase.request.testInvoke) ? aCase.request.testInvoke : {};
  const { headers, tokens } = adaptHeaders(test.headers);
  const backend = adaptBackend(aCase.integrationBehaviour ?? { kind: "none" });
  const invocation = testInvoke(
    adaptGateway(aCase.api ?? {}, undefined),
    {
      resource: String(test.resource),
      method: String(test.httpMethod) as HttpMethod,
      pathWithQueryString: textOf(test.pathWithQueryString) ?? null,
      headers,
      body: textOf(test.body) ?? null,
      time: START,
    },
    { ...worldOf(aCase, aCase.request), backend, tokens },
  );
  if (invocation === undefined) throw new Error(`There is no method ${test.httpMethod} ${test.resource}.`);
  return observedInvocation(invocation);
}
