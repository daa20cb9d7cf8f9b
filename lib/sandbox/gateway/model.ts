import type {
  Account,
  AuthorizerOutcome,
  BackendOutcome,
  ClientRequest,
  DomainName,
  HttpApi,
  Json,
  RestApi,
  Stage,
  ThrottleScope,
  Token,
  UsagePlan,
} from "@/lib/gateway";

/** A body as it is kept and typed: text, bytes in base64, or a number of letters that nobody has to type. */
export type SandboxBody = string | { readonly base64: string } | { readonly bytes: number } | null;

/** A request as it stands in the form; the virtual clock gives its time. */
export type SandboxRequest = Omit<ClientRequest, "time" | "body"> & { readonly body?: SandboxBody };

/** An outcome of a backend whose body is kept as a {@link SandboxBody}. */
export type SandboxOutcome =
  | Exclude<BackendOutcome, { readonly type: "http-response" }>
  | (Omit<Extract<BackendOutcome, { readonly type: "http-response" }>, "body"> & { readonly body?: SandboxBody });

/** What the backend does, as data. */
export type SandboxBackend =
  | { readonly type: "always"; readonly outcome: SandboxOutcome }
  | { readonly type: "in-turn"; readonly outcomes: readonly [SandboxOutcome, ...SandboxOutcome[]] }
  | { readonly type: "echo" }
  | { readonly type: "counter" }
  /** Starts the machine of the Step Functions sandbox: the screen joins the two. */
  | { readonly type: "state-machine"; readonly title: string; readonly definition: string };

/** What a request meets outside of the gateway, as data. */
export interface SandboxWorld {
  readonly backend: SandboxBackend;
  /** What the Lambda authorizer answers. */
  readonly authorizer?: AuthorizerOutcome;
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly endpointPolicy?: Json;
  readonly resourceIsGone?: boolean;
  readonly exhausted?: readonly ThrottleScope[];
}

/** All that a sandbox of API Gateway holds, keeps and shares: plain JSON. */
export interface GatewaySetup {
  readonly title: string;
  /** The API as it is edited. */
  readonly api: RestApi | HttpApi;
  /** What was deployed, the oldest first: ids `1`, `2`, …; empty: the API as it stands is deployment 1. */
  readonly deployments: readonly (RestApi | HttpApi)[];
  /** The stage that clients meet; it names the id of its deployment. */
  readonly stage: Stage;
  readonly usagePlans: readonly UsagePlan[];
  readonly domains: readonly DomainName[];
  readonly account?: Partial<Account>;
  readonly world: SandboxWorld;
  /** What stands in the request form. */
  readonly request: SandboxRequest;
}
