import type { HttpApi, HttpApiIntegration, HttpCors, HttpRoute } from "../model/http-api";
import { METHOD_KEYS } from "../model/payload";
import { parsePathTemplate } from "../routing/path-template";
import { DEFAULT_PATH, EXTENSION, operationKey } from "./extension";
import { defined, type Field, nonEmpty, recordOf } from "./field";
import { authorizersOf, importSchemes, importSecurity, type Schemes } from "./import-security";

/** The HTTP API that a document describes (`http-api-open-api`). */
export function importHttpApi(root: Field, id: string): HttpApi {
  const schemes = importSchemes(root.get("components").get("securitySchemes"), "HTTP");
  return defined<HttpApi>({
    type: "HTTP",
    id,
    routes: importRoutes(root, schemes),
    authorizers: nonEmpty(authorizersOf(schemes)),
    cors: importCors(root.get(EXTENSION.cors)),
    disableExecuteApiEndpoint: root.get(EXTENSION.endpointConfiguration).get("disableExecuteApiEndpoint").boolean(),
  });
}

function importRoutes(root: Field, schemes: Schemes): Readonly<Record<string, HttpRoute>> {
  const paths = root.get("paths");
  if (paths.isAbsent) root.error("The document has no paths.");
  return recordOf(
    paths.members().flatMap(([path, given]) => {
      const item = given.target();
      if (parsePathTemplate(path) === undefined)
        given.error("A path begins with a slash; only its last segment may be {name+}.");
      return METHOD_KEYS.flatMap((key) => {
        const operation = item.get(operationKey(key));
        const name = path === DEFAULT_PATH && key === "ANY" ? "$default" : `${key} ${path}`;
        return operation.isAbsent ? [] : [[name, importRoute(operation, root, schemes)] as const];
      });
    }),
  );
}

function importRoute(operation: Field, root: Field, schemes: Schemes): HttpRoute | undefined {
  const own = operation.get("security");
  const security = own.isAbsent ? root.get("security") : own;
  const { authorization } = importSecurity(security, operation.get(EXTENSION.auth), schemes);
  const field = operation.get(EXTENSION.integration).target();
  if (field.isAbsent) operation.error("The route has no integration.", `Add ${EXTENSION.integration}.`);
  const integration = field.isAbsent ? undefined : importIntegration(field);
  return integration && defined<HttpRoute>({ authorization, integration });
}

function importIntegration(field: Field): HttpApiIntegration | undefined {
  const type = field.get("type").oneOf(["aws_proxy", "http_proxy"] as const);
  if (type === undefined) {
    if (field.get("type").isAbsent) field.error("The integration has no type.", "Set type to aws_proxy or http_proxy.");
    return undefined;
  }
  return defined<HttpApiIntegration>({
    type: type === "aws_proxy" ? "AWS_PROXY" : "HTTP_PROXY",
    httpMethod: field.get("httpMethod").text(),
    uri: field.get("uri").text(),
    vpcLink: field.get("connectionId").text(),
    payloadFormatVersion: field.get("payloadFormatVersion").oneOf(["1.0", "2.0"]),
    requestParameters: field.get("requestParameters").textMap(),
    responseParameters: field.get("responseParameters").map((changes) => changes.textMap()),
    timeoutInMillis: field.get("timeoutInMillis").number(),
  });
}

function importCors(field: Field): HttpCors | undefined {
  if (field.isAbsent) return undefined;
  return defined<HttpCors>({
    allowOrigins: field.get("allowOrigins").texts(),
    allowMethods: field.get("allowMethods").texts(),
    allowHeaders: field.get("allowHeaders").texts(),
    exposeHeaders: field.get("exposeHeaders").texts(),
    allowCredentials: field.get("allowCredentials").boolean(),
    maxAge: field.get("maxAge").number(),
  });
}
