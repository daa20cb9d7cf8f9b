import { METHOD_KEYS, type MethodKey } from "../model/payload";
import type { RestApi, RestMethod, RestResource } from "../model/rest-api";
import { parsePathTemplate } from "../routing/path-template";
import { EXTENSION, operationKey } from "./extension";
import { defined, type Field, nonEmpty, recordOf } from "./field";
import { importMethod, type MethodContext } from "./import-method";
import { ModelTable } from "./import-models";
import { authorizersOf, importSchemes } from "./import-security";
import { importSettings, importValidators } from "./import-settings";

/** The REST API that a document describes. */
export function importRestApi(root: Field, id: string): RestApi {
  const schemes = importSchemes(root.get("components").get("securitySchemes"), "REST");
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
