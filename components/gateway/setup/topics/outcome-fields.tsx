import type { GatewaySetup, SandboxOutcome } from "@/lib/sandbox/gateway";
import { withMember } from "../edit-member";
import { CodeArea } from "../fields/code-area";
import { JsonField } from "../fields/json-field";
import { NumberField } from "../fields/number-field";
import { PairRows } from "../fields/pair-rows";
import { TextField } from "../fields/text-field";

interface OutcomeFieldsProps {
  readonly outcome: SandboxOutcome;
  /** The setup with another outcome in its place. */
  readonly put: (outcome: SandboxOutcome) => GatewaySetup;
  readonly edit: (setup: GatewaySetup) => void;
}

/** What one outcome of the backend holds, and how long it takes. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { outcome, put, edit } = props;
  return (
    <>
      <Contents {...props} />
      {outcome.type === "silence" ? null : (
        <NumberField
          label="Takes, ms"
          value={outcome.latencyInMillis}
          fallback="0"
          max={1_000_000}
          onChange={(millis) => edit(put(withMember(outcome, "latencyInMillis", millis)))}
        />
      )}
    </>
  );
}

function Contents({ outcome, put, edit }: OutcomeFieldsProps) {
  if (outcome.type === "lambda-result")
    return (
      <JsonField
        label="What the function returns"
        value={outcome.payload}
        put={(payload) => put({ ...outcome, payload: payload ?? null })}
        edit={edit}
      />
    );
  if (outcome.type === "lambda-error")
    return (
      <TextField
        label="Error message"
        value={outcome.errorMessage}
        onChange={(errorMessage) => edit(put({ ...outcome, errorMessage }))}
      />
    );
  if (outcome.type !== "http-response") return null;
  const { status, headers = [], body } = outcome;
  return (
    <>
      <NumberField
        label="Status"
        value={status}
        min={100}
        max={599}
        onChange={(next = status) => edit(put({ ...outcome, status: next }))}
      />
      <PairRows
        label="Headers"
        noun="header"
        unique={false}
        pairs={headers}
        onChange={(pairs) => edit(put({ ...outcome, headers: pairs }))}
      />
      {typeof body === "object" && body !== null ? (
        <p className="text-12 text-ink-2">The body is bytes: change it in the JSON text of the setup.</p>
      ) : (
        <CodeArea
          label="Body"
          value={body ?? ""}
          problems={[]}
          onChange={(text) => edit(put(withMember(outcome, "body", text === "" ? undefined : text)))}
        />
      )}
    </>
  );
}
