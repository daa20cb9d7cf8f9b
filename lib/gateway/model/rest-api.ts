import type { Json } from "@/lib/util";
import type { Authorization, Authorizer } from "./authorizer";
import type { GatewayResponse, GatewayResponseType } from "./gateway-response";
import type { Integration } from "./integration";
import type { MethodKey } from "./payload";

export type EndpointType = "EDGE" | "REGIONAL" | "PRIVATE";

export interface RestApi {
  readonly type: "REST";
  readonly id: string;
  /** EDGE unless given. */
  readonly endpointType?: EndpointType;
  /** Path template, such as `/pets/{id}` or `/{proxy+}`, to its methods. */
  readonly resources: Readonly<Record<string, RestResource>>;
  readonly authorizers?: Readonly<Record<string, Authorizer>>;
  /** Name to JSON Schema, draft 4. */
  readonly models?: Readonly<Record<string, Json>>;
  readonly gatewayResponses?: Readonly<Partial<Record<GatewayResponseType, GatewayResponse>>>;
  readonly binaryMediaTypes?: readonly string[];
  /** Bytes from which an answer is compressed; absent: no compression, and no content coding is understood. */
  readonly minimumCompressionSize?: number;
  /** HEADER unless given. */
  readonly apiKeySource?: "HEADER" | "AUTHORIZER";
  /** A policy document as JSON. */
  readonly resourcePolicy?: Json;
  /** Whether only custom domain names reach the API. */
  readonly disableExecuteApiEndpoint?: boolean;
}

export type RestResource = Readonly<Partial<Record<MethodKey, RestMethod>>>;

export interface RestMethod {
  /** NONE unless given. */
  readonly authorization?: Authorization;
  readonly apiKeyRequired?: boolean;
  /** `method.request.(header|path|querystring).NAME` to whether it is required. */
  readonly requestParameters?: Readonly<Record<string, boolean>>;
  readonly requestValidator?: RequestValidator;
  /** Media type to the name of a model. */
  readonly requestModels?: Readonly<Record<string, string>>;
  /** Status to what it declares; absent: the statuses that the integration responses use. */
  readonly methodResponses?: Readonly<Record<string, MethodResponse>>;
  readonly integration: Integration;
}

export interface RequestValidator {
  readonly body: boolean;
  readonly parameters: boolean;
}

export interface MethodResponse {
  /** `method.response.header.NAME` to whether it is required. */
  readonly responseParameters?: Readonly<Record<string, boolean>>;
  /** Media type to the name of a model. */
  readonly responseModels?: Readonly<Record<string, string>>;
}
