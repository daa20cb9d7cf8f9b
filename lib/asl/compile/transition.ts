import { Transition } from "../run/state-node";
import type { ProgramContext } from "./compilation";
import type { Fields } from "./fields";

/** The transition of a state with Next or End. */
export function compileNext(fields: Fields, program: ProgramContext): Transition {
  if (fields.flag("End")) return new Transition(null);
  return compileTarget(fields, "Next", program) ?? missing(fields);
}

/** The transition to the state that a field names, if it is there. */
export function compileTarget(fields: Fields, name: string, program: ProgramContext): Transition | undefined {
  const target = fields.text(name);
  if (target === undefined) return undefined;
  const transition = new Transition(target);
  program.open.push({ transition, pointer: fields.at(name) });
  return transition;
}

function missing(fields: Fields): Transition {
  fields.problem("Next", "The state needs Next or End.");
  return new Transition(null);
}
