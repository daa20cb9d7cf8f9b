import { Button } from "@/components/ui";
import type { SandboxBackend, SandboxOutcome } from "@/lib/sandbox/gateway";
import { backendOfType, backendWith, kindOf, OUTCOME_KINDS, outcomeOf, outcomesOf } from "../edit-backend";
import { replaced } from "../edit-plans";
import { ChoiceField } from "../fields/choice-field";
import { JsonField } from "../fields/json-field";
import { TextField } from "../fields/text-field";
import type { EditorProps, Topic } from "../topic";
import { OutcomeFields } from "./outcome-fields";

const TYPES: readonly { readonly value: SandboxBackend["type"]; readonly label: string }[] = [
  { value: "always", label: "always the same" },
  { value: "in-turn", label: "one after the other" },
  { value: "echo", label: "echo: tells what it got" },
  { value: "counter", label: "counter: the number of the call" },
  { value: "state-machine", label: "a state machine" },
];

function BackendEditor(props: EditorProps) {
  const { setup, edit } = props;
  const { backend } = setup.world;
  const change = (next: SandboxBackend): void => edit({ ...setup, world: { ...setup.world, backend: next } });
  return (
    <>
      <ChoiceField
        label="The backend answers"
        value={backend.type}
        choices={TYPES}
        onChange={(type) => change(backendOfType(backend, type))}
      />
      {backend.type === "state-machine" ? (
        <Machine {...props} backend={backend} />
      ) : (
        <Outcomes {...props} outcomes={outcomesOf(backend)} inTurn={backend.type === "in-turn"} onChange={change} />
      )}
    </>
  );
}

function Machine({
  setup,
  edit,
  backend,
}: EditorProps & { readonly backend: Extract<SandboxBackend, { type: "state-machine" }> }) {
  const put = (next: SandboxBackend) => ({ ...setup, world: { ...setup.world, backend: next } });
  return (
    <>
      <TextField label="Name" value={backend.title} onChange={(title) => edit(put({ ...backend, title }))} />
      <JsonField
        label="Definition, in the States Language"
        value={parsed(backend.definition)}
        put={(definition) => put({ ...backend, definition: JSON.stringify(definition, null, 2) ?? "" })}
        edit={edit}
      />
    </>
  );
}

function parsed(definition: string): unknown {
  try {
    return JSON.parse(definition);
  } catch {
    return definition;
  }
}

interface OutcomesProps extends EditorProps {
  readonly outcomes: readonly SandboxOutcome[];
  readonly inTurn: boolean;
  readonly onChange: (backend: SandboxBackend) => void;
}

function Outcomes({ setup, edit, outcomes, inTurn, onChange }: OutcomesProps) {
  const withOutcomes = (next: readonly SandboxOutcome[]): SandboxBackend => {
    const [first = outcomeOf("function-answers"), ...rest] = next;
    return inTurn ? { type: "in-turn", outcomes: [first, ...rest] } : backendWith([first]);
  };
  return (
    <>
      {outcomes.map((outcome, at) => {
        // Two may be alike: the turn is the identity.
        const key = `outcome ${at}`;
        const replace = (next: SandboxOutcome | undefined): SandboxBackend =>
          withOutcomes(replaced(outcomes, at, next));
        return (
          <fieldset key={key} className={`grid gap-1.5 ${inTurn ? "border-hair border-l pl-2.5" : ""}`}>
            <legend className={inTurn ? "pb-1 font-semibold text-13" : "sr-only"}>Answer {at + 1}</legend>
            <ChoiceField
              label="What happens"
              value={kindOf(outcome)}
              choices={OUTCOME_KINDS}
              onChange={(kind) => onChange(replace(outcomeOf(kind)))}
            />
            <OutcomeFields
              outcome={outcome}
              put={(next) => ({ ...setup, world: { ...setup.world, backend: replace(next) } })}
              edit={edit}
            />
            {outcomes.length < 2 ? null : (
              <Button variant="bare" className="-ml-3 justify-self-start" onClick={() => onChange(replace(undefined))}>
                Remove answer {at + 1}
              </Button>
            )}
          </fieldset>
        );
      })}
      {inTurn ? (
        <Button
          className="justify-self-start"
          onClick={() => onChange(withOutcomes([...outcomes, outcomeOf("function-answers")]))}
        >
          Add answer
        </Button>
      ) : null}
    </>
  );
}

/** How the backend behaves. */
export const BACKEND: Topic = {
  id: "backend",
  title: "Backend",
  group: "Surroundings",
  phases: ["integration"],
  summary: ({ world }) => {
    const [outcome] = outcomesOf(world.backend);
    if (world.backend.type !== "always" || outcome === undefined)
      return TYPES.find(({ value }) => value === world.backend.type)?.label ?? world.backend.type;
    return outcome.type === "http-response"
      ? `HTTP answer ${outcome.status}`
      : (OUTCOME_KINDS.find(({ value }) => value === kindOf(outcome))?.label ?? outcome.type);
  },
  part: ({ world }) => world.backend,
  Editor: BackendEditor,
};
