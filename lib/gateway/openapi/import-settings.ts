import { GATEWAY_RESPONSE_TYPES, type GatewayResponse, type GatewayResponseType } from "../model/gateway-response";
import type { EndpointType, RequestValidator, RestApi } from "../model/rest-api";
import { EXTENSION } from "./extension";
import { defined, type Field, recordOf } from "./field";

type Settings = Omit<RestApi, "type" | "id" | "resources" | "models" | "authorizers">;

/** What a document says of the API as a whole. */
export function importSettings(root: Field): Settings {
  const endpoint = importEndpoint(root);
  return defined<Settings>({
    ...endpoint,
    gatewayResponses: importGatewayResponses(root.get(EXTENSION.gatewayResponses)),
    binaryMediaTypes: root.get(EXTENSION.binaryMediaTypes).texts(),
    minimumCompressionSize: root.get(EXTENSION.minimumCompressionSize).number(),
    apiKeySource: root.get(EXTENSION.apiKeySource).oneOf(["HEADER", "AUTHORIZER"]),
    resourcePolicy: root.get(EXTENSION.policy).value,
  });
}

const ENDPOINT_TYPES: readonly EndpointType[] = ["EDGE", "REGIONAL", "PRIVATE"];

/** Stands at the root or, as in OpenAPI 3 exports of the service, at a server. An API with VPC endpoints is private. */
function importEndpoint(root: Field): Pick<RestApi, "endpointType" | "disableExecuteApiEndpoint"> {
  const servers = root.get("servers").isAbsent ? [] : root.get("servers").items();
  const field = [root, ...servers]
    .map((each) => each.get(EXTENSION.endpointConfiguration))
    .find((each) => !each.isAbsent);
  if (field === undefined) return {};
  const [type] = field.get("types").isAbsent ? [] : field.get("types").items();
  const isPrivate = (field.get("vpcEndpointIds").texts() ?? []).length > 0;
  return defined({
    endpointType: type?.oneOf(ENDPOINT_TYPES) ?? (isPrivate ? "PRIVATE" : undefined),
    disableExecuteApiEndpoint: field.get("disableExecuteApiEndpoint").boolean(),
  });
}

function importGatewayResponses(field: Field): RestApi["gatewayResponses"] {
  if (field.isAbsent) return undefined;
  return recordOf(
    field.members().flatMap(([name, response]): (readonly [GatewayResponseType, GatewayResponse])[] => {
      const type = GATEWAY_RESPONSE_TYPES.find((each) => each === name);
      if (type !== undefined) return [[type, importGatewayResponse(response)]];
      response.error(`There is no gateway response '${name}'.`);
      return [];
    }),
  );
}

function importGatewayResponse(field: Field): GatewayResponse {
  const status = field.get("statusCode");
  const statusCode =
    typeof status.value === "string" && /^\d+$/.test(status.value) ? Number(status.value) : status.number();
  return defined<GatewayResponse>({
    statusCode,
    responseParameters: field.get("responseParameters").textMap(),
    responseTemplates: field.get("responseTemplates").textMap(),
  });
}

/** Request validators by name. */
export function importValidators(field: Field): ReadonlyMap<string, RequestValidator> {
  const validators = field.map((each) => ({
    body: each.get("validateRequestBody").boolean() ?? false,
    parameters: each.get("validateRequestParameters").boolean() ?? false,
  }));
  return new Map(Object.entries(validators ?? {}));
}
