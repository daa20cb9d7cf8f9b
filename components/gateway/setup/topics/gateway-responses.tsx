"use client";

import { useState } from "react";
import { GATEWAY_RESPONSE_DEFAULTS, GATEWAY_RESPONSE_TYPES, type GatewayResponseType } from "@/lib/gateway";
import { withGatewayResponse } from "../edit-api";
import { ChoiceField } from "../fields/choice-field";
import { NumberField } from "../fields/number-field";
import { PairsField } from "../fields/pairs-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";

function GatewayResponsesEditor({ setup, edit }: EditorProps) {
  const changed = setup.api.type === "REST" ? (setup.api.gatewayResponses ?? {}) : {};
  const [type, setType] = useState<GatewayResponseType>(
    () => GATEWAY_RESPONSE_TYPES.find((each) => changed[each] !== undefined) ?? "MISSING_AUTHENTICATION_TOKEN",
  );
  const response = changed[type] ?? {};
  return (
    <>
      <ChoiceField
        label="Response"
        value={type}
        choices={GATEWAY_RESPONSE_TYPES.map((value) => ({
          value,
          label: changed[value] === undefined ? value : `${value}, changed`,
        }))}
        onChange={setType}
      />
      <NumberField
        key={`status ${type}`}
        label="Status"
        value={response.statusCode}
        fallback={defaultStatus(type)}
        min={100}
        max={599}
        onChange={(status) => edit(withGatewayResponse(setup, type, "statusCode", status))}
      />
      <PairsField
        key={`headers ${type}`}
        label="Headers, paths and query of the answer"
        noun="header"
        value={response.responseParameters}
        firstName="gatewayresponse.header.Access-Control-Allow-Origin"
        namePlaceholder="gatewayresponse.header.NAME"
        valuePlaceholder="'*'"
        onChange={(headers) => edit(withGatewayResponse(setup, type, "responseParameters", headers))}
      />
      <PairsField
        key={`templates ${type}`}
        label="Bodies by media type"
        noun="body"
        templates
        firstName="application/json"
        value={response.responseTemplates}
        onChange={(templates) => edit(withGatewayResponse(setup, type, "responseTemplates", templates))}
      />
    </>
  );
}

function defaultStatus(type: GatewayResponseType): string {
  return String(GATEWAY_RESPONSE_DEFAULTS[type].status ?? "as it was");
}

/** What the API says when it refuses. */
export const GATEWAY_RESPONSES: Topic = {
  id: "gateway-responses",
  title: "Gateway responses",
  group: "API",
  phases: [],
  summary: ({ api }) => {
    const count = api.type === "REST" ? Object.keys(api.gatewayResponses ?? {}).length : 0;
    return count === 0 ? "defaults" : `${count} changed`;
  },
  part: ({ api }) => (api.type === "REST" ? api.gatewayResponses : null),
  missing: lacks("gateway-responses", "An HTTP API has no gateway responses: its error answers can't be changed."),
  Editor: GatewayResponsesEditor,
};
