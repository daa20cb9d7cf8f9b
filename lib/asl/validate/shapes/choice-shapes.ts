import {
  type FieldShape,
  field,
  jsonataOnly,
  jsonPathOnly,
  required,
  type Shape,
  shapeOf,
  TEMPLATE,
  TEXT,
  type ValueShape,
} from "./shape";

const COMPARISONS = ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"];
const COMPARED: readonly (readonly [string, ValueShape])[] = [
  ["String", TEXT],
  ["Numeric", { kind: "decimal", constant: true }],
  ["Timestamp", { kind: "timestamp" }],
];
const TESTS = ["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"];

/** States Language, "Choice State": the 39 comparisons, with what each compares to. */
const OPERATORS: Readonly<Record<string, FieldShape>> = Object.fromEntries([
  ...COMPARED.flatMap(([type, value]) =>
    COMPARISONS.flatMap((comparison) => [
      [type + comparison, jsonPathOnly(value)] as const,
      [`${type + comparison}Path`, jsonPathOnly({ kind: "path" })] as const,
    ]),
  ),
  ["StringMatches", jsonPathOnly(TEXT)] as const,
  ["BooleanEquals", jsonPathOnly({ kind: "boolean" })] as const,
  ["BooleanEqualsPath", jsonPathOnly({ kind: "path" })] as const,
  ...TESTS.map((test) => [test, jsonPathOnly({ kind: "boolean" })] as const),
]);

const CONDITIONS: Readonly<Record<string, FieldShape>> = {
  Variable: jsonPathOnly({ kind: "reference", context: true }),
  ...OPERATORS,
  And: jsonPathOnly({ kind: "list", of: { kind: "object", shape: nested }, min: 1 }),
  Or: jsonPathOnly({ kind: "list", of: { kind: "object", shape: nested }, min: 1 }),
  Not: jsonPathOnly({ kind: "object", shape: nested }),
};

/** What a rule decides by: one comparison, one combination, or in JSONata one Condition. */
export const DECIDING = [...Object.keys(OPERATORS), "And", "Or", "Not"];

function nested(): Shape {
  return NESTED_RULE;
}

/** A rule inside of And, Or or Not: Next, Assign and Output are the outermost rule's. */
export const NESTED_RULE = shapeOf({ Comment: field(TEXT), ...CONDITIONS });

/** A rule of a Choice state. */
export const CHOICE_RULE = shapeOf({
  Comment: field(TEXT),
  ...CONDITIONS,
  Condition: { value: { kind: "condition" }, language: "JSONata", required: true },
  Next: required(TEXT),
  Assign: field({ kind: "template", object: true }),
  Output: jsonataOnly(TEMPLATE),
});

/** Fields of a Choice state besides those of every state; it has no Next and no End. */
export const CHOICE_FIELDS = {
  Choices: required({ kind: "list", of: { kind: "object", shape: () => CHOICE_RULE }, min: 1 }),
  Default: field(TEXT),
  InputPath: jsonPathOnly({ kind: "path", nullable: true }),
  OutputPath: jsonPathOnly({ kind: "path", nullable: true }),
  Assign: field({ kind: "template", object: true }),
  Output: jsonataOnly(TEMPLATE),
} as const;
