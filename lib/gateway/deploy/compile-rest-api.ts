import type { Json } from "@/lib/util";
import { compileJavaPattern } from "../mapping/java-pattern";
import type { Authorizer } from "../model/authorizer";
import { METHOD_KEYS, type MethodKey } from "../model/payload";
import type { RestApi, RestResource } from "../model/rest-api";
import { type Policy, parsePolicy } from "../policy/parse-policy";
import { bySpecificity, parsePathTemplate } from "../routing/path-template";
import type { Compilation } from "./compilation";
import { compileMethod } from "./compile-method";
import type { AuthorizerProgram, MethodProgram, ResourceProgram, RestProgram } from "./program";

/** Compiles a REST API; resources whose path can't be read are left out. */
export function compileRestApi(api: RestApi, compilation: Compilation): RestProgram {
  const resources = Object.entries(api.resources).flatMap(([path, resource]) =>
    compileResource(path, resource, api, compilation.at("resources", path)),
  );
  return {
    type: "REST",
    api,
    resources: resources.sort((a, b) => bySpecificity(a.path, b.path)),
    resourcePolicy: compilePolicy(api.resourcePolicy, compilation.at("resourcePolicy")),
    authorizers: new Map(
      Object.entries(api.authorizers ?? {}).map(([name, authorizer]) => [
        name,
        compileAuthorizer(authorizer, compilation.at("authorizers", name)),
      ]),
    ),
  };
}

function compileResource(
  text: string,
  resource: RestResource,
  api: RestApi,
  compilation: Compilation,
): readonly ResourceProgram[] {
  const path = parsePathTemplate(text);
  if (path === undefined) {
    compilation.report("A path begins with a slash; only its last segment may be {name+}.");
    return [];
  }
  // No prototype: a call may come with any word as its method.
  const methods: Partial<Record<MethodKey, MethodProgram>> = Object.create(null);
  for (const key of METHOD_KEYS) {
    const method = resource[key];
    if (method !== undefined) methods[key] = compileMethod({ path: text, key, method, api }, compilation.at(key));
  }
  return [{ path, methods }];
}

function compilePolicy(document: Json | undefined, compilation: Compilation): Policy | "unreadable" | undefined {
  if (document === undefined) return undefined;
  const policy = parsePolicy(document);
  if (policy.ok) return policy.value;
  compilation.report(policy.error.message);
  return "unreadable";
}

function compileAuthorizer(definition: Authorizer, compilation: Compilation): AuthorizerProgram {
  if (definition.type !== "TOKEN" || definition.identityValidationExpression === undefined)
    return { definition, expression: undefined };
  const expression = compileJavaPattern(definition.identityValidationExpression);
  if (expression === null) compilation.report("The validation expression can't be read, so no token fits it.");
  return { definition, expression };
}
