import type { StateNode } from "../run/state-node";
import type { Compilation, Program, ProgramContext } from "./compilation";
import { compileState } from "./compile-state";
import type { Fields } from "./fields";
import type { QueryLanguage } from "./query-language";

/**
 * Compiles the states of a machine, branch or item processor.
 *
 * @param fields the object with StartAt and States
 */
export function compileProgram(fields: Fields, language: QueryLanguage, depth: number): Program | undefined {
  const { compilation } = fields;
  if (depth > compilation.maxDepth)
    return fields.problem("States", `Map and Parallel nest deeper than ${compilation.maxDepth} levels.`);
  const states = fields.child("States");
  const startAt = fields.text("StartAt");
  if (states === undefined) return fields.has("States") ? undefined : fields.problem("States", "States is missing.");
  const program: ProgramContext = {
    compilation,
    language,
    machineLanguage: language,
    open: [],
    compileInner: (inner) => compileProgram(inner, language, depth + 1),
  };
  const nodes = compileStates(states, program);
  link(program, nodes);
  const start = startAt === undefined ? undefined : nodes.get(startAt);
  return start === undefined ? missingStart(fields, compilation) : { start, states: nodes };
}

function compileStates(states: Fields, program: ProgramContext): Map<string, StateNode> {
  const nodes = new Map<string, StateNode>();
  for (const name of Object.keys(states.object)) {
    const fields = states.child(name);
    const node = fields === undefined ? undefined : compileState(name, fields, program);
    if (node !== undefined) nodes.set(name, node);
  }
  return nodes;
}

function link(program: ProgramContext, nodes: ReadonlyMap<string, StateNode>): void {
  for (const { transition, pointer } of program.open) {
    const target = transition.name === null ? undefined : nodes.get(transition.name);
    if (target !== undefined) transition.target = target;
    else if (!program.compilation.openEnded)
      program.compilation.problem(pointer, `There is no state named ${JSON.stringify(transition.name)}.`);
  }
}

function missingStart(fields: Fields, compilation: Compilation): undefined {
  if (compilation.problems.length > 0) return undefined;
  return fields.problem("StartAt", "StartAt must name one of the States.");
}
