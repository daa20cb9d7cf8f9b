import type { MethodKey } from "../model/payload";
import type { MethodResponse, RequestValidator, RestMethod } from "../model/rest-api";
import { EXTENSION } from "./extension";
import { defined, type Field, recordOf } from "./field";
import { importIntegration } from "./import-integration";
import type { ModelTable } from "./import-models";
import { importSecurity, type Schemes } from "./import-security";

/** What all methods of a document share. */
export interface MethodContext {
  readonly models: ModelTable;
  readonly schemes: Schemes;
  readonly validators: ReadonlyMap<string, RequestValidator>;
  readonly root: Field;
}

/** A method of a path item, which may bring parameters of its own; undefined where it has no integration that can be read. */
export function importMethod(
  operation: Field,
  item: Field,
  name: { readonly path: string; readonly key: MethodKey },
  context: MethodContext,
): RestMethod | undefined {
  const field = operation.get(EXTENSION.integration);
  if (field.isAbsent)
    operation.error(
      "The method has no integration.",
      `Add ${EXTENSION.integration}: without it the API can't be deployed.`,
    );
  const integration = field.isAbsent ? undefined : importIntegration(field);
  const own = `${name.key}${name.path.replace(/[^A-Za-z0-9]/g, "")}`;
  const method = {
    ...importSecurity(
      first(operation.get("security"), context.root.get("security")),
      operation.get(EXTENSION.auth),
      context.schemes,
    ),
    requestParameters: importParameters(item, operation),
    requestValidator: importValidator(operation, context),
    requestModels: importContent(operation.get("requestBody").target().get("content"), `${own}Request`, context.models),
    methodResponses: importResponses(operation.get("responses"), own, context.models),
  };
  return integration && defined<RestMethod>({ ...method, integration });
}

function first(own: Field, shared: Field): Field {
  return own.isAbsent ? shared : own;
}

const LOCATIONS: ReadonlyMap<string, string> = new Map([
  ["header", "header"],
  ["path", "path"],
  ["query", "querystring"],
]);

function importParameters(item: Field, operation: Field): Readonly<Record<string, boolean>> | undefined {
  const parameters = [item.get("parameters"), operation.get("parameters")].flatMap((list) =>
    list.isAbsent ? [] : list.items(),
  );
  if (parameters.length === 0) return undefined;
  return recordOf(parameters.flatMap((given) => importParameter(given.target())));
}

function importParameter(field: Field): readonly (readonly [string, boolean])[] {
  if (field.isAbsent) return [];
  const name = field.get("name");
  const place = field.get("in");
  if (name.isAbsent || place.isAbsent) field.error("A parameter needs name and in.");
  const text = name.text();
  const location = LOCATIONS.get(place.oneOf(["header", "path", "query", "cookie"]) ?? "");
  if (place.value === "cookie") place.warn("API Gateway has no parameters of this kind.");
  if (text === undefined || location === undefined) return [];
  return [[`method.request.${location}.${text}`, field.get("required").boolean() ?? location === "path"]];
}

function importValidator(operation: Field, { root, validators }: MethodContext): RequestValidator | undefined {
  const field = first(operation.get(EXTENSION.requestValidator), root.get(EXTENSION.requestValidator));
  const name = field.text();
  const validator = name === undefined ? undefined : validators.get(name);
  if (name !== undefined && validator === undefined)
    field.error(`There is no request validator '${name}'.`, `Define it in ${EXTENSION.requestValidators}.`);
  return validator;
}

/** Models by media type. */
function importContent(content: Field, own: string, models: ModelTable): Readonly<Record<string, string>> | undefined {
  return content.map((media) => models.nameOf(media.get("schema"), `${own}Model`));
}

function importResponses(
  responses: Field,
  own: string,
  models: ModelTable,
): Readonly<Record<string, MethodResponse>> | undefined {
  return responses.map((given, status) => {
    const response = given.target();
    if (/^\d{3}$/.test(status)) {
      return defined<MethodResponse>({
        responseParameters: headersOf(response.get("headers")),
        responseModels: importContent(response.get("content"), `${own}${status}`, models),
      });
    }
    given.warn(`API Gateway has no method response '${status}'.`, "Name each status by its three digits.");
    return undefined;
  });
}

function headersOf(headers: Field): Readonly<Record<string, boolean>> | undefined {
  if (headers.isAbsent) return undefined;
  return recordOf(
    headers
      .members()
      .map(([name, header]) => [`method.response.header.${name}`, header.target().get("required").boolean() ?? false]),
  );
}
