import type { HttpApiIntegration, Integration } from "@/lib/gateway";
import { LIMITS, mayRaiseIntegrationTimeout } from "@/lib/gateway";
import { withIntegrationType } from "../edit-integration";
import { withMember } from "../edit-member";
import { restMethodOf, routeOf, withRestMethod, withRoute } from "../edit-operation";
import { ChoiceField } from "../fields/choice-field";
import { NumberField } from "../fields/number-field";
import { PayloadFormatField } from "../fields/payload-format-field";
import type { EditorProps, Topic } from "../topic";
import { HttpTarget, Target } from "./integration-target";

const REST_TYPES = [
  { value: "AWS_PROXY", label: "AWS_PROXY, Lambda" },
  { value: "AWS", label: "AWS, a service or Lambda" },
  { value: "HTTP_PROXY", label: "HTTP_PROXY" },
  { value: "HTTP", label: "HTTP" },
  { value: "MOCK", label: "MOCK" },
] as const;

const HTTP_TYPES = [
  { value: "AWS_PROXY", label: "AWS_PROXY, Lambda" },
  { value: "HTTP_PROXY", label: "HTTP_PROXY" },
] as const;

function IntegrationEditor(props: EditorProps) {
  const method = restMethodOf(props.setup.api, props.operation);
  if (method !== null)
    return (
      <RestIntegration
        {...props}
        integration={method.integration}
        onChange={(integration) => props.edit(withRestMethod(props.setup, props.operation, { ...method, integration }))}
      />
    );
  const route = routeOf(props.setup.api, props.operation);
  if (route === null) return null;
  return (
    <RouteIntegration
      integration={route.integration}
      onChange={(integration) => props.edit(withRoute(props.setup, props.operation, { ...route, integration }))}
    />
  );
}

interface RestIntegrationProps extends EditorProps {
  readonly integration: Integration;
  readonly onChange: (integration: Integration) => void;
}

function RestIntegration({ setup, integration, onChange }: RestIntegrationProps) {
  const endpoint = setup.api.type === "REST" ? (setup.api.endpointType ?? "EDGE") : "REGIONAL";
  const longer = mayRaiseIntegrationTimeout(endpoint);
  return (
    <>
      <ChoiceField
        label="Type"
        value={integration.type}
        choices={REST_TYPES}
        onChange={(type) => onChange(withIntegrationType(integration, type))}
      />
      <Target integration={integration} onChange={onChange} />
      <NumberField
        label="Timeout, ms"
        value={integration.timeoutInMillis}
        fallback={String(LIMITS.restTimeoutMillis.fallback)}
        min={LIMITS.restTimeoutMillis.minimum}
        max={longer ? 300_000 : LIMITS.restTimeoutMillis.fallback}
        onChange={(millis) => onChange(withMember(integration, "timeoutInMillis", millis))}
      />
      {longer ? null : (
        <p className="text-12 text-ink-3">
          An edge-optimized API can&apos;t wait longer than 29 seconds; Regional and private ones can.
        </p>
      )}
      <ChoiceField
        label="Content handling"
        value={integration.contentHandling ?? "as it is"}
        choices={[
          { value: "as it is", label: "as it is" },
          { value: "CONVERT_TO_BINARY", label: "CONVERT_TO_BINARY" },
          { value: "CONVERT_TO_TEXT", label: "CONVERT_TO_TEXT" },
        ]}
        onChange={(value) =>
          onChange(withMember(integration, "contentHandling", value === "as it is" ? undefined : value))
        }
      />
    </>
  );
}

interface RouteIntegrationProps {
  readonly integration: HttpApiIntegration;
  readonly onChange: (integration: HttpApiIntegration) => void;
}

function RouteIntegration({ integration, onChange }: RouteIntegrationProps) {
  return (
    <>
      <ChoiceField
        label="Type"
        value={integration.type}
        choices={HTTP_TYPES}
        onChange={(type) =>
          onChange(type === "AWS_PROXY" ? { type } : { type, httpMethod: "ANY", uri: "https://backend.example.com/" })
        }
      />
      <p className="text-12 text-ink-3">An HTTP API has proxy integrations only: no MOCK, and no mapping templates.</p>
      {integration.type === "HTTP_PROXY" ? (
        <HttpTarget integration={integration} onChange={onChange} />
      ) : (
        <PayloadFormatField
          value={integration.payloadFormatVersion}
          onChange={(payloadFormatVersion) => onChange({ ...integration, payloadFormatVersion })}
        />
      )}
      <NumberField
        label="Timeout, ms"
        value={integration.timeoutInMillis}
        fallback={String(LIMITS.httpTimeoutMillis.fallback)}
        min={LIMITS.httpTimeoutMillis.minimum}
        max={LIMITS.httpTimeoutMillis.maximum}
        onChange={(millis) => onChange(withMember(integration, "timeoutInMillis", millis))}
      />
    </>
  );
}

/** What a method calls. */
export const INTEGRATION: Topic = {
  id: "integration",
  title: "Integration",
  group: "Method",
  phases: ["integration"],
  summary: ({ api }, operation) =>
    (restMethodOf(api, operation) ?? routeOf(api, operation))?.integration.type ?? "none",
  part: ({ api }, operation) => {
    const integration = (restMethodOf(api, operation) ?? routeOf(api, operation))?.integration;
    const { requestParameters: _, ...rest } = integration ?? {};
    return rest;
  },
  Editor: IntegrationEditor,
};
