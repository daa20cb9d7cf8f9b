import fc from "fast-check";
import type { Json, JsonObject } from "../json";

/** A definition with an input, for property tests: every state type, nested, in both query languages. */
export interface MachineCase {
  readonly definition: JsonObject;
  readonly input: Json;
}

type Language = "JSONPath" | "JSONata";
type State = Record<string, Json>;

const KEYS = ["a", "b", "list", "__proto__", "constructor"] as const;
const PATHS = [
  "$",
  "$.a",
  "$.b",
  "$.list",
  "$.list[0]",
  "$.list[*]",
  "$..a",
  "$.missing",
  "$.__proto__",
  "$.a.constructor",
];
const READ_PATHS = [...PATHS, "$$.State.Name", "$$.Execution.Input", "$$.Map.Item.Value", "$v", "$v.a"];
const CALLS = [
  "States.Array($.a, 1)",
  "States.ArrayLength($.list)",
  "States.JsonToString($)",
  "States.MathAdd($.a, 1)",
  "States.Format('{}', $.a)",
];
const TARGETS = ["$", "$.r", "$.a.r", "$.__proto__.r", "$.list[0]"];
const EXPRESSIONS = [
  "{% $states.input %}",
  "{% $states.input.a %}",
  "{% $count($states.input.list) %}",
  "{% $v %}",
  "{% $states.context.State.Name %}",
  "{% {'a': $states.input.a, 'list': [1, 2]} %}",
  "{% $string($states.input) %}",
  "{% $states.input.__proto__ %}",
  "{% 1 + 'x' %}",
];
const CONDITIONS = [
  "{% true %}",
  "{% false %}",
  "{% $states.input.a > 1 %}",
  "{% $exists($states.input.b) %}",
  "{% 3 %}",
];
const ERRORS = ["States.ALL", "States.TaskFailed", "States.Timeout", "Busy", "Broken", "States.QueryEvaluationError"];

/** JSON values of a few levels, with keys that the paths above find. */
export const jsonValues: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, 1, 2.5, -1, "", "x", "2025-01-01T00:00:00Z"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie("value")), { maxLength: 3 }).map(toObject),
  ),
})).value;

