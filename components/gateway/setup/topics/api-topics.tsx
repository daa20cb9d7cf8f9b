import type { EndpointType } from "@/lib/gateway";
import { closeDefaultAddress, withRestPart } from "../edit-api";
import { operationsOf, partsOf } from "../edit-operation";
import { withType } from "../edit-type";
import { CheckField } from "../fields/check-field";
import { ChoiceField } from "../fields/choice-field";
import { JsonField } from "../fields/json-field";
import { ListField } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";
import { CorsEditor } from "./cors-editor";

const ENDPOINTS: Readonly<Record<EndpointType, string>> = {
  EDGE: "Edge-optimized",
  REGIONAL: "Regional",
  PRIVATE: "Private",
};

function TypeEditor({ setup, edit }: EditorProps) {
  return (
    <>
      <ChoiceField
        label="Type of API"
        value={setup.api.type}
        choices={[
          { value: "REST", label: "REST API" },
          { value: "HTTP", label: "HTTP API" },
        ]}
        onChange={(type) => edit(withType(setup, type))}
      />
      <p className="text-12 text-ink-3">
        Another type begins with the same methods; what it does not have is gone. Reset brings it back.
      </p>
    </>
  );
}

function EndpointEditor({ setup, edit }: EditorProps) {
  const { api } = setup;
  return (
    <>
      {api.type === "REST" ? (
        <ChoiceField
          label="Endpoint type"
          value={api.endpointType ?? "EDGE"}
          choices={(["EDGE", "REGIONAL", "PRIVATE"] as const).map((value) => ({ value, label: ENDPOINTS[value] }))}
          onChange={(type) => edit(withRestPart(setup, "endpointType", type))}
        />
      ) : (
        <p className="text-12 text-ink-2">
          An HTTP API is always Regional: it has no edge-optimized and no private endpoint.
        </p>
      )}
      <CheckField
        label="Only custom domains reach the API (default endpoint disabled)"
        value={api.disableExecuteApiEndpoint === true}
        onChange={(closed) => edit(closeDefaultAddress(setup, closed))}
      />
    </>
  );
}

function PolicyEditor({ setup, edit }: EditorProps) {
  if (setup.api.type !== "REST") return null;
  return (
    <JsonField
      label="Policy document"
      language="policy"
      value={setup.api.resourcePolicy}
      placeholder='{"Version": "2012-10-17", "Statement": []}'
      put={(policy) => withRestPart(setup, "resourcePolicy", policy)}
      edit={edit}
    />
  );
}

function ModelsEditor({ setup, edit }: EditorProps) {
  if (setup.api.type !== "REST") return null;
  return (
    <JsonField
      label="Models by name, JSON Schema draft 4"
      language="models"
      value={setup.api.models}
      placeholder='{"Order": {"type": "object"}}'
      put={(models) => withRestPart(setup, "models", models)}
      edit={edit}
    />
  );
}

function BinaryEditor({ setup, edit }: EditorProps) {
  const { api } = setup;
  if (api.type !== "REST") return null;
  return (
    <>
      <ListField
        label="Binary media types"
        value={api.binaryMediaTypes}
        onChange={(types) => edit(withRestPart(setup, "binaryMediaTypes", types))}
      />
      <NumberField
        label="Compress from, bytes"
        value={api.minimumCompressionSize}
        fallback="never"
        max={10_485_760}
        onChange={(size) => edit(withRestPart(setup, "minimumCompressionSize", size))}
      />
    </>
  );
}

/** What belongs to the API as a whole. */
export const API_TOPICS: readonly Topic[] = [
  {
    id: "type",
    title: "Type",
    group: "API",
    phases: [],
    summary: ({ api }) => `${api.type} API`,
    part: ({ api }) => api.type,
    Editor: TypeEditor,
  },
  {
    id: "endpoint",
    title: "Endpoint",
    group: "API",
    phases: ["private-endpoint", "tls"],
    summary: ({ api }) =>
      `${api.type === "REST" ? ENDPOINTS[api.endpointType ?? "EDGE"] : "Regional"}${api.disableExecuteApiEndpoint ? ", by domain only" : ""}`,
    part: ({ api }) => [api.type === "REST" ? api.endpointType : null, api.disableExecuteApiEndpoint],
    Editor: EndpointEditor,
  },
  {
    id: "resource-policy",
    title: "Resource policy",
    group: "API",
    phases: ["resource-policy"],
    summary: ({ api }) => (api.type === "REST" && api.resourcePolicy !== undefined ? "set" : "none"),
    part: ({ api }) => (api.type === "REST" ? api.resourcePolicy : null),
    missing: lacks("resource-policies", "An HTTP API has no resource policy: use an authorizer, IAM or mutual TLS."),
    Editor: PolicyEditor,
  },
  {
    id: "models",
    title: "Models",
    group: "API",
    phases: [],
    summary: ({ api }) => (api.type === "REST" ? Object.keys(api.models ?? {}).join(", ") || "none" : "none"),
    part: ({ api }) => (api.type === "REST" ? api.models : null),
    missing: lacks("request-validation", "An HTTP API does not validate requests, so it has no models."),
    Editor: ModelsEditor,
  },
  {
    id: "binary",
    title: "Binary and compression",
    group: "API",
    phases: ["size-and-decoding"],
    summary: ({ api }) =>
      api.type === "REST" ? (api.binaryMediaTypes ?? []).join(", ") || "text only" : "by the function",
    part: ({ api }) => (api.type === "REST" ? [api.binaryMediaTypes, api.minimumCompressionSize] : null),
    missing: ({ api }) =>
      api.type === "HTTP" ? "An HTTP API needs no list: a function says by isBase64Encoded what is binary." : null,
    Editor: BinaryEditor,
  },
  {
    id: "cors",
    title: "CORS",
    group: "API",
    phases: ["cors"],
    summary: ({ api }) =>
      api.type === "HTTP"
        ? (api.cors?.allowOrigins?.join(", ") ?? "off")
        : `${operationsOf(api).filter((key) => partsOf(key)[0] === "OPTIONS").length} OPTIONS methods`,
    part: ({ api }) => (api.type === "HTTP" ? api.cors : null),
    Editor: CorsEditor,
  },
];
