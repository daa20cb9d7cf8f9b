import { isArray, isObject, type Json, member, setMember } from "@/lib/util";
import type { Field } from "./field";

const COMPONENT = "#/components/schemas/";

/** Models of an API: the schemas of `components`, and those that methods have by themselves. */
export class ModelTable {
  readonly models: { [name: string]: Json } = {};
  private readonly api: string;

  constructor(api: string, schemas: Field) {
    this.api = api;
    for (const [name, field] of schemas.members()) this.add(name, field);
  }

  /** The name of the model that a schema is; one that stands by itself becomes a model of the name given. */
  nameOf(schema: Field, own: string): string | undefined {
    if (schema.isAbsent) return undefined;
    const reference = schema.get("$ref").value;
    const name = typeof reference === "string" ? modelName(reference) : undefined;
    if (name === undefined) return this.add(this.unused(own), schema);
    if (Object.hasOwn(this.models, name)) return name;
    schema.error(`There is no schema '${name}' in components.`);
    return undefined;
  }

  private add(name: string, field: Field): string {
    if (!/^[A-Za-z0-9]+$/.test(name))
      field.error(`'${name}' can't be the name of a model.`, "Use letters and digits only.");
    setMember(this.models, name, toModel(field.value ?? null, this.api));
    return name;
  }

  private unused(name: string): string {
    if (!Object.hasOwn(this.models, name)) return name;
    let count = 2;
    while (Object.hasOwn(this.models, `${name}${count}`)) count++;
    return `${name}${count}`;
  }
}

function modelName(reference: string): string | undefined {
  if (reference.startsWith(COMPONENT)) return reference.slice(COMPONENT.length);
  return /\/models\/([^/#]+)$/.exec(reference)?.[1];
}

/** JSON Schema of an OpenAPI schema: references name models, and `nullable` is a type. */
function toModel(schema: Json, api: string): Json {
  return mapSchema(schema, (key, value) => {
    if (key !== "$ref" || typeof value !== "string" || !value.startsWith(COMPONENT)) return value;
    return `https://apigateway.amazonaws.com/restapis/${api}/models/${value.slice(COMPONENT.length)}`;
  });
}

/** The way back: references name components again. */
export function fromModel(model: Json): Json {
  return mapSchema(model, (key, value) => {
    const name = key === "$ref" && typeof value === "string" ? modelName(value) : undefined;
    return name === undefined ? value : `${COMPONENT}${name}`;
  });
}

function mapSchema(schema: Json, rule: (key: string, value: Json) => Json): Json {
  if (isArray(schema)) return schema.map((item) => mapSchema(item, rule));
  if (!isObject(schema)) return schema;
  const mapped: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "nullable" && typeof member(schema, "type") === "string") continue;
    setMember(mapped, key, rule(key, mapSchema(value, rule)));
  }
  const { type } = schema;
  if (member(schema, "nullable") === true && typeof type === "string") setMember(mapped, "type", [type, "null"]);
  return mapped;
}
