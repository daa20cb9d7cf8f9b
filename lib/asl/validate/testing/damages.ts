import type { Json } from "../../json";
import type { Mutable, Part, PartKind } from "./parts";

/** Something to do to a definition; it leaves none that is valid. */
export type Damage = () => void;

/**
 * What can be broken at a part of a valid definition. Each kind of damage makes it invalid by the specification itself, wherever
 * it is done, so that the validator need not be asked.
 */
export const DAMAGES: Readonly<Record<string, (part: Part) => readonly Damage[]>> = {
  "delete a required field": ({ kind, value }) =>
    REQUIRED[kind].filter((name) => name in value).map((name) => () => delete value[name]),
  "rename a field": ({ value }) => Object.keys(value).map((name) => () => rename(value, name, `${name}s`)),
  "change a letter's case": ({ value }) =>
    Object.keys(value).map((name) => () => rename(value, name, name.toLowerCase())),
  "retype a field": ({ value }) => fieldsOf(value, RETYPED).map((name) => () => set(value, name, RETYPED[name])),
  "break a target": ({ value }) =>
    fieldsOf(value, ["StartAt", "Next", "Default"]).map((name) => () => set(value, name, `${value[name]}?`)),
  "break a path": ({ value }) =>
    pathsIn(value).map(
      ([object, name]) =>
        () =>
          set(object, name, `${object[name]}[`),
    ),
  "take the $ from a path": ({ value }) =>
    pathsIn(value).map(
      ([object, name]) =>
        () =>
          set(object, name, "input.value"),
    ),
  "break an expression": ({ value }) =>
    expressionsIn(value).map(
      ([object, name]) =>
        () =>
          set(object, name, String(object[name]).replace(/%\}$/, "+ %}")),
    ),
  "add a field that nobody knows": ({ value }) => [() => set(value, "Remark", "x")],
  "add a field of the other language": ({ kind, value, jsonata }) =>
    kind === "state" ? [() => (jsonata ? set(value, "ResultPath", "$.x") : set(value, "Output", {}))] : [],
  "leave a number's range": ({ value }) =>
    fieldsOf(value, BELOW_RANGE).map((name) => () => set(value, name, BELOW_RANGE[name])),
  "misspell a name of the language": ({ value }) =>
    fieldsOf(value, ["Type", "QueryLanguage", "JitterStrategy"]).map(
      (name) => () => set(value, name, `${value[name]}e`),
    ),
  "empty a list": ({ value }) =>
    fieldsOf(value, ["Choices", "Branches", "ErrorEquals"]).map((name) => () => set(value, name, [])),
  "give Next and End": ({ value }) => ("End" in value ? [() => set(value, "Next", "x")] : []),
  "put States.ALL beside another": ({ value }) =>
    fieldsOf(value, ["ErrorEquals"]).map((name) => () => set(value, name, ["States.ALL", "E"])),
  "name no service": ({ value }) =>
    fieldsOf(value, ["Resource"]).map((name) => () => set(value, name, "arn:aws:states:::nobody:knows")),
  "assign what is reserved": ({ value }) =>
    fieldsOf(value, ["Assign"]).map((name) => () => set(value[name] as Mutable, "states", 1)),
  "break a timestamp": ({ value }) => fieldsOf(value, ["Timestamp"]).map((name) => () => set(value, name, "tomorrow")),
  "add a state that nothing leads to": ({ kind, value }) =>
    kind === "machine" ? [() => set(value.States as Mutable, "Lonely", { Type: "Pass", End: true })] : [],
  "add a state with too long a name": ({ kind, value }) =>
    kind === "machine" ? [() => set(value.States as Mutable, "x".repeat(81), { Type: "Pass", End: true })] : [],
};

/** Fields that a part needs if it has them: without one of them it lacks something. */
const REQUIRED: Readonly<Record<PartKind, readonly string[]>> = {
  machine: ["StartAt", "States"],
  state: [
    "Type",
    "Resource",
    "Choices",
    "Branches",
    "ItemProcessor",
    "Iterator",
    "Next",
    "End",
    "Seconds",
    "SecondsPath",
    "Timestamp",
    "TimestampPath",
  ],
  rule: ["Next", "Variable", "Condition", "And", "Or", "StringEquals", "NumericLessThanPath", "IsPresent"],
  retrier: ["ErrorEquals"],
  catcher: ["ErrorEquals", "Next"],
};

/** A value of a type that the field never has. */
const RETYPED: Readonly<Record<string, Json>> = {
  StartAt: 1,
  States: [],
  Type: {},
  Comment: 1,
  Next: { name: "x" },
  End: "yes",
  Resource: true,
  Choices: {},
  Branches: "x",
  Retry: "always",
  Catch: {},
  ErrorEquals: "States.ALL",
  MaxAttempts: "2",
  IntervalSeconds: "1",
  BackoffRate: "2.0",
  InputPath: 5,
  OutputPath: [],
  ResultPath: {},
  ItemsPath: 1,
  ItemProcessor: [],
  MaxConcurrency: "many",
  Seconds: "ten",
  Timestamp: 12,
  TimeoutSeconds: 1.5,
  Assign: [],
  Default: null,
  Variable: ["$.x"],
  And: { Variable: "$.x" },
  IsPresent: "true",
  StringEquals: 1,
};

const BELOW_RANGE: Readonly<Record<string, Json>> = {
  MaxAttempts: -1,
  IntervalSeconds: 0,
  BackoffRate: 0.9,
  MaxDelaySeconds: 0,
  Seconds: -1,
  TimeoutSeconds: 0,
  MaxConcurrency: -1,
  ToleratedFailurePercentage: -0.5,
};

function set(object: Mutable, name: string, value: Json | undefined): void {
  object[name] = value;
}

function rename(object: Mutable, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}

function fieldsOf(value: Mutable, names: readonly string[] | Readonly<Record<string, Json>>): readonly string[] {
  return (Array.isArray(names) ? names : Object.keys(names)).filter((name) => name in value);
}

/** Texts of a part that hold a path or an intrinsic function: fields named so, and `.$` keys of templates. */
function pathsIn(value: Mutable): readonly (readonly [Mutable, string])[] {
  const own = fieldsOf(value, [
    "Variable",
    "InputPath",
    "OutputPath",
    "ResultPath",
    "ItemsPath",
    "SecondsPath",
    "NumericLessThanPath",
    "CausePath",
  ]);
  const templates = fieldsOf(value, ["Parameters", "ResultSelector", "ItemSelector", "Assign"]);
  return [
    ...own.filter((name) => typeof value[name] === "string").map((name) => [value, name] as const),
    ...templates.flatMap((name) => textsIn(value[name] as Json)).filter(([, key]) => key.endsWith(".$")),
  ];
}

function expressionsIn(value: Mutable): readonly (readonly [Mutable, string])[] {
  const fields = ["Output", "Assign", "Arguments", "Condition", "Items", "Seconds", "MaxConcurrency"];
  const held = Object.fromEntries(fieldsOf(value, fields).map((name) => [name, value[name]])) as Mutable;
  const own = Object.keys(held)
    .filter((name) => typeof held[name] === "string")
    .map((name) => [value, name] as const);
  const nested = Object.values(held)
    .filter((part) => typeof part === "object")
    .flatMap((part) => textsIn(part as Json));
  return [...own, ...nested].filter(([object, key]) => String(object[key]).startsWith("{%"));
}

/** All texts in members of objects, at any depth. */
function textsIn(value: Json): readonly (readonly [Mutable, string])[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === "string" ? [[value as Mutable, key] as const] : textsIn(part),
  );
}
