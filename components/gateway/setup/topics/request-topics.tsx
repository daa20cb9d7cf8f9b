import type { RestMethod } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withRestPart } from "../edit-api";
import { withMember } from "../edit-member";
import { restMethodOf, withRestMethod } from "../edit-operation";
import { CheckField } from "../fields/check-field";
import { ChoiceField } from "../fields/choice-field";
import { ListField } from "../fields/list-field";
import { PairsField } from "../fields/pairs-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";

/** Changes a member of the method that is edited. */
function changeMethod({ setup, operation, edit }: EditorProps) {
  return <Name extends keyof RestMethod>(name: Name, value: RestMethod[Name] | undefined): void => {
    const method = restMethodOf(setup.api, operation);
    if (method !== null) edit(withRestMethod(setup, operation, withMember(method, name, value)));
  };
}

function KeyEditor(props: EditorProps) {
  const { setup, operation, edit } = props;
  const change = changeMethod(props);
  if (setup.api.type !== "REST") return null;
  return (
    <>
      <CheckField
        label="The method requires an API key"
        value={restMethodOf(setup.api, operation)?.apiKeyRequired === true}
        onChange={(on) => change("apiKeyRequired", on ? true : undefined)}
      />
      <ChoiceField
        label="Keys come from"
        value={setup.api.apiKeySource ?? "HEADER"}
        choices={[
          { value: "HEADER", label: "the header x-api-key" },
          { value: "AUTHORIZER", label: "the authorizer's answer" },
        ]}
        onChange={(source) => edit(withRestPart(setup, "apiKeySource", source === "HEADER" ? undefined : source))}
      />
    </>
  );
}

const VALIDATORS = [
  { value: "none", label: "nothing" },
  { value: "body", label: "the body" },
  { value: "parameters", label: "parameters" },
  { value: "both", label: "body and parameters" },
] as const;

type Validated = (typeof VALIDATORS)[number]["value"];

function validatedBy(method: RestMethod | null): Validated {
  const { body = false, parameters = false } = method?.requestValidator ?? {};
  return body ? (parameters ? "both" : "body") : parameters ? "parameters" : "none";
}

function ValidationEditor(props: EditorProps) {
  const method = restMethodOf(props.setup.api, props.operation);
  const change = changeMethod(props);
  const declared = Object.entries(method?.requestParameters ?? {});
  const namesOf = (required: boolean): readonly string[] =>
    declared.filter(([, each]) => each === required).map(([name]) => name);
  const declare = (required: readonly string[], optional: readonly string[]): void => {
    const all = [...optional.map((name) => [name, false] as const), ...required.map((name) => [name, true] as const)];
    change("requestParameters", all.length === 0 ? undefined : Object.fromEntries(all));
  };
  return (
    <>
      <ChoiceField
        label="Checks"
        value={validatedBy(method)}
        choices={VALIDATORS}
        onChange={(value) =>
          change(
            "requestValidator",
            value === "none"
              ? undefined
              : { body: value === "body" || value === "both", parameters: value === "parameters" || value === "both" },
          )
        }
      />
      <ListField
        label="Required parameters"
        value={namesOf(true)}
        fallback="method.request.querystring.id"
        onChange={(required = []) => declare(required, namesOf(false))}
      />
      <ListField
        label="Optional parameters"
        value={namesOf(false)}
        onChange={(optional = []) => declare(namesOf(true), optional)}
      />
      <PairsField
        label="Models of the body by media type"
        noun="model"
        firstName="application/json"
        namePlaceholder="application/json"
        valuePlaceholder="name of a model"
        value={method?.requestModels}
        onChange={(models) => change("requestModels", models)}
      />
    </>
  );
}

function validationSummary({ api }: GatewaySetup, operation: string): string {
  const validated = validatedBy(restMethodOf(api, operation));
  return VALIDATORS.find(({ value }) => value === validated)?.label ?? validated;
}

/** What a method asks of a request. */
export const REQUEST_TOPICS: readonly Topic[] = [
  {
    id: "api-key",
    title: "API key",
    group: "Method",
    phases: ["api-key"],
    summary: ({ api }, operation) =>
      restMethodOf(api, operation)?.apiKeyRequired === true ? "required" : "not required",
    part: ({ api }, operation) => [
      restMethodOf(api, operation)?.apiKeyRequired,
      api.type === "REST" ? api.apiKeySource : null,
    ],
    missing: lacks("api-keys", "An HTTP API has no API keys: use a REST API to meter clients by key."),
    Editor: KeyEditor,
  },
  {
    id: "validation",
    title: "Request validator",
    group: "Method",
    phases: ["validation"],
    summary: validationSummary,
    part: ({ api }, operation) => {
      const method = restMethodOf(api, operation);
      return [method?.requestValidator, method?.requestParameters, method?.requestModels];
    },
    missing: lacks("request-validation", "An HTTP API does not validate requests: the backend has to."),
    Editor: ValidationEditor,
  },
];
