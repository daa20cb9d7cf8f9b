/** The query language that decides how a state's fields are read. */
export type QueryLanguage = "JSONPath" | "JSONata";

/** Bounds of a number, as far as there are any. */
interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** What a field holds. `integer`, `decimal`, `text`, `timestamp` and `items` may be an expression in JSONata states unless `constant`. */
export type ValueShape =
  | { readonly kind: "any" }
  | { readonly kind: "text"; readonly constant?: true }
  | { readonly kind: "boolean" }
  | ({ readonly kind: "integer"; readonly constant?: true } & Range)
  | ({ readonly kind: "decimal"; readonly constant?: true } & Range)
  | { readonly kind: "timestamp" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** A JSONPath (or null, where the field may be switched off). */
  | { readonly kind: "path"; readonly nullable?: true }
  /** A reference path, which names one node; `target`: one to write to, `context`: it may begin with `$$`. */
  | { readonly kind: "reference"; readonly nullable?: true; readonly target?: true; readonly context?: true }
  /** A path or an intrinsic function that gives a text. */
  | { readonly kind: "pathOrIntrinsic" }
  /** A payload template in JSONPath, any JSON with expressions in it in JSONata. */
  | { readonly kind: "template"; readonly object?: true }
  /** A JSONata expression that gives true or false. */
  | { readonly kind: "condition" }
  /** A JSON array or object, or an expression. */
  | { readonly kind: "items" }
  | { readonly kind: "list"; readonly of: ValueShape; readonly min?: number }
  | { readonly kind: "object"; readonly shape: () => Shape }
  | { readonly kind: "states" }
  | { readonly kind: "machine"; readonly shape: () => Shape };

/** A field of an object: what it holds, where it is allowed. */
export interface FieldShape {
  readonly value: ValueShape;
  readonly required?: true;
  /** The only query language in which the field is allowed. */
  readonly language?: QueryLanguage;
}

/** The fields of one kind of object in a definition. */
export interface Shape {
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly required: Readonly<Record<QueryLanguage, readonly string[]>>;
  /** Groups of which exactly one field must be there. */
  readonly exactlyOne: readonly (readonly string[])[];
  /** Groups of which at most one field may be there. */
  readonly atMostOne: readonly (readonly string[])[];
}

type Fields = Readonly<Record<string, FieldShape>>;

/** Makes a shape of its fields and groups. */
export function shapeOf(fields: Fields, groups: Partial<Pick<Shape, "exactlyOne" | "atMostOne">> = {}): Shape {
  const requiredIn = (own: QueryLanguage): readonly string[] =>
    Object.keys(fields).filter((name) => fields[name]?.required && (fields[name].language ?? own) === own);
  const requiredFields = { JSONPath: requiredIn("JSONPath"), JSONata: requiredIn("JSONata") };
  return {
    fields: new Map(Object.entries(fields)),
    required: requiredFields,
    exactlyOne: [],
    atMostOne: [],
    ...groups,
  };
}

/** A field for both query languages. */
export function field(value: ValueShape): FieldShape {
  return { value };
}

export function required(value: ValueShape): FieldShape {
  return { value, required: true };
}

export function jsonPathOnly(value: ValueShape): FieldShape {
  return { value, language: "JSONPath" };
}

export function jsonataOnly(value: ValueShape): FieldShape {
  return { value, language: "JSONata" };
}

export const ANY: ValueShape = { kind: "any" };
export const TEXT: ValueShape = { kind: "text", constant: true };
export const PATH: ValueShape = { kind: "path" };
export const REFERENCE: ValueShape = { kind: "reference" };
export const TEMPLATE: ValueShape = { kind: "template" };
/** Seconds of waiting or timing out: the service's bound is 99,999,999. */
export const MAX_SECONDS = 99_999_999;
