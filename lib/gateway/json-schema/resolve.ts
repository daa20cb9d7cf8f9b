import { isArray, isObject, type Json, type JsonObject, member } from "@/lib/util";

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
export interface Place {
  readonly model: string;
  readonly path: readonly (string | number)[];
}

/** Follows `$ref`, which in draft 4 hides all that stands beside it, to a schema that has none. Throws InvalidSchema. */
export function resolve(given: Json, start: Place, models: Models): { source: JsonObject; place: Place } {
  const seen = new Set<Json>();
  let source = given;
  let place = start;
  for (;;) {
    if (!isObject(source)) throw new InvalidSchema("A schema is an object.", place.path);
    const reference = member(source, "$ref");
    if (reference === undefined) return { source, place };
    if (typeof reference !== "string") throw new InvalidSchema("'$ref' is a text.", place.path);
    if (seen.has(source)) throw new InvalidSchema("The reference leads back to itself.", place.path);
    seen.add(source);
    ({ source, place } = targetOf(reference, place, models));
  }
}

/** The schema of a model by its name. Throws InvalidSchema. */
export function rootOf(name: string, models: Models, from: readonly (string | number)[]): Json {
  if (!Object.hasOwn(models, name)) throw new InvalidSchema(`There is no model '${name}'.`, from);
  return models[name] ?? null;
}

function targetOf(reference: string, place: Place, models: Models): { source: Json; place: Place } {
  const [address = "", fragment = ""] = reference.split("#", 2);
  const model = address === "" ? place.model : /\/models\/([^/]+)$/.exec(address)?.[1];
  if (model === undefined) throw new InvalidSchema(`'${reference}' names no model of this API.`, place.path);
  let found: Json | undefined = rootOf(model, models, place.path);
  const keys = fragment.split("/").slice(1).map(decodeKey);
  for (const key of keys) {
    if (isArray(found)) found = found[Number(key)];
    else found = isObject(found) ? member(found, key) : undefined;
  }
  if (found === undefined) throw new InvalidSchema(`'${reference}' leads nowhere.`, place.path);
  return { source: found, place: { model, path: [model, ...keys] } };
}

/** A key of a JSON pointer within a URI. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return key;
  }
}