/** Keys such as `__proto__` become members, as `JSON.parse` makes them. */
function toObject(entries: readonly (readonly [string, Json])[]): JsonObject {
  return JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`);
}

/** Random machines with an input for each. Loops are likely, and so are paths that find nothing. */
export const machineCases: fc.Arbitrary<MachineCase> = fc
  .record({ language: fc.constantFrom<Language>("JSONPath", "JSONata"), input: jsonValues })
  .chain(({ language, input }) =>
    program("S", language, 2).map((body) => ({ definition: { QueryLanguage: language, ...body }, input })),
  );

/** A program whose states have names that begin with the prefix; `depth` Maps and Parallels may stand in each other. */
export function program(prefix: string, language: Language, depth: number): fc.Arbitrary<JsonObject> {
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const names = Array.from({ length: count }, (_, at) => `${prefix}${at}`);
    return fc.tuple(...names.map((name) => state(name, names, language, depth))).map((states) => ({
      StartAt: `${prefix}0`,
      States: Object.fromEntries(names.map((name, at) => [name, states[at] ?? {}])),
    }));
  });
}

function state(name: string, names: readonly string[], machine: Language, depth: number): fc.Arbitrary<JsonObject> {
  const language =
    machine === "JSONata"
      ? fc.constant<Language>("JSONata")
      : fc.constantFrom<Language>("JSONPath", "JSONPath", "JSONata");
  const next = fc.constantFrom(...names);
  return language.chain((own) => {
    const leaf = [pass(own), task(own, next), wait(own)].map((fields) => withTransition(fields, next));
    const nested =
      depth > 0
        ? [map(name, own, depth), parallel(name, own, depth)].map((fields) => withTransition(fields, next))
        : [];
    const ends = [
      fc.constant<State>({ Type: "Succeed" }),
      fc.constant<State>({ Type: "Fail", Error: "Broken", Cause: "c" }),
    ];
    return fc
      .oneof(...leaf, ...leaf, ...nested, choice(own, next), ...ends)
      .map((fields) => ({ QueryLanguage: own, ...fields }));
  });
}

function withTransition(fields: fc.Arbitrary<State>, next: fc.Arbitrary<string>): fc.Arbitrary<State> {
  return fc
    .tuple(fields, fc.option(next))
    .map(([own, to]) => ({ ...own, ...(to === null ? { End: true } : { Next: to }) }));
}

function pass(language: Language): fc.Arbitrary<State> {
  const fields =
    language === "JSONPath"
      ? {
          ...flow(["InputPath", "OutputPath"]),
          Parameters: template("JSONPath"),
          ResultPath: resultPath(),
          Result: jsonValues,
        }
      : { Output: template("JSONata") };
  return optional({ ...fields, Assign: assign(language) }).map((own) => ({ Type: "Pass", ...own }));
}

function task(language: Language, next: fc.Arbitrary<string>): fc.Arbitrary<State> {
  const fields =
    language === "JSONPath"
      ? {
          ...flow(["InputPath", "OutputPath"]),
          Parameters: template("JSONPath"),
          ResultSelector: template("JSONPath"),
          ResultPath: resultPath(),
        }
      : { Arguments: template("JSONata"), Output: template("JSONata") };
  return fc
    .tuple(
      resource(),
      optional({ ...fields, ...handlers(next), Assign: assign(language), TimeoutSeconds: fc.constantFrom<Json>(1, 5) }),
    )
    .map(([Resource, own]) => ({ Type: "Task", Resource, ...own }));
}

function resource(): fc.Arbitrary<string> {
  return fc.constantFrom(
    "arn:aws:lambda:us-east-1:111111111111:function:work",
    "arn:aws:states:::lambda:invoke",
    "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    "arn:aws:states:::states:startExecution.sync:2",
    "arn:aws:states:us-east-1:111111111111:activity:work",
  );
}

function wait(language: Language): fc.Arbitrary<State> {
  const time: fc.Arbitrary<State> =
    language === "JSONPath"
      ? fc.constantFrom<State>(
          { Seconds: 1 },
          { SecondsPath: "$.a" },
          { Timestamp: "2025-01-01T00:00:09Z" },
          { TimestampPath: "$.b" },
        )
      : fc.constantFrom<State>(
          { Seconds: 2 },
          { Seconds: "{% $states.input.a %}" },
          { Timestamp: "{% $states.input.b %}" },
        );
  return fc
    .tuple(time, optional({ Assign: assign(language) }))
    .map(([when, own]) => ({ Type: "Wait", ...when, ...own }));
}

function choice(language: Language, next: fc.Arbitrary<string>): fc.Arbitrary<State> {
  const rule: fc.Arbitrary<State> =
    language === "JSONata"
      ? fc.constantFrom(...CONDITIONS).map((Condition) => ({ Condition }))
      : fc.constantFrom<State>(
          { Variable: "$.a", NumericGreaterThan: 1 },
          { Variable: "$.list", IsPresent: true },
          { Not: { Variable: "$.b", StringEquals: "x" } },
          {
            And: [
              { Variable: "$.a", IsPresent: true },
              { Variable: "$.a", StringMatches: "*x*" },
            ],
          },
          { Variable: "$v", BooleanEquals: true },
        );
  const rules = fc.array(fc.tuple(rule, next), { minLength: 1, maxLength: 3 });
  return fc.tuple(rules, optional({ Default: next, Assign: assign(language) })).map(([list, own]) => ({
    Type: "Choice",
    Choices: list.map(([test, Next]) => ({ ...test, Next })),
    ...own,
  }));
}

function map(name: string, language: Language, depth: number): fc.Arbitrary<State> {
  const mode = fc.constantFrom<JsonObject>(
    { Mode: "INLINE" },
    { Mode: "INLINE" },
    { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
  );
  const fields =
    language === "JSONPath"
      ? {
          ItemsPath: fc.constantFrom<Json>("$.list", "$", "$v"),
          ItemSelector: template("JSONPath"),
          ResultPath: resultPath(),
        }
      : {
          Items: fc.constantFrom<Json>("{% $states.input.list %}", [1, 2, 3], "{% [1..4] %}"),
          Output: template("JSONata"),
        };
  const more = {
    ...fields,
    MaxConcurrency: fc.constantFrom<Json>(0, 1, 2),
    ...handlers(fc.constant(name)),
    Assign: assign(language),
  };
  return fc
    .tuple(program(`${name}i`, language, depth - 1), mode, optional(more))
    .map(([body, ProcessorConfig, own]) => ({
      Type: "Map",
      ItemProcessor: { ProcessorConfig, ...body },
      ...own,
    }));
}

function parallel(name: string, language: Language, depth: number): fc.Arbitrary<State> {
  const branches = fc.tuple(program(`${name}l`, language, depth - 1), program(`${name}r`, language, depth - 1));
  const fields =
    language === "JSONPath"
      ? { Parameters: template("JSONPath"), ResultPath: resultPath() }
      : { Arguments: template("JSONata") };
  return fc
    .tuple(branches, optional({ ...fields, ...handlers(fc.constant(name)), Assign: assign(language) }))
    .map(([Branches, own]) => ({ Type: "Parallel", Branches, ...own }));
}

function handlers(next: fc.Arbitrary<string>): Record<string, fc.Arbitrary<Json>> {
  const ErrorEquals = fc.constantFrom(...ERRORS).map((error) => [error]);
  const retrier = fc.record({
    ErrorEquals,
    MaxAttempts: fc.constantFrom(0, 1, 2),
    IntervalSeconds: fc.constantFrom(1, 3),
  });
  return {
    Retry: fc.array(retrier, { maxLength: 2 }),
    Catch: fc.array(fc.record({ ErrorEquals, Next: next }), { maxLength: 2 }),
  };
}

function flow(names: readonly string[]): Record<string, fc.Arbitrary<Json>> {
  return Object.fromEntries(names.map((name) => [name, fc.constantFrom<Json>(null, ...READ_PATHS)]));
}

function resultPath(): fc.Arbitrary<Json> {
  return fc.constantFrom<Json>(null, ...TARGETS);
}

function template(language: Language): fc.Arbitrary<Json> {
  const dynamic: fc.Arbitrary<readonly [string, Json]> =
    language === "JSONPath"
      ? fc.tuple(fc.constantFrom("a.$", "list.$", "x.$"), fc.constantFrom<Json>(...READ_PATHS, ...CALLS))
      : fc.tuple(fc.constantFrom("a", "list", "x"), fc.constantFrom<Json>(...EXPRESSIONS));
  const fixed = fc.tuple(fc.constantFrom("b", "list", "__proto__"), jsonValues);
  return fc.array(fc.oneof(dynamic, fixed), { maxLength: 3 }).map(toObject);
}

function assign(language: Language): fc.Arbitrary<Json> {
  return language === "JSONPath"
    ? fc.constantFrom<Json>({ v: 1 }, { "v.$": "$" }, { "v.$": "$.a", w: [true] })
    : fc.constantFrom<Json>({ v: 1 }, { v: "{% $states.input %}" }, { v: "{% $states.input.a %}", w: [true] });
}

/** Some of the fields, each absent as often as not. */
function optional(fields: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<State> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<State>;
}
