import { failure, type Result, success } from "@/lib/util";
import { compileDeployment } from "../deploy/deployment";
import { METHOD_KEYS, type MethodKey } from "../model/payload";
import type { RestApi, RestMethod, RestResource } from "../model/rest-api";
import { parsePathTemplate } from "../routing/path-template";
import type { ImportDiagnostic } from "./diagnostic";
import { EXTENSION, operationKey } from "./extension";
import { defined, Field, type Report, recordOf } from "./field";
import { importMethod, type MethodContext } from "./import-method";
import { ModelTable } from "./import-models";
import { authorizersOf, importSchemes } from "./import-security";
import { importSettings, importValidators } from "./import-settings";
import { pointerOfPlace } from "./place";
import { readSource, type Source } from "./read-source";

export interface Imported {
  readonly api: RestApi;
  /** What the service would take all the same. */
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** An id like the service's, for APIs that were never created there. */
const DEFAULT_ID = "a1b2c3d4e5";

/**
 * Imports an OpenAPI 3 document, JSON or YAML, with the `x-amazon-apigateway-…` extensions, as a REST API. Fails with all that is wrong, each
 * with its place, where the service would refuse the document. Never throws.
 */
export function importOpenApi(text: string, id = DEFAULT_ID): Result<Imported, readonly ImportDiagnostic[]> {
  const source = readSource(text);
  const diagnostics = [...source.diagnostics];
  if (diagnostics.length > 0) return failure(diagnostics);
  const report: Report = (severity, pointer, message, fix) =>
    diagnostics.push({ severity, message, fix: fix ?? null, pointer, position: source.positionOf(pointer) });
  const root = new Field({ root: source.root, report }, source.root, "");
  const api = isOpenApi3(root) ? importApi(root, id) : null;
  if (api === null || diagnostics.some(({ severity }) => severity === "ERROR")) return failure(diagnostics);
  return success({ api, diagnostics: [...diagnostics, ...deploymentProblems(api, source)] });
}

function isOpenApi3(root: Field): boolean {
  const { value } = root.get("openapi");
  if (typeof value === "string" && /^3\.\d/.test(value)) return true;
  const fix = "Begin with openapi: 3.0.1; a Swagger 2.0 document must be converted first.";
  if (root.get("openapi").isAbsent) root.error("This is no OpenAPI 3 document.", fix);
  else root.get("openapi").error("Expected version 3 of OpenAPI.", fix);
  return false;
}

function importApi(root: Field, id: string): RestApi {
  const schemes = importSchemes(root.get("components").get("securitySchemes"));
  const models = new ModelTable(id, root.get("components").get("schemas"));
  const validators = importValidators(root.get(EXTENSION.requestValidators));
  const resources = importResources(root.get("paths"), { models, schemes, validators, root });
  const authorizers = authorizersOf(schemes);
  return defined<RestApi>({
    type: "REST",
    id,
    resources,
    models: nonEmpty(models.models),
    authorizers: nonEmpty(authorizers),
    ...importSettings(root),
  });
}

function nonEmpty<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}

function importResources(paths: Field, context: MethodContext): RestApi["resources"] {
  if (paths.isAbsent) context.root.error("The document has no paths.");
  return recordOf(
    paths.members().map(([path, given]) => {
      const item = given.target();
      if (parsePathTemplate(path) === undefined)
        given.error("A path begins with a slash; only its last segment may be {name+}.");
      return [path, importItem(item, path, context)] as const;
    }),
  );
}

function importItem(item: Field, path: string, context: MethodContext): RestResource {
  const methods = METHOD_KEYS.map((key): readonly [MethodKey, RestMethod | undefined] => {
    const operation = item.get(operationKey(key));
    return [key, operation.isAbsent ? undefined : importMethod(operation, item, { path, key }, context)];
  });
  if (!item.get("trace").isAbsent) item.get("trace").warn("API Gateway has no TRACE methods.");
  return recordOf(methods);
}

/** Templates, expressions and the like that the service takes, and that fail when they are used. */
function deploymentProblems(api: RestApi, source: Source): readonly ImportDiagnostic[] {
  return compileDeployment("import", api).problems.map(({ place, message }) => {
    const pointer = pointerOfPlace(place, source.root);
    return { severity: "WARNING", message, fix: null, pointer, position: source.positionOf(pointer) };
  });
}
