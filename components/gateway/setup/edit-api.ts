import type { Authorizer, GatewayResponse, GatewayResponseType, HttpApi, RestApi } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withEntry, withMember } from "./edit-member";
import { operationsOf, restMethodOf, routeOf, withRestMethod, withRoute } from "./edit-operation";

/** The setup with a member of its REST API set or removed; as it is where the API is none. */
export function withRestPart<Name extends keyof RestApi>(
  setup: GatewaySetup,
  name: Name,
  value: RestApi[Name] | undefined,
): GatewaySetup {
  const { api } = setup;
  return api.type === "REST" ? { ...setup, api: withMember(api, name, value) } : setup;
}

/** The same for an HTTP API. */
export function withHttpPart<Name extends keyof HttpApi>(
  setup: GatewaySetup,
  name: Name,
  value: HttpApi[Name] | undefined,
): GatewaySetup {
  const { api } = setup;
  return api.type === "HTTP" ? { ...setup, api: withMember(api, name, value) } : setup;
}

/** The setup with its default address closed, or open. */
export function closeDefaultAddress(setup: GatewaySetup, closed: boolean): GatewaySetup {
  const { api } = setup;
  const value = closed ? true : undefined;
  return {
    ...setup,
    api:
      api.type === "REST"
        ? withMember(api, "disableExecuteApiEndpoint", value)
        : withMember(api, "disableExecuteApiEndpoint", value),
  };
}

/** The setup with an authorizer set, or removed. Operations that asked the removed one are open then. */
export function withAuthorizer(setup: GatewaySetup, name: string, authorizer: Authorizer | undefined): GatewaySetup {
  const { api } = setup;
  const authorizers = withEntry(api.authorizers, name, authorizer);
  const next = {
    ...setup,
    api:
      api.type === "REST" ? withMember(api, "authorizers", authorizers) : withMember(api, "authorizers", authorizers),
  };
  return authorizer === undefined ? operationsOf(api).reduce((left, key) => opened(left, key, name), next) : next;
}

function opened(setup: GatewaySetup, key: string, authorizer: string): GatewaySetup {
  const method = restMethodOf(setup.api, key);
  if (asks(method, authorizer)) return withRestMethod(setup, key, withMember(method, "authorization", undefined));
  const route = routeOf(setup.api, key);
  return asks(route, authorizer) ? withRoute(setup, key, withMember(route, "authorization", undefined)) : setup;
}

interface Asking {
  readonly authorization?: { readonly authorizer?: string } | { readonly type: string };
}

function asks<Operation extends Asking>(operation: Operation | null, authorizer: string): operation is Operation {
  const authorization = operation?.authorization;
  return authorization !== undefined && "authorizer" in authorization && authorization.authorizer === authorizer;
}

/** The setup with a member of a gateway response changed; one that changes nothing goes back to its default. */
export function withGatewayResponse<Name extends keyof GatewayResponse>(
  setup: GatewaySetup,
  type: GatewayResponseType,
  name: Name,
  value: GatewayResponse[Name] | undefined,
): GatewaySetup {
  if (setup.api.type !== "REST") return setup;
  const all = setup.api.gatewayResponses ?? {};
  const response = withMember(all[type] ?? {}, name, value);
  const next = withMember(all, type, Object.keys(response).length === 0 ? undefined : response);
  return withRestPart(setup, "gatewayResponses", Object.keys(next).length === 0 ? undefined : next);
}
