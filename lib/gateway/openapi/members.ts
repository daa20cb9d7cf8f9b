import type { Json, JsonObject } from "@/lib/util";
import type { RequestValidator } from "../model/rest-api";
import { recordOf } from "./field";

/** A validator has no name in the API: it goes by what it does. */
export function validatorName({ body, parameters }: RequestValidator): string {
  if (body && parameters) return "all";
  if (body) return "body";
  return parameters ? "parameters" : "nothing";
}

/** The members of an object that are not undefined. */
export function present(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return recordOf(Object.entries(members));
}

export function mapMembers<Value>(
  members: Readonly<Record<string, Value>> | undefined,
  rule: (value: Value, key: string) => Json,
): JsonObject | undefined {
  if (members === undefined) return undefined;
  return recordOf(Object.entries(members).map(([key, value]) => [key, rule(value, key)] as const));
}
