import type { ExpressionProblem, Path } from "@/lib/json";
import { printJson, startOf } from "@/lib/json";
import { assertNever, type Result, success } from "@/lib/util";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../../failure";
import type { Json } from "../../json";
import type { Scope } from "../scope";
import { InvalidArguments } from "./intrinsic-function";
import { type Argument, type Call, parseIntrinsic } from "./parse-intrinsic";

/** A compiled call of an intrinsic function. */
export interface Intrinsic {
  readonly text: string;
  /** Its value, or a States.Runtime failure that names the function (States.IntrinsicFailure is a reserved name that AWS no longer reports). */
  readonly evaluate: (scope: Scope) => Json | EvaluationFailure;
}

/** Compiles a call such as `States.Format('{}', $.name)`, with all calls nested in it (ASL, Appendix B). */
export function compileIntrinsic(text: string): Result<Intrinsic, ExpressionProblem> {
  const call = parseIntrinsic(text);
  return call.ok ? success({ text, evaluate: evaluatorOf(call.value, call.value.text) }) : call;
}

type Evaluator = (scope: Scope) => Json | EvaluationFailure;

/** @param whole the outermost call, which failures name */
function evaluatorOf(call: Call, whole: string): Evaluator {
  const called = call.function;
  const isFormat = called.name === "States.Format";
  const evaluators = call.arguments.map((argument, index) =>
    argumentEvaluator(argument, isFormat && index === 0, whole),
  );
  return (scope) => {
    const values: Json[] = [];
    for (const evaluate of evaluators) {
      const value = evaluate(scope);
      if (isFailure(value)) return value;
      values.push(value);
    }
    const result = called.apply(values, scope.random);
    if (!(result instanceof InvalidArguments)) return result;
    return functionFailure(whole, `Invalid arguments in ${called.name}. ${result.reason}`);
  };
}

function argumentEvaluator(argument: Argument, isTemplate: boolean, whole: string): Evaluator {
  switch (argument.kind) {
    case "literal": {
      const value = isTemplate ? argument.raw : argument.value;
      return () => value;
    }
    case "path": {
      const { path } = argument;
      return (scope) => {
        const value = path.read(scope);
        return value === undefined ? missingArgument(path, scope, whole) : value;
      };
    }
    case "call":
      return evaluatorOf(argument, whole);
    default:
      return assertNever(argument);
  }
}

function missingArgument({ text, syntax }: Path, scope: Scope, whole: string): EvaluationFailure {
  const input = printJson(startOf(syntax.root, scope) ?? scope.input);
  return functionFailure(
    whole,
    `The JsonPath argument for the field '${text}' could not be found in the input '${input}'`,
  );
}

function functionFailure(text: string, message: string): EvaluationFailure {
  return runtimeFailure(`The function '${text}' had the following error: ${message}`);
}
