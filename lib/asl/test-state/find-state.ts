import type { Program } from "../compile/compilation";
import { compile } from "../compile/compile-machine";
import { languageOf, type QueryLanguage } from "../compile/query-language";
import { isArray, isObject, type Json, type JsonObject, member } from "../json";
import type { StateNode } from "../run/state-node";
import { invalidDefinition } from "../validate/api-results";
import { validate } from "../validate/validate";
import type { TestStateRefusal } from "./model";

/** The name that a state has in the context object when it is tested without a machine. */
const NAMELESS = "StateName";

/** A state to be tested, compiled. */
export interface FoundState {
  readonly node: StateNode;
  readonly fields: JsonObject;
  readonly language: QueryLanguage;
}

/** Finds and compiles the state: the definition itself, or the one of the name at any depth of the machine. */
export async function findState(
  definition: Json,
  name: string | undefined,
): Promise<FoundState | { readonly refusal: TestStateRefusal }> {
  const invalid = invalidDefinition(validate(definition, { state: name === undefined }));
  if (invalid !== null) return { refusal: invalid };
  const machine: Json = name === undefined ? { StartAt: NAMELESS, States: { [NAMELESS]: definition } } : definition;
  const compiled = await compile(machine, { openEnded: true });
  if (!compiled.ok) {
    const told = compiled.error.map(({ message, pointer }) => `${message} at ${pointer}`).join(", ");
    return { refusal: { code: "InvalidDefinition", message: `Invalid State Machine Definition: '${told}'` } };
  }
  const found = isObject(machine) ? inProgram(machine, compiled.value.program, name ?? NAMELESS) : undefined;
  return found ?? { refusal: { code: "ValidationException", message: "State not found in definition" } };
}

function inProgram(machine: JsonObject, program: Program, name: string): FoundState | undefined {
  const states = member(machine, "States");
  const fields = isObject(states) ? member(states, name) : undefined;
  const node = program.states.get(name);
  if (node === undefined || !isObject(fields)) return undefined;
  return { node, fields, language: languageOf(fields, languageOf(machine, "JSONPath")) };
}

/** Whether a state of the name is among the branches or the processor of the state. */
export function containsState(fields: JsonObject, name: string): boolean {
  const branches = member(fields, "Branches");
  const inner = [member(fields, "ItemProcessor"), member(fields, "Iterator"), ...(isArray(branches) ? branches : [])];
  return inner.some((program) => {
    const states = isObject(program) ? member(program, "States") : undefined;
    if (!isObject(states)) return false;
    return (
      Object.hasOwn(states, name) ||
      Object.values(states).some((state) => isObject(state) && containsState(state, name))
    );
  });
}
