import type { Integration, PassthroughBehavior } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { isProxy } from "../edit-integration";
import { unlessEmpty, withMember } from "../edit-member";
import { restMethodOf, routeOf, withRestMethod, withRoute } from "../edit-operation";
import { ChoiceField } from "../fields/choice-field";
import { JsonField } from "../fields/json-field";
import { ListField } from "../fields/list-field";
import { PairsField } from "../fields/pairs-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";
import { IntegrationResponses } from "./integration-responses";

function integrationOf({ api }: GatewaySetup, operation: string): Integration | null {
  return restMethodOf(api, operation)?.integration ?? null;
}

/** The setup with a member of the integration of a REST method changed. */
function withPart<Name extends keyof Integration>(
  setup: GatewaySetup,
  operation: string,
  name: Name,
  value: Integration[Name] | undefined,
): GatewaySetup {
  const method = restMethodOf(setup.api, operation);
  if (method === null) return setup;
  return withRestMethod(setup, operation, { ...method, integration: withMember(method.integration, name, value) });
}

function ParametersEditor({ setup, operation, edit }: EditorProps) {
  const route = routeOf(setup.api, operation);
  if (route === null)
    return (
      <PairsField
        label="Parameters of the call"
        noun="parameter"
        namePlaceholder="integration.request.header.NAME"
        valuePlaceholder="method.request.header.NAME"
        value={integrationOf(setup, operation)?.requestParameters}
        onChange={(value) => edit(withPart(setup, operation, "requestParameters", value))}
      />
    );
  const { integration } = route;
  return (
    <>
      <PairsField
        label="Parameters of the call"
        noun="parameter"
        namePlaceholder="overwrite:header.NAME"
        valuePlaceholder="$request.header.NAME"
        value={integration.requestParameters}
        onChange={(value) =>
          edit(
            withRoute(setup, operation, { ...route, integration: withMember(integration, "requestParameters", value) }),
          )
        }
      />
      <JsonField
        label="Changes of answers by status"
        value={integration.responseParameters}
        placeholder={'{"200": {"append:header.x": "1"}}'}
        put={(value) =>
          withRoute(setup, operation, { ...route, integration: withMember(integration, "responseParameters", value) })
        }
        edit={edit}
      />
    </>
  );
}

const PASSTHROUGH: readonly { readonly value: PassthroughBehavior; readonly label: string }[] = [
  { value: "WHEN_NO_MATCH", label: "WHEN_NO_MATCH" },
  { value: "WHEN_NO_TEMPLATES", label: "WHEN_NO_TEMPLATES" },
  { value: "NEVER", label: "NEVER" },
];

function TemplatesEditor({ setup, operation, edit }: EditorProps) {
  const integration = integrationOf(setup, operation);
  if (integration === null) return null;
  return (
    <>
      <PairsField
        label="Templates by media type"
        noun="template"
        templates
        firstName="application/json"
        namePlaceholder="application/json"
        value={integration.requestTemplates}
        onChange={(value) => edit(withPart(setup, operation, "requestTemplates", value))}
      />
      <ChoiceField
        label="Body passes as it is"
        value={integration.passthroughBehavior ?? "WHEN_NO_MATCH"}
        choices={PASSTHROUGH}
        onChange={(value) => edit(withPart(setup, operation, "passthroughBehavior", value))}
      />
    </>
  );
}

function ResponsesEditor({ setup, operation, edit }: EditorProps) {
  const method = restMethodOf(setup.api, operation);
  if (method === null) return null;
  return (
    <>
      <IntegrationResponses
        responses={method.integration.responses ?? []}
        onChange={(responses) => edit(withPart(setup, operation, "responses", unlessEmpty(responses)))}
      />
      <JsonField
        label="Method responses by status"
        value={method.methodResponses}
        placeholder='{"200": {"responseParameters": {"method.response.header.ETag": false}}}'
        put={(value) => withRestMethod(setup, operation, withMember(method, "methodResponses", value))}
        edit={edit}
      />
    </>
  );
}

function CacheKeysEditor({ setup, operation, edit }: EditorProps) {
  return (
    <ListField
      label="Parameters that tell entries apart"
      value={integrationOf(setup, operation)?.cacheKeyParameters}
      onChange={(value) => edit(withPart(setup, operation, "cacheKeyParameters", value))}
    />
  );
}

const noTemplates = lacks(
  "request-body-transformation",
  "An HTTP API has no mapping templates: the backend gets the request as it is.",
);

/** Custom integrations have templates and responses; proxies pass on what they get. */
function proxyLacks(words: string): NonNullable<Topic["missing"]> {
  return (setup, operation) => {
    const lost = noTemplates(setup);
    if (lost !== null) return lost;
    const integration = integrationOf(setup, operation);
    return integration !== null && isProxy(integration) ? `A proxy integration has no ${words}: ${PROXY_WORDS}` : null;
  };
}

const PROXY_WORDS = "requests and answers pass as they are.";

/** How requests and answers are changed on their way. */
export const MAPPING_TOPICS: readonly Topic[] = [
  {
    id: "parameters",
    title: "Parameter mapping",
    group: "Method",
    phases: ["integration-request"],
    summary: ({ api }, operation) => {
      const integration = (restMethodOf(api, operation) ?? routeOf(api, operation))?.integration;
      return `${Object.keys(integration?.requestParameters ?? {}).length || "none"}`;
    },
    part: ({ api }, operation) =>
      (restMethodOf(api, operation) ?? routeOf(api, operation))?.integration.requestParameters,
    Editor: ParametersEditor,
  },
  {
    id: "templates",
    title: "Request templates",
    group: "Method",
    phases: ["integration-request"],
    summary: (setup, operation) => {
      const integration = integrationOf(setup, operation);
      const types = Object.keys(integration?.requestTemplates ?? {}).join(", ") || "none";
      return integration?.passthroughBehavior === "NEVER" ? `${types}; else 415` : types;
    },
    part: (setup, operation) => {
      const integration = integrationOf(setup, operation);
      return [integration?.requestTemplates, integration?.passthroughBehavior];
    },
    missing: proxyLacks("mapping templates"),
    Editor: TemplatesEditor,
  },
  {
    id: "responses",
    title: "Integration responses",
    group: "Method",
    phases: ["integration-response"],
    summary: (setup, operation) =>
      (integrationOf(setup, operation)?.responses ?? []).map(({ statusCode }) => statusCode).join(", ") || "none",
    part: ({ api }, operation) => {
      const method = restMethodOf(api, operation);
      return [method?.integration.responses, method?.methodResponses];
    },
    missing: proxyLacks("integration responses"),
    Editor: ResponsesEditor,
  },
  {
    id: "cache-keys",
    title: "Cache key",
    group: "Method",
    phases: ["cache"],
    summary: (setup, operation) => integrationOf(setup, operation)?.cacheKeyParameters?.join(", ") ?? "path only",
    part: (setup, operation) => integrationOf(setup, operation)?.cacheKeyParameters,
    missing: lacks("caching", "An HTTP API has no cache."),
    Editor: CacheKeysEditor,
  },
];
