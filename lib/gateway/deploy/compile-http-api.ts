import type { HttpApi, HttpRoute } from "../model/http-api";
import type { MethodKey } from "../model/payload";
import { bySpecificity, parsePathTemplate } from "../routing/path-template";
import type { Compilation } from "./compilation";
import { compileExpression } from "./compile-texts";
import type { HttpProgram, ParameterChange, RouteProgram } from "./program";

/** Compiles an HTTP API; routes whose key can't be read are left out. */
export function compileHttpApi(api: HttpApi, compilation: Compilation): HttpProgram {
  const routes = Object.entries(api.routes).flatMap(([key, route]) =>
    compileRoute(key, route, compilation.at("routes", key)),
  );
  return { type: "HTTP", api, routes: routes.sort(mostSpecificFirst) };
}

/** `$default` last; of the same path the method before ANY. */
function mostSpecificFirst(a: RouteProgram, b: RouteProgram): number {
  if (a.path === null || b.path === null) return Number(a.path === null) - Number(b.path === null);
  return bySpecificity(a.path, b.path) || Number(a.method === "ANY") - Number(b.method === "ANY");
}

const ROUTE_KEY = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|ANY) (\/.*)$/;

function compileRoute(key: string, route: HttpRoute, compilation: Compilation): readonly RouteProgram[] {
  const [, method, text] = ROUTE_KEY.exec(key) ?? [];
  const path = text === undefined ? undefined : parsePathTemplate(text);
  if (key !== "$default" && path === undefined) {
    compilation.report("A route is a method and a path, or $default.");
    return [];
  }
  const { integration } = route;
  return [
    {
      key,
      method: isMethodKey(method) ? method : "ANY",
      path: path ?? null,
      definition: route,
      requestChanges: compileChanges(integration.requestParameters, compilation.at("requestParameters")),
      responseChanges: new Map(
        Object.entries(integration.responseParameters ?? {}).map(([status, changes]) => [
          status,
          compileChanges(changes, compilation.at("responseParameters", status)),
        ]),
      ),
    },
  ];
}

function isMethodKey(text: string | undefined): text is MethodKey {
  return text !== undefined;
}

const CHANGE = /^(append|overwrite|remove):(header|querystring|path|statuscode)(?:\.(.+))?$/;

function compileChanges(
  changes: Readonly<Record<string, string>> | undefined,
  compilation: Compilation,
): readonly ParameterChange[] {
  return Object.entries(changes ?? {}).flatMap(([target, text]) => {
    const inside = compilation.at(target);
    const [, action, location, name = ""] = CHANGE.exec(target) ?? [];
    if (!isAction(action) || !isLocation(location)) {
      inside.report("A change is append, overwrite or remove, a colon, and the parameter.");
      return [];
    }
    return [{ action, location, name, expression: compileExpression(text, inside, "HTTP") }];
  });
}

function isAction(text: string | undefined): text is ParameterChange["action"] {
  return text === "append" || text === "overwrite" || text === "remove";
}

function isLocation(text: string | undefined): text is ParameterChange["location"] {
  return text === "header" || text === "querystring" || text === "path" || text === "statuscode";
}
