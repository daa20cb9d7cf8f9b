"use client";

import { useGatewayBench } from "../bench-context";
import { FIELD, WIRE_FIELD } from "./field";
import { FieldGroup } from "./field-group";
import { Line } from "./line";
import { withPart } from "./request-edits";
import { useRequest } from "./use-request";

/** Where the call comes from, and by which name it calls. */
export function CallerFields() {
  const { state } = useGatewayBench();
  const { domains, api, stage } = state.setup;
  const [request, edit] = useRequest();
  return (
    <FieldGroup title="Caller and address">
      <Line label="Called as">
        <select
          value={request.host ?? ""}
          onChange={({ target }) => edit(withPart(request, "host", target.value || undefined))}
          className={FIELD}
        >
          <option value="">the API's own address</option>
          {domains.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Line>
      {request.host === undefined && stage.name !== "$default" ? (
        <Line label="Stage">
          <input
            value={request.stage ?? stage.name}
            spellCheck={false}
            autoComplete="off"
            onChange={({ target }) => edit(withPart(request, "stage", target.value))}
            className={WIRE_FIELD}
          />
        </Line>
      ) : null}
      <Line label="IP address">
        <input
          value={request.sourceIp ?? ""}
          placeholder="203.0.113.10"
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => edit(withPart(request, "sourceIp", target.value || undefined))}
          className={WIRE_FIELD}
        />
      </Line>
      {api.type === "REST" && api.endpointType === "PRIVATE" ? (
        <Line label="VPC endpoint">
          <input
            value={request.sourceVpce ?? ""}
            placeholder="none: over the internet"
            spellCheck={false}
            autoComplete="off"
            onChange={({ target }) => edit(withPart(request, "sourceVpce", target.value || undefined))}
            className={WIRE_FIELD}
          />
        </Line>
      ) : null}
    </FieldGroup>
  );
}
