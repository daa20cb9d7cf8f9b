import type { Schema } from "@cfworker/json-schema";
import { isArray, isObject, type Json, type JsonObject, member } from "@/lib/util";
import { KEYWORDS, type KeywordShape, shapeProblem } from "./keywords";
import { InvalidSchema, type Models, type Place, resolve, rootOf } from "./resolve";
import { schemaPattern } from "./schema-pattern";

/** Schemas within each other, through references too. */
const MOST_DEPTH = 200;
const MOST_SCHEMAS = 10_000;

/**
 * Makes the validator's schema of a model: keywords of draft 4 alone, and in place of each `$ref` the schema that it names, so that the result may
 * contain itself. Models are named by `https://apigateway.amazonaws.com/restapis/ID/models/NAME`, whatever the id, places in the
 * same model by `#/definitions/NAME`. Throws InvalidSchema.
 */
export class SchemaBuilder {
  private readonly models: Models;
  private readonly built = new Map<JsonObject, Schema>();
  private depth = 0;

  constructor(models: Models) {
    this.models = models;
  }

  model(name: string): Schema {
    return this.build(rootOf(name, this.models, [name]), { model: name, path: [name] });
  }

  private build(given: Json, start: Place): Schema {
    const { source, place } = resolve(given, start, this.models);
    const known = this.built.get(source);
    if (known !== undefined) return known;
    if (++this.depth > MOST_DEPTH) throw new InvalidSchema("The schema is nested too deeply.", place.path);
    if (this.built.size >= MOST_SCHEMAS) throw new InvalidSchema("The models have too many schemas.", place.path);
    const schema: Schema = Object.create(null);
    this.built.set(source, schema);
    for (const [keyword, shape] of KEYWORDS) {
      const value = member(source, keyword);
      if (value === undefined) continue;
      const inside = { ...place, path: [...place.path, keyword] };
      const problem = shapeProblem(shape, value);
      if (problem !== null) throw new InvalidSchema(`'${keyword}' ${problem}.`, inside.path);
      schema[keyword] = this.keyword(keyword, shape, value, inside);
    }
    this.depth--;
    return schema;
  }

  private keyword(keyword: string, shape: KeywordShape, value: Json, place: Place): unknown {
    switch (shape) {
      case "pattern":
        return typeof value === "string" ? patternAt(value, place) : undefined;
      case "text":
        return keyword !== "format" || FORMATS.has(String(value)) ? value : undefined;
      case "schema":
        return this.build(value, place);
      case "schema-or-boolean":
        return typeof value === "boolean" ? value : this.build(value, place);
      case "schemas":
        return this.list(value, place);
      case "schema-or-schemas":
        return isArray(value) ? this.list(value, place) : this.build(value, place);
      case "schema-map":
        return mapObject(value, (key, inner) => [key, this.build(inner, within(place, key))]);
      case "pattern-map":
        return mapObject(value, (key, inner) => [patternAt(key, place), this.build(inner, within(place, key))]);
      case "dependencies":
        return mapObject(value, (key, inner) => [key, this.dependency(inner, within(place, key))]);
      default:
        return value;
    }
  }

  private list(value: Json, place: Place): readonly Schema[] {
    return (isArray(value) ? value : []).map((item, index) => this.build(item, within(place, index)));
  }

  private dependency(value: Json, place: Place): unknown {
    if (!isArray(value)) return this.build(value, place);
    const problem = shapeProblem("names", value);
    if (problem !== null) throw new InvalidSchema(`A dependency ${problem}.`, place.path);
    return value;
  }
}

/** Formats of draft 4; any other says nothing. */
const FORMATS = new Set(["date-time", "email", "hostname", "ipv4", "ipv6", "uri"]);

function within(place: Place, key: string | number): Place {
  return { ...place, path: [...place.path, key] };
}

/** The object's members made anew, on an object without a prototype: `__proto__` is a name like any other. */
function mapObject(value: Json, rule: (key: string, inner: Json) => readonly [string, unknown]): object {
  const made: { [key: string]: unknown } = Object.create(null);
  for (const [key, inner] of Object.entries(isObject(value) ? value : {})) {
    const [name, result] = rule(key, inner);
    made[name] = result;
  }
  return made;
}

function patternAt(source: string, place: Place): string {
  const pattern = schemaPattern(source);
  if (pattern === null) throw new InvalidSchema(`'${source}' is no regular expression, or may never end.`, place.path);
  return pattern;
}
