import type { Result } from "@/lib/util";
import type { Json } from "../../json";
import type { ExpressionProblem } from "../problem";
import type { Scope } from "../scope";

/** A compiled JSONPath. */
export interface Path {
  readonly text: string;
  /** Whether it selects at most one node; else it gathers what it finds into an array, which may be empty. */
  readonly definite: boolean;
  /** What the path finds, shared with the scope, or `undefined` for nothing: then {@link readPath} and {@link readField} have the wording. */
  readonly read: (scope: Scope) => Json | undefined;
}

export function compilePath(_text: string): Result<Path, ExpressionProblem> {
  throw new Error("to come");
}
