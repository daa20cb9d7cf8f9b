import { isArray, isObject, type Json, type JsonObject } from "../json";
import { literalText } from "./literal";
import { pathText } from "./path-text";
import { INPUT, outputText, resultPathText, selectedText } from "./result-text";
import { ruleText } from "./rule-text";
import { braces, defined, expressionText, templateText, templateValue } from "./template";
import type { StateTranslator } from "./translator";

type Fields = Readonly<Record<string, Json | undefined>>;

/** Fields that JSONPath states alone have; what they say is said by others. */
const DROPPED: ReadonlySet<string> = new Set([
  ...["InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "ItemsPath", "ItemSelector"],
  ...["Choices", "Catch", "Assign", "Result", "Iterator"],
  ...["SecondsPath", "TimestampPath", "TimeoutSecondsPath", "HeartbeatSecondsPath", "ErrorPath", "CausePath"],
  ...["MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath", "QueryLanguage"],
]);

/**
 * A JSONPath state in JSONata.
 *
 * @param inner translates the machines inside of a Map or Parallel
 */
export function translateState(
  state: JsonObject,
  translator: StateTranslator,
  inner: (machine: Json) => Json,
): JsonObject {
  const kept = Object.fromEntries(Object.entries(state).filter(([name]) => !DROPPED.has(name)));
  const input = translator.field("InputPath", () => selectedText(state.InputPath, INPUT, translator)) ?? INPUT;
  return defined({
    ...kept,
    ...plainFields(state, input, translator),
    Credentials:
      state.Credentials &&
      translator.field("Credentials", () => templateValue(state.Credentials ?? {}, input, translator)),
    ...workFields(state, input, translator, inner),
    ...resultFields(state, input, translator),
    Catch: translateCatch(state.Catch, translator),
  });
}

/** `SecondsPath: "$.wait"` is `Seconds: "{% $states.input.wait %}"`. */
function plainFields(state: JsonObject, input: string, translator: StateTranslator): Fields {
  const paths = Object.entries(state).filter(([name]) => /^(?!Input|Output|Result|Items)\w+Path$/.test(name));
  if (paths.length > 0) translator.note("plain-field");
  return Object.fromEntries(
    paths.map(([name, path]) => [
      name.slice(0, -4),
      translator.field(name, () => braces(expressionText(path, input, translator))),
    ]),
  );
}

function workFields(
  state: JsonObject,
  input: string,
  translator: StateTranslator,
  inner: (machine: Json) => Json,
): Fields {
  switch (state.Type) {
    case "Choice":
      return { Choices: translateChoices(state, input, translator) };
    case "Map":
      return {
        ...mapFields(state, input, translator),
        ItemProcessor: inner(state.ItemProcessor ?? state.Iterator ?? {}),
      };
    case "Parallel":
      return {
        ...argumentFields(state, input, translator),
        Branches: isArray(state.Branches) ? state.Branches.map(inner) : [],
      };
    case "Task":
      return argumentFields(state, input, translator);
    default:
      return {};
  }
}

function argumentFields(state: JsonObject, input: string, translator: StateTranslator): Fields {
  const { Parameters: parameters, InputPath: path } = state;
  if (parameters === undefined && path === undefined) return {};
  translator.note("arguments");
  return {
    Arguments: translator.field("Parameters", () =>
      parameters === undefined ? braces(input) : templateValue(parameters, input, translator),
    ),
  };
}

function mapFields(state: JsonObject, input: string, translator: StateTranslator): Fields {
  const { ItemsPath: path, ItemReader: reader, ItemBatcher: batcher, ResultWriter: writer } = state;
  const selector = state.ItemSelector ?? state.Parameters;
  if (path !== undefined || state.InputPath !== undefined) translator.note("items");
  return {
    Items:
      reader === undefined
        ? translator.field("ItemsPath", () => braces(pathText(String(path ?? "$"), input, translator)))
        : undefined,
    ItemSelector: selector && translator.field("ItemSelector", () => templateValue(selector, input, translator)),
    ItemReader: reader && withArguments(reader, input, translator),
    ResultWriter: writer && withArguments(writer, input, translator),
    ItemBatcher: batcher && translator.field("ItemBatcher", () => templateValue(batcher, input, translator)),
  };
}

function withArguments(part: Json, input: string, translator: StateTranslator): Json | undefined {
  if (!isObject(part)) return part;
  const { Parameters: parameters, ...others } = part;
  if (parameters === undefined) return part;
  return translator.field("Parameters", () => ({ ...others, Arguments: templateValue(parameters, input, translator) }));
}

function translateChoices(state: JsonObject, input: string, translator: StateTranslator): Json {
  translator.note("condition");
  const rules = isArray(state.Choices) ? state.Choices.filter(isObject) : [];
  return rules.map((rule) =>
    defined({
      Condition: translator.field("Choices", () => braces(ruleText(rule, input, translator))),
      Assign: rule.Assign && translator.field("Assign", () => templateValue(rule.Assign ?? {}, input, translator)),
      Output: outputField(state, input, translator),
      Next: rule.Next,
      Comment: rule.Comment,
    }),
  );
}

const WITH_RESULT: ReadonlySet<Json | undefined> = new Set(["Task", "Parallel", "Map"]);

function resultFields(state: JsonObject, input: string, translator: StateTranslator): Fields {
  const { Type: type, Assign: assign } = state;
  if (type === "Fail") return {};
  const result = WITH_RESULT.has(type) ? selectedResult(state, translator) : passResult(state, input, translator);
  if (assign !== undefined) translator.note("assign");
  return {
    Output: outputField(state, result, translator),
    Assign: assign && translator.field("Assign", () => templateValue(assign, result, translator)),
  };
}

/** Output, unless it is what the state gives anyway. */
function outputField(state: JsonObject, result: string, translator: StateTranslator): Json | undefined {
  const given = WITH_RESULT.has(state.Type) ? "$states.result" : INPUT;
  const output = translator.field("ResultPath", () => outputText(state, result, translator));
  if (output === undefined || output === given) return undefined;
  translator.note("output");
  return braces(output);
}

function selectedResult({ ResultSelector: selector }: JsonObject, translator: StateTranslator): string {
  if (selector === undefined) return "$states.result";
  return (
    translator.field("ResultSelector", () => templateText(selector, "$states.result", translator)) ?? "$states.result"
  );
}

/** A Pass gives its Result, its Parameters or its input; other states without work their input. */
function passResult(
  { Type: type, Result: result, Parameters: parameters }: JsonObject,
  input: string,
  translator: StateTranslator,
): string {
  if (type !== "Pass") return input;
  if (result !== undefined) return literalText(result);
  if (parameters === undefined) return input;
  return translator.field("Parameters", () => templateText(parameters, input, translator)) ?? input;
}

function translateCatch(catchers: Json | undefined, translator: StateTranslator): Json | undefined {
  if (!isArray(catchers)) return undefined;
  translator.note("catcher");
  return catchers.filter(isObject).map(({ ResultPath: path, Assign: assign, ...catcher }) => {
    const output = translator.field("Catch", () => resultPathText(path, "$states.errorOutput", translator));
    return defined({
      ...catcher,
      Output: output === undefined || output === "$states.errorOutput" ? undefined : braces(output),
      Assign: assign && translator.field("Catch", () => templateValue(assign, "$states.errorOutput", translator)),
    });
  });
}
