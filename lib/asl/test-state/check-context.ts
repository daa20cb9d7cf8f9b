import { isObject, type Json, type JsonObject, member } from "../json";

type FieldType = "string" | "number" | "any";

/** What a mocked context object may hold. */
const allowed: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  Execution: {
    Id: "string",
    Input: "any",
    Name: "string",
    RedriveCount: "number",
    RedriveTime: "string",
    RoleArn: "string",
    StartTime: "string",
  },
  State: { EnteredTime: "string", Name: "string", RetryCount: "number" },
  StateMachine: { Id: "string", Name: "string" },
  Task: { Token: "string" },
};

/** What is wrong with a mocked context object, in the service's words; null where nothing is. */
export function contextProblem(context: Json): string | null {
  const problem = isObject(context) ? objectProblem(context) : "Context must be an object";
  return problem === null ? null : `Invalid Context object provided: ${problem}`;
}

function objectProblem(context: JsonObject): string | null {
  for (const [name, value] of Object.entries(context)) {
    if (name === "Map") return "'Map' field is not supported when mocking a Context object";
    const fields = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (fields === undefined) return `Field '${name}' is not allowed`;
    const problem = isObject(value) ? partProblem(name, value, fields) : `${name} must be an object`;
    if (problem !== null) return problem;
  }
  return null;
}

function partProblem(part: string, value: JsonObject, fields: Readonly<Record<string, FieldType>>): string | null {
  for (const name of Object.keys(value)) {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) return `Field '${name}' is not allowed`;
    if (type !== "any" && typeof member(value, name) !== type) return `${part}.${name} must be a ${type}`;
  }
  return null;
}
