import type { Authorization, Authorizer } from "./authorizer";

export interface HttpApi {
  readonly type: "HTTP";
  readonly id: string;
  /** `METHOD /path`, `ANY /path` or `$default`. */
  readonly routes: Readonly<Record<string, HttpRoute>>;
  readonly authorizers?: Readonly<Record<string, Authorizer>>;
  readonly cors?: HttpCors;
  readonly disableExecuteApiEndpoint?: boolean;
}

export interface HttpRoute {
  /** NONE unless given. */
  readonly authorization?: Authorization;
  readonly integration: HttpApiIntegration;
}

/** Proxy integrations only: an HTTP API has no templates. */
export interface HttpApiIntegration {
  readonly type: "AWS_PROXY" | "HTTP_PROXY";
  /** HTTP_PROXY: the method of the backend, ANY for the client's. */
  readonly httpMethod?: string;
  /** HTTP_PROXY: the address. */
  readonly uri?: string;
  readonly vpcLink?: string;
  /** AWS_PROXY with Lambda; 2.0 unless given. */
  readonly payloadFormatVersion?: "1.0" | "2.0";
  /** `(append|overwrite|remove):(header|querystring|path).NAME` to a mapping expression. */
  readonly requestParameters?: Readonly<Record<string, string>>;
  /** Status of the backend to its changes, as in `requestParameters`. */
  readonly responseParameters?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** 30,000 unless given, and at most. */
  readonly timeoutInMillis?: number;
}

/** With it the service answers preflight requests, and ignores CORS headers of the backend. */
export interface HttpCors {
  readonly allowOrigins?: readonly string[];
  readonly allowMethods?: readonly string[];
  readonly allowHeaders?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  readonly allowCredentials?: boolean;
  /** Seconds. */
  readonly maxAge?: number;
}
