import type { JsonataLibrary } from "../expressions/jsonata/load-jsonata";
import type { Misconception } from "../misconception";
import type { StateNode, Transition } from "../run/state-node";
import type { Fields } from "./fields";
import type { CompileProblem } from "./problem";
import type { QueryLanguage } from "./query-language";

/** What the parts of a definition share while they are compiled. */
export class Compilation {
  readonly problems: CompileProblem[] = [];

  constructor(
    /** Null where the definition was seen to have no JSONata state. */
    readonly jsonata: JsonataLibrary | null,
    readonly misconceptions: ReadonlySet<Misconception>,
    /** How deep Map and Parallel states may nest. */
    readonly maxDepth: number,
    /** Whether a transition may name a state that is not there and then ends the flow: one state is tested by itself. */
    readonly openEnded: boolean = false,
  ) {}

  problem(pointer: string, message: string): void {
    this.problems.push({ pointer, message });
  }

  has(misconception: Misconception): boolean {
    return this.misconceptions.has(misconception);
  }
}

/** The states of one `States` field under compilation. */
export interface ProgramContext {
  readonly compilation: Compilation;
  /** Query language of the state at hand. */
  readonly language: QueryLanguage;
  /** Query language of the machine: that of states that do not name one. */
  readonly machineLanguage: QueryLanguage;
  /** Transitions whose target is still to be looked up, with the pointer to their name. */
  readonly open: { readonly transition: Transition; readonly pointer: string }[];
  /** Compiles a branch or item processor of a state. */
  readonly compileInner: (fields: Fields) => Program | undefined;
}

/** A compiled machine, branch or item processor. */
export interface Program {
  readonly start: StateNode;
  readonly states: ReadonlyMap<string, StateNode>;
}
