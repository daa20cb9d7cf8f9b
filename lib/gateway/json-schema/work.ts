import type { Schema } from "@cfworker/json-schema";
import { isAffordable, matchSteps, patternDegree } from "@/lib/json";
import { isArray, isObject, type Json } from "@/lib/util";

/** Schemas held against values, and what costs as much. */
const MOST_WORK = 300_000;
/** Schemas within each other, down the value: the validator calls itself for each. */
const MOST_DEPTH = 200;
/** Steps of a match, and comparisons of values, that cost as much as one schema. */
const MATCH_STEPS = 1_000;
const COMPARISONS = 10;
/** UTF-16 units of a text that is held against a format. */
const FORMAT_LENGTH = 10_000;

/** Whether a schema can be held against a value in good time. The validator knows no bound, so its way is gone beforehand, without checking. */
export function isAffordableCheck(schema: Schema, value: Json): boolean {
  return new Work().visit(schema, value, null);
}

/** Schemas that look at the same value, from the inside out: one that comes again would never end. */
interface Chain {
  readonly schema: Schema;
  readonly outer: Chain | null;
}

class Work {
  private done = 0;
  private depth = 0;

  visit(schema: Schema | boolean, value: Json, outer: Chain | null): boolean {
    if (typeof schema === "boolean") return true;
    if (!this.spend(1 + comparisons(schema, value)) || isIn(outer, schema) || ++this.depth > MOST_DEPTH) return false;
    const affordable =
      this.texts(schema, value) && this.inPlace(schema, value, { schema, outer }) && this.inside(schema, value);
    this.depth--;
    return affordable;
  }

  private spend(count: number): boolean {
    this.done += count;
    return this.done <= MOST_WORK;
  }

  private texts({ pattern, format, patternProperties }: Schema, value: Json): boolean {
    if (typeof value === "string")
      return (
        (pattern === undefined || this.match(pattern, value)) && (format === undefined || value.length <= FORMAT_LENGTH)
      );
    if (patternProperties === undefined || !isObject(value)) return true;
    const names = Object.keys(value);
    return Object.keys(patternProperties).every((each) => names.every((name) => this.match(each, name)));
  }

  private match(pattern: string, text: string): boolean {
    const degree = patternDegree(pattern) + 1;
    return isAffordable(degree, text.length) && this.spend(matchSteps(degree, text.length) / MATCH_STEPS);
  }

  /** Schemas that are held against the same value. */
  private inPlace(schema: Schema, value: Json, chain: Chain): boolean {
    const all = (schemas: readonly Schema[] | undefined) =>
      schemas === undefined || schemas.every((each) => this.visit(each, value, chain));
    if (!all(schema.allOf) || !all(schema.anyOf) || !all(schema.oneOf)) return false;
    if (schema.not !== undefined && !this.visit(schema.not, value, chain)) return false;
    const dependent = schema.dependencies === undefined ? [] : Object.values(schema.dependencies);
    return dependent.every((each) => Array.isArray(each) || this.visit(each, value, chain));
  }

  /** Schemas that are held against items and members. */
  private inside(schema: Schema, value: Json): boolean {
    if (isArray(value)) return this.items(schema, value);
    return !isObject(value) || this.members(schema, value);
  }

  private items({ items, additionalItems }: Schema, values: readonly Json[]): boolean {
    return values.every((value, index) => {
      const own = Array.isArray(items) ? (items[index] ?? additionalItems) : items;
      return own === undefined || this.visit(own, value, null);
    });
  }

  private members(schema: Schema, value: { readonly [key: string]: Json }): boolean {
    const { properties, patternProperties, additionalProperties } = schema;
    const patterns = patternProperties === undefined ? [] : Object.values(patternProperties);
    return Object.entries(value).every(([name, inner]) => {
      const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return (
        (own === undefined || this.visit(own, inner, null)) && patterns.every((each) => this.visit(each, inner, null))
      );
    });
  }
}

function isIn(chain: Chain | null, schema: Schema): boolean {
  for (let each = chain; each !== null; each = each.outer) if (each.schema === schema) return true;
  return false;
}

/** `uniqueItems` compares each item with each, `enum` the value with all. */
function comparisons({ enum: values, uniqueItems }: Schema, value: Json): number {
  const pairs = uniqueItems === true && isArray(value) ? value.length * value.length : 0;
  return ((values?.length ?? 0) + pairs) / COMPARISONS;
}
