import { compileCombine } from "../data-flow/combine";
import type { DataFlow } from "../data-flow/data-flow";
import { JsonPathFlow } from "../data-flow/json-path-flow";
import { JsonataFlow } from "../data-flow/jsonata-flow";
import type { ProgramContext } from "./compilation";
import type { Fields } from "./fields";

/** Which of the fields the state type has, beyond those of all types. */
export interface DataFlowShape {
  /** Parameters or Arguments. A Map's Parameters are an item selector and not meant here. */
  readonly parameters: boolean;
  /** Whether the state has a result of its own: ResultSelector, ResultPath, `$states.result`. */
  readonly result: boolean;
  /** ResultPath without a result of its own: Pass. */
  readonly resultPath?: boolean;
}

/** Compiles the fields around a state's work, in its query language. Fields of the other language are passed over. */
export function compileDataFlow(fields: Fields, program: ProgramContext, shape: DataFlowShape): DataFlow {
  const { compilation } = fields;
  const assignVisible = compilation.has("assign-visible-in-output");
  if (program.language === "JSONata") {
    return new JsonataFlow({
      arguments: shape.parameters ? fields.jsonata("Arguments") : undefined,
      output: fields.jsonata("Output"),
      assign: fields.jsonata("Assign"),
      hasResult: shape.result,
      assignVisible,
    });
  }
  const hasResultPath = shape.result || shape.resultPath === true;
  const resultPath = hasResultPath ? fields.referencePathOrNull("ResultPath") : undefined;
  return new JsonPathFlow({
    inputPath: fields.pathOrNull("InputPath"),
    parameters: shape.parameters ? fields.template("Parameters") : undefined,
    resultSelector: shape.result ? fields.template("ResultSelector") : undefined,
    hasResult: shape.result || (hasResultPath && fields.has("Result")),
    combine: hasResultPath
      ? compileCombine(resultPath, compilation.misconceptions)
      : compileCombine(undefined, new Set()),
    assign: fields.template("Assign"),
    outputPath: fields.pathOrNull("OutputPath"),
    outputPathFirst: compilation.has("output-path-before-result-path"),
    assignVisible,
  });
}
