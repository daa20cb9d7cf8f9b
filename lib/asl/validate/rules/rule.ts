import type { MachineType } from "../../model";
import type { Definition } from "../definition";
import type { Finding } from "../finding";
import type { ParsedJsonata } from "../jsonata-ast";

/** What else a rule may need to know. */
export interface RuleContext {
  readonly type: MachineType;
  /** Parses the inside of `{% … %}`; null where the `jsonata` package is not loaded: then expressions are not looked into. */
  readonly parse: ((expression: string) => ParsedJsonata) | null;
}

/** One thing that can be wrong with a definition. */
export interface Rule {
  /** The file's name. */
  readonly name: string;
  readonly severity: "ERROR" | "WARNING";
  readonly check: (definition: Definition, context: RuleContext) => Iterable<Finding>;
}
