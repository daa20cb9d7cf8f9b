import type { StateNode } from "../run/state-node";
import { compileChoice } from "../states/choice";
import { compileFail } from "../states/fail";
import { compileMap } from "../states/map";
import { compileParallel } from "../states/parallel";
import { compilePass } from "../states/pass";
import { compileSucceed } from "../states/succeed";
import { compileTask } from "../states/task";
import { compileWait } from "../states/wait";
import type { ProgramContext } from "./compilation";
import type { Fields } from "./fields";
import { languageOf } from "./query-language";

/** What compiling a state gets: its fields, and its query language as that of the program. */
export type StateCompiler = (name: string, fields: Fields, program: ProgramContext) => StateNode | undefined;

const compilers: ReadonlyMap<string, StateCompiler> = new Map([
  ["Choice", compileChoice],
  ["Fail", compileFail],
  ["Map", compileMap],
  ["Parallel", compileParallel],
  ["Pass", compilePass],
  ["Succeed", compileSucceed],
  ["Task", compileTask],
  ["Wait", compileWait],
]);

/** Compiles one state. */
export function compileState(name: string, fields: Fields, program: ProgramContext): StateNode | undefined {
  const compiler = compilers.get(fields.text("Type") ?? "");
  if (compiler === undefined) return fields.problem("Type", "Type must be one of the eight state types.");
  return compiler(name, fields, { ...program, language: languageOf(fields.object, program.machineLanguage) });
}
