import { Button } from "@/components/ui";
import type { IntegrationResponse } from "@/lib/gateway";
import { withResponse } from "../edit-integration";
import { withMember } from "../edit-member";
import { PairsField } from "../fields/pairs-field";
import { TextField } from "../fields/text-field";

interface IntegrationResponsesProps {
  readonly responses: readonly IntegrationResponse[];
  readonly onChange: (responses: readonly IntegrationResponse[]) => void;
}

/** How answers of the backend become answers of the method, the first that fits. */
export function IntegrationResponses({ responses, onChange }: IntegrationResponsesProps) {
  return (
    <div className="grid gap-3">
      {responses.map((response, at) => {
        // Two may have the same status and pattern while they are typed: the place is the identity.
        const key = `response ${at}`;
        const change = (next: IntegrationResponse | undefined): void => onChange(withResponse(responses, at, next));
        return (
          <fieldset key={key} className="grid gap-1.5 border-hair border-l pl-2.5">
            <legend className="pb-1 font-semibold text-13">Response {at + 1}</legend>
            <TextField
              label="Backend's answer matches"
              value={response.selectionPattern ?? ""}
              fallback="anything else"
              onChange={(pattern) => change(withMember(response, "selectionPattern", pattern || undefined))}
            />
            <TextField
              label="Status"
              value={response.statusCode}
              onChange={(statusCode) => change({ ...response, statusCode })}
            />
            <PairsField
              label="Headers"
              noun="header"
              firstName="method.response.header.Access-Control-Allow-Origin"
              namePlaceholder="method.response.header.NAME"
              valuePlaceholder="'*'"
              value={response.responseParameters}
              onChange={(value) => change(withMember(response, "responseParameters", value))}
            />
            <PairsField
              label="Templates by media type"
              noun="template"
              templates
              firstName="application/json"
              value={response.responseTemplates}
              onChange={(value) => change(withMember(response, "responseTemplates", value))}
            />
            <Button variant="bare" className="-ml-3 justify-self-start" onClick={() => change(undefined)}>
              Remove response {at + 1}
            </Button>
          </fieldset>
        );
      })}
      <Button className="justify-self-start" onClick={() => onChange([...responses, { statusCode: "200" }])}>
        Add response
      </Button>
    </div>
  );
}
