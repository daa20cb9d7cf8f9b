import { isArray, isObject, type Json } from "@/lib/util";

/** What the value of a keyword is made of. */
export type KeywordShape =
  | "number"
  | "count"
  | "boolean"
  | "text"
  | "pattern"
  | "names"
  | "type"
  | "list"
  | "schema"
  | "schema-or-boolean"
  | "schemas"
  | "schema-or-schemas"
  | "schema-map"
  | "pattern-map"
  | "dependencies";

/** Keywords of JSON Schema, draft 4, that decide; any other is a remark, as the newer drafts' are for the service. */
export const KEYWORDS: ReadonlyMap<string, KeywordShape> = new Map<string, KeywordShape>([
  ["type", "type"],
  ["enum", "list"],
  ["multipleOf", "number"],
  ["maximum", "number"],
  ["exclusiveMaximum", "boolean"],
  ["minimum", "number"],
  ["exclusiveMinimum", "boolean"],
  ["maxLength", "count"],
  ["minLength", "count"],
  ["pattern", "pattern"],
  ["format", "text"],
  ["items", "schema-or-schemas"],
  ["additionalItems", "schema-or-boolean"],
  ["maxItems", "count"],
  ["minItems", "count"],
  ["uniqueItems", "boolean"],
  ["maxProperties", "count"],
  ["minProperties", "count"],
  ["required", "names"],
  ["properties", "schema-map"],
  ["patternProperties", "pattern-map"],
  ["additionalProperties", "schema-or-boolean"],
  ["dependencies", "dependencies"],
  ["allOf", "schemas"],
  ["anyOf", "schemas"],
  ["oneOf", "schemas"],
  ["not", "schema"],
]);

const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];

/** What is wrong with the value of a keyword that holds no schemas, or null. */
export function shapeProblem(shape: KeywordShape, value: Json): string | null {
  switch (shape) {
    case "number":
      return typeof value === "number" ? null : "is a number";
    case "count":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 ? null : "is a whole number, 0 or more";
    case "boolean":
      return typeof value === "boolean" ? null : "is true or false";
    case "text":
    case "pattern":
      return typeof value === "string" ? null : "is a text";
    case "names":
      return isArray(value) && value.length > 0 && value.every((name) => typeof name === "string")
        ? null
        : "is a list of at least one name";
    case "type":
      return isType(value) ? null : `is one or several of ${TYPES.join(", ")}`;
    case "list":
      return isArray(value) && value.length > 0 ? null : "is a list of at least one value";
    case "schemas":
      return isArray(value) && value.length > 0 ? null : "is a list of at least one schema";
    case "schema-map":
    case "pattern-map":
    case "dependencies":
      return isObject(value) ? null : "is an object";
    default:
      return null;
  }
}

function isType(value: Json): boolean {
  const types = isArray(value) ? value : [value];
  return types.length > 0 && types.every((type) => typeof type === "string" && TYPES.includes(type));
}
