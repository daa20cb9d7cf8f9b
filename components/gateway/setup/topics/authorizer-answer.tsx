import type { AuthorizerOutcome } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withMember } from "../edit-member";
import { ChoiceField } from "../fields/choice-field";
import { JsonField } from "../fields/json-field";
import { NumberField } from "../fields/number-field";
import { TextField } from "../fields/text-field";
import type { EditorProps, Topic } from "../topic";

const KINDS = [
  { value: "none", label: "nothing is said" },
  { value: "allow", label: "a policy: Allow" },
  { value: "deny", label: "a policy: Deny" },
  { value: "simple-yes", label: "isAuthorized: true" },
  { value: "simple-no", label: "isAuthorized: false" },
  { value: "invalid", label: "an invalid policy" },
  { value: "unauthorized", label: 'raises "Unauthorized"' },
  { value: "raises", label: "raises another error" },
  { value: "unreachable", label: "can't be called" },
] as const;

type Kind = (typeof KINDS)[number]["value"];

function outcomeFor(kind: Kind): AuthorizerOutcome | undefined {
  switch (kind) {
    case "allow":
      return { type: "returns", output: policy("Allow") };
    case "deny":
      return { type: "returns", output: policy("Deny") };
    case "simple-yes":
      return { type: "returns", output: { isAuthorized: true } };
    case "simple-no":
      return { type: "returns", output: { isAuthorized: false } };
    case "invalid":
      return { type: "returns", output: { principalId: "user" } };
    case "unauthorized":
      return { type: "raises", errorMessage: "Unauthorized" };
    case "raises":
      return { type: "raises", errorMessage: "Something broke" };
    case "unreachable":
      return { type: "unreachable" };
    default:
      return undefined;
  }
}

function policy(effect: "Allow" | "Deny") {
  const statement = { Effect: effect, Action: "execute-api:Invoke", Resource: "*" };
  return { principalId: "user", policyDocument: { Version: "2012-10-17", Statement: [statement] } };
}

/** The choice whose beginning the outcome still is, or else a name of its own. */
function choiceOf(outcome: AuthorizerOutcome | undefined): Kind | "own" {
  const text = JSON.stringify(outcome);
  return KINDS.find(({ value }) => JSON.stringify(outcomeFor(value)) === text)?.value ?? "own";
}

function withOutcome(setup: GatewaySetup, outcome: AuthorizerOutcome | undefined): GatewaySetup {
  return { ...setup, world: withMember(setup.world, "authorizer", outcome) };
}

function AuthorizerAnswerEditor({ setup, edit }: EditorProps) {
  const outcome = setup.world.authorizer;
  const choice = choiceOf(outcome);
  return (
    <>
      <ChoiceField<Kind | "own">
        label="Its function"
        value={choice}
        choices={[...KINDS, ...(choice === "own" ? [{ value: choice, label: "as written below" }] : [])]}
        onChange={(kind) => {
          if (kind !== "own") edit(withOutcome(setup, outcomeFor(kind)));
        }}
      />
      {outcome?.type === "returns" ? (
        <JsonField
          label="What the function returns"
          value={outcome.output}
          put={(output) => withOutcome(setup, { ...outcome, output: output ?? null })}
          edit={edit}
        />
      ) : null}
      {outcome?.type === "raises" ? (
        <TextField
          label="Error message"
          value={outcome.errorMessage}
          onChange={(errorMessage) => edit(withOutcome(setup, { ...outcome, errorMessage }))}
        />
      ) : null}
      {outcome === undefined || outcome.type === "unreachable" ? null : (
        <NumberField
          label="Takes, ms"
          value={outcome.latencyInMillis}
          fallback="0"
          max={1_000_000}
          onChange={(millis) => edit(withOutcome(setup, withMember(outcome, "latencyInMillis", millis)))}
        />
      )}
    </>
  );
}

/** What the function of a Lambda authorizer does. */
export const AUTHORIZER_ANSWER: Topic = {
  id: "authorizer-answer",
  title: "Lambda authorizer",
  group: "Surroundings",
  phases: ["authorization"],
  summary: ({ world }) => {
    const choice = choiceOf(world.authorizer);
    return KINDS.find(({ value }) => value === choice)?.label ?? "an answer of its own";
  },
  part: ({ world }) => world.authorizer,
  Editor: AuthorizerAnswerEditor,
};
