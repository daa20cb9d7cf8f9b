import type { Schema } from "@cfworker/json-schema";
import { isArray, isObject, type Json, type JsonObject, member } from "@/lib/util";
import { KEYWORDS, type KeywordShape, shapeProblem } from "./keywords";
import { schemaPattern } from "./schema-pattern";

/** What is wrong with a model. */
export interface SchemaProblem {
  /** In one sentence. */
  readonly message: string;
  /** Name of the model, then names and indexes from the schema's root. */
  readonly path: readonly (string | number)[];
}

export type Models = Readonly<Record<string, Json>>;

/** Thrown here and caught where the compilation began. */
export class InvalidSchema extends Error {
  readonly path: readonly (string | number)[];

  constructor(message: string, path: readonly (string | number)[]) {
    super(message);
    this.path = path;
  }
}

/** A schema within the models: its own path, and the model whose root `#` is. */
interface Place {
  readonly model: string;
  readonly path: readonly (string | number)[];
}

const MOST_DEPTH = 100;
const MOST_SCHEMAS = 10_000;

/**
 * Makes the validator's schema of a model: keywords of draft 4 alone, and in place of each `$ref` the schema that it names, so that the result may
 * contain itself. Models are named by `https://apigateway.amazonaws.com/restapis/ID/models/NAME`, whatever the id, places in the
 * same model by `#/definitions/NAME`. Throws InvalidSchema.
 */
export class SchemaBuilder {
  private readonly models: Models;
  private readonly built = new Map<JsonObject, Schema>();

  constructor(models: Models) {
    this.models = models;
  }

  model(name: string): Schema {
    return this.build(this.root(name, [name]), { model: name, path: [name] });
  }

  private root(name: string, from: readonly (string | number)[]): Json {
    if (!Object.hasOwn(this.models, name)) throw new InvalidSchema(`There is no model '${name}'.`, from);
    return this.models[name] ?? null;
  }

  private build(given: Json, start: Place): Schema {
    const { source, place } = this.resolve(given, start);
    const known = this.built.get(source);
    if (known !== undefined) return known;
    if (place.path.length > MOST_DEPTH) throw new InvalidSchema("The schema is nested too deeply.", place.path);
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
    return schema;
  }

  /** Follows `$ref`, which in draft 4 hides all that stands beside it. */
  private resolve(given: Json, start: Place): { source: JsonObject; place: Place } {
    let source = given;
    let place = start;
    for (const seen = new Set<Json>(); ; seen.add(source)) {
      if (!isObject(source)) throw new InvalidSchema("A schema is an object.", place.path);
      const reference = member(source, "$ref");
      if (reference === undefined) return { source, place };
      if (typeof reference !== "string") throw new InvalidSchema("'$ref' is a text.", place.path);
      if (seen.has(source)) throw new InvalidSchema("The reference leads back to itself.", place.path);
      ({ source, place } = this.target(reference, place, source, seen));
    }
  }

  private target(reference: string, place: Place, source: Json, seen: Set<Json>): { source: Json; place: Place } {
    seen.add(source);
    const [address = "", fragment = ""] = reference.split("#", 2);
    const model = address === "" ? place.model : /\/models\/([^/]+)$/.exec(address)?.[1];
    if (model === undefined) throw new InvalidSchema(`'${reference}' names no model of this API.`, place.path);
    let found: Json | undefined = this.root(model, place.path);
    const keys = fragment.split("/").slice(1).map(decodeKey);
    for (const key of keys) {
      if (isArray(found)) found = found[Number(key)];
      else found = isObject(found) ? member(found, key) : undefined;
    }
    if (found === undefined) throw new InvalidSchema(`'${reference}' leads nowhere.`, place.path);
    return { source: found, place: { model, path: [model, ...keys] } };
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

/** A key of a JSON pointer within a URI. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return key;
  }
}
