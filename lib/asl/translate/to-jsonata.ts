import { isObject, type Json, type JsonObject } from "../json";
import type { Obstacle, StateDifference, Translation } from "./model";
import { translateState } from "./translate-state";
import { StateTranslator } from "./translator";

/** Deeper machines are no work of a person. */
const DEEPEST = 60;

/**
 * A JSONPath machine in JSONata, as far as it can be said; states that are in JSONata already stay as they are. Null where the
 * definition is no machine or is in JSONata as a whole. Follows the developer guide, "Transforming data with JSONata in Step Functions".
 */
export function toJsonata(definition: Json): Translation | null {
  if (!isObject(definition) || !isObject(definition.States) || definition.QueryLanguage === "JSONata") return null;
  const differences: StateDifference[] = [];
  const obstacles: Obstacle[] = [];

  function translateMachine(machine: Json, depth: number): Json {
    if (!isObject(machine) || !isObject(machine.States)) return machine;
    if (depth > DEEPEST) {
      obstacles.push({ state: "", field: "States", text: "The states are nested too deep." });
      return machine;
    }
    const states = Object.entries(machine.States).map(
      ([name, state]) => [name, translateOne(name, state, depth)] as const,
    );
    return { ...machine, States: Object.fromEntries(states) };
  }

  function translateOne(name: string, state: Json, depth: number): Json {
    if (!isObject(state) || state.QueryLanguage === "JSONata") return state;
    const translator = new StateTranslator(name);
    const translated = translateState(state, translator, (machine) => translateMachine(machine, depth + 1));
    differences.push(...translator.differences);
    obstacles.push(...translator.obstacles);
    return translated;
  }

  const machine = translateMachine(definition, 0) as JsonObject;
  const translated = { QueryLanguage: "JSONata", ...machine };
  return {
    definition: obstacles.length === 0 ? { ...translated, QueryLanguage: "JSONata" } : null,
    differences,
    obstacles,
  };
}
