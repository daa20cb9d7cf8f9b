/** Requests per second, and how many at once. */
export interface Throttle {
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** Settings of a stage take effect at once; what they point to was frozen when it was deployed. */
export interface Stage {
  readonly name: string;
  /** Id of the deployment that the stage shows. */
  readonly deployment: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly canary?: Canary;
  /** HTTP APIs: whether every change of the API is deployed by itself. */
  readonly autoDeploy?: boolean;
  readonly cache?: StageCache;
  /** Settings for all methods. */
  readonly settings?: MethodSettings;
  /** `/path/METHOD` to settings that override those of all methods. */
  readonly methodSettings?: Readonly<Record<string, MethodSettings>>;
  readonly webAcl?: WebAcl;
  /** Format of the access log's lines, with `$context.…`; absent: no access log. */
  readonly accessLogFormat?: string;
  readonly tracingEnabled?: boolean;
}

export interface MethodSettings {
  /** Below the account's limits unless given. */
  readonly throttle?: Throttle;
  /** OFF unless given. */
  readonly loggingLevel?: "OFF" | "ERROR" | "INFO";
  /** Whether bodies and headers are logged in full. */
  readonly dataTraceEnabled?: boolean;
  readonly metricsEnabled?: boolean;
  readonly cachingEnabled?: boolean;
  /** Seconds, 0 to 3,600. */
  readonly cacheTtlInSeconds?: number;
  readonly cacheDataEncrypted?: boolean;
}

export const CACHE_SIZES = ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"] as const;

/** What happens to a request that wants to invalidate an entry and may not. */
export type UnauthorizedCacheControl =
  | "FAIL_WITH_403"
  | "SUCCEED_WITH_RESPONSE_HEADER"
  | "SUCCEED_WITHOUT_RESPONSE_HEADER";

export interface StageCache {
  readonly enabled: boolean;
  /** Gigabytes. */
  readonly size?: (typeof CACHE_SIZES)[number];
  /** Seconds, 0 to 3,600; 300 unless given, 0 switches caching off. */
  readonly ttlInSeconds?: number;
  readonly encrypted?: boolean;
  readonly requireAuthorizationForCacheControl?: boolean;
  /** SUCCEED_WITH_RESPONSE_HEADER unless given. */
  readonly unauthorizedCacheControlHeaderStrategy?: UnauthorizedCacheControl;
}

export interface Canary {
  readonly deployment: string;
  /** 0 to 100. */
  readonly percentTraffic: number;
  readonly stageVariableOverrides?: Readonly<Record<string, string>>;
  /** Whether the canary uses the stage's cache. */
  readonly useStageCache?: boolean;
}

/** A web ACL, reduced to its outcome for the requests it matches. */
export interface WebAcl {
  readonly action: "ALLOW" | "BLOCK" | "COUNT";
  /** Whether a rule matches: all requests, none, or those whose named part contains a text. */
  readonly matches:
    | boolean
    | { readonly part: "body" | "path" | "query" | "header" | "sourceIp"; readonly text: string };
  /** What is sent instead of the gateway response of a block. */
  readonly customResponse?: { readonly status: number; readonly body: string };
}
