import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { Scope } from "../scope";
import type { Path } from "./compile-path";

/** Reads a path of InputPath, OutputPath, SecondsPath and kin; nothing found is "Invalid path '…' : No results for path: …". */
export function readPath(_path: Path, _scope: Scope): Json | EvaluationFailure {
  throw new Error("to come");
}

/** Reads a path of a field such as `value.$`, ErrorPath or CausePath; nothing found is "The JSONPath '…' specified for the field '…' could not be found in the input '…'". */
export function readField(_path: Path, _field: string, _scope: Scope): Json | EvaluationFailure {
  throw new Error("to come");
}
