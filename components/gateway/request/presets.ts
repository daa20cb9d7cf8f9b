import type { MethodKey } from "@/lib/gateway";
import type { GatewaySetup, SandboxRequest } from "@/lib/sandbox/gateway";
import { apiKeyChoices, tokenHeaderOf, UNKNOWN_KEY, UNKNOWN_TOKEN, validSignature } from "./credential-choices";
import { withHeader, withPart } from "./request-edits";

/** A situation that a request can be put into. */
export interface Preset {
  readonly name: string;
  readonly group: "Credentials" | "Address" | "Size and format" | "Cache and CORS";
  /** Whether it says anything about this API; always unless given. */
  readonly fits?: (setup: GatewaySetup) => boolean;
  readonly request: (request: SandboxRequest, setup: GatewaySetup) => SandboxRequest;
}

/** Requests for each situation, made from the one in the form. */
export const PRESETS: readonly Preset[] = [
  { name: "A valid API key", group: "Credentials", fits: hasKeys, request: withValidKey },
  {
    name: "An unknown API key",
    group: "Credentials",
    fits: isRest,
    request: (request) => withHeader(request, "x-api-key", UNKNOWN_KEY),
  },
  {
    name: "No API key",
    group: "Credentials",
    fits: isRest,
    request: (request) => withHeader(request, "x-api-key", null),
  },
  { name: "A valid token", group: "Credentials", fits: hasTokens, request: withValidToken },
  {
    name: "A token that nobody gave out",
    group: "Credentials",
    fits: hasAuthorizer,
    request: (request, setup) => withHeader(request, tokenHeaderOf(setup), UNKNOWN_TOKEN),
  },
  {
    name: "No token",
    group: "Credentials",
    fits: hasAuthorizer,
    request: (request, setup) => withHeader(request, tokenHeaderOf(setup), null),
  },
  {
    name: "A valid signature",
    group: "Credentials",
    request: (request, setup) => withPart(request, "signature", validSignature(setup)),
  },
  {
    name: "A signature that is too old",
    group: "Credentials",
    request: (request, setup) => withPart(request, "signature", { ...validSignature(setup), state: "expired" }),
  },
  { name: "No signature", group: "Credentials", request: (request) => withPart(request, "signature", undefined) },
  { name: "A path that is not there", group: "Address", request: (request) => ({ ...request, path: "/nowhere" }) },
  {
    name: "A method that is not there",
    group: "Address",
    request: (request, { api }) => ({
      ...request,
      method: missingMethod(api.type === "REST" ? methodsOf(api.resources) : routesOf(api.routes)),
    }),
  },
  {
    name: "A stage that is not there",
    group: "Address",
    fits: isRest,
    request: (request) => withPart(withPart(request, "host", undefined), "stage", "nowhere"),
  },
  {
    name: "A very long query",
    group: "Address",
    request: (request) => ({ ...request, query: `q=${"x".repeat(10_300)}` }),
  },
  {
    name: "A body of 11 MB",
    group: "Size and format",
    request: (request) => ({ ...withBodyMethod(request), body: { bytes: 11_000_000 } }),
  },
  {
    name: "Headers of 11 kB",
    group: "Size and format",
    request: (request) => withHeader(request, "x-large", "x".repeat(11_000)),
  },
  {
    name: "A body that is no JSON",
    group: "Size and format",
    request: (request) => ({ ...withHeader(withBodyMethod(request), "Content-Type", "application/json"), body: "{" }),
  },
  {
    name: "A content type that nobody expects",
    group: "Size and format",
    request: (request) => ({
      ...withHeader(withBodyMethod(request), "Content-Type", "application/xml"),
      body: request.body ?? "<order/>",
    }),
  },
  {
    name: "A content coding that is not understood",
    group: "Size and format",
    fits: decodes,
    request: (request) => withHeader(request, "Content-Encoding", "br"),
  },
  {
    name: "Past the cache",
    group: "Cache and CORS",
    fits: isRest,
    request: (request) => withHeader(request, "Cache-Control", "max-age=0"),
  },
  { name: "CORS preflight", group: "Cache and CORS", request: preflight },
];

function isRest({ api }: GatewaySetup): boolean {
  return api.type === "REST";
}

/** Only an API with compression switched on looks at content codings. */
function decodes({ api }: GatewaySetup): boolean {
  return api.type === "REST" && api.minimumCompressionSize !== undefined;
}

function hasKeys(setup: GatewaySetup): boolean {
  return setup.usagePlans.some(({ keys }) => keys.length > 0);
}

function hasTokens({ world }: GatewaySetup): boolean {
  return Object.keys(world.tokens ?? {}).length > 0;
}

function hasAuthorizer({ api }: GatewaySetup): boolean {
  return Object.keys(api.authorizers ?? {}).length > 0;
}

function withValidKey(request: SandboxRequest, setup: GatewaySetup): SandboxRequest {
  const enabled = setup.usagePlans
    .filter(({ stages }) => stages.includes(setup.stage.name))
    .flatMap(({ keys }) => keys)
    .find((key) => key.enabled);
  return withHeader(request, "x-api-key", enabled?.value ?? apiKeyChoices(setup)[0]?.value ?? null);
}

function withValidToken(request: SandboxRequest, setup: GatewaySetup): SandboxRequest {
  const tokens = Object.entries(setup.world.tokens ?? {});
  const [valid] = tokens.find(([, { expired }]) => expired !== true) ?? tokens[0] ?? [null];
  return withHeader(request, tokenHeaderOf(setup), valid);
}

/** A method that may have a body. */
function withBodyMethod(request: SandboxRequest): SandboxRequest {
  return request.method === "GET" || request.method === "HEAD" ? { ...request, method: "POST" } : request;
}

function preflight(request: SandboxRequest): SandboxRequest {
  const asked = withHeader(
    withHeader(request, "Origin", "https://app.example.com"),
    "Access-Control-Request-Method",
    request.method,
  );
  return { ...withPart(asked, "body", undefined), method: "OPTIONS" };
}

function methodsOf(
  resources: Readonly<Record<string, Readonly<Partial<Record<MethodKey, unknown>>>>>,
): readonly string[] {
  return Object.values(resources).flatMap((resource) => Object.keys(resource));
}

function routesOf(routes: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(routes).map((key) => key.split(" ")[0] ?? "");
}

function missingMethod(known: readonly string[]): SandboxRequest["method"] {
  const methods = ["DELETE", "PATCH", "PUT", "POST", "GET"] as const;
  return methods.find((method) => !known.includes(method)) ?? "DELETE";
}
