import { failure, isArray, isObject, type Json, type JsonObject, member, type Result, success } from "@/lib/util";
import { type Condition, operatorOf } from "./condition";
import { compilePatterns } from "./patterns";
import type { ListTest, Policy, PolicyProblem, PrincipalTest, Statement } from "./policy";

export type { Policy, PolicyProblem } from "./policy";

/** Far beyond what fits into the 8,192 characters of a resource policy (quotas). */
const MOST_STATEMENTS = 1_000;
const MOST_CHARACTERS = 8_192;

/** Parses a policy document (IAM user guide, "Grammar of the IAM JSON policy language"). */
export function parsePolicy(document: Json): Result<Policy, PolicyProblem> {
  try {
    return success({ statements: parseStatements(document) });
  } catch (problem) {
    if (problem instanceof Invalid) return failure({ message: problem.message, path: problem.path });
    throw problem;
  }
}

/** Thrown and caught within this file. */
class Invalid extends Error {
  readonly path: readonly (string | number)[];

  constructor(message: string, path: readonly (string | number)[]) {
    super(message);
    this.path = path;
  }
}

const VERSIONS = ["2012-10-17", "2008-10-17"];
const DOCUMENT_MEMBERS = ["Version", "Id", "Statement"];

function parseStatements(document: Json): readonly Statement[] {
  if (!isObject(document)) throw new Invalid("A policy is an object with a list named Statement.", []);
  refuseUnknown(document, DOCUMENT_MEMBERS, []);
  const version = member(document, "Version");
  if (version !== undefined && !(typeof version === "string" && VERSIONS.includes(version)))
    throw new Invalid("Version is 2012-10-17 or 2008-10-17.", ["Version"]);
  const given = member(document, "Statement");
  const statements = isArray(given) ? given : [given ?? null];
  if (statements.length > MOST_STATEMENTS) throw new Invalid("The policy has too many statements.", ["Statement"]);
  return statements.map((statement, index) =>
    parseStatement(statement, ["Statement", ...(isArray(given) ? [index] : [])]),
  );
}

const STATEMENT_MEMBERS = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];

function parseStatement(statement: Json, path: readonly (string | number)[]): Statement {
  if (!isObject(statement)) throw new Invalid("A statement is an object.", path);
  refuseUnknown(statement, STATEMENT_MEMBERS, path);
  const effect = member(statement, "Effect");
  if (effect !== "Allow" && effect !== "Deny") throw new Invalid("Effect is Allow or Deny.", [...path, "Effect"]);
  return {
    effect,
    principal: parsePrincipal(statement, path),
    actions: parseList(statement, "Action", path, true),
    resources: parseList(statement, "Resource", path, false),
    conditions: parseConditions(member(statement, "Condition"), [...path, "Condition"]),
  };
}

function refuseUnknown(object: JsonObject, known: readonly string[], path: readonly (string | number)[]): void {
  const unknown = Object.keys(object).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Invalid(`A policy knows no '${unknown}' here.`, [...path, unknown]);
}

/** `Action` or `NotAction` and the like: exactly one of the two. */
function parseList(
  statement: JsonObject,
  name: string,
  path: readonly (string | number)[],
  ignoreCase: boolean,
): ListTest {
  const plain = member(statement, name);
  const negated = member(statement, `Not${name}`);
  if ((plain === undefined) === (negated === undefined))
    throw new Invalid(`A statement has either ${name} or Not${name}.`, path);
  const key = plain === undefined ? `Not${name}` : name;
  const texts = textsOf(plain ?? negated, [...path, key]);
  return { negated: plain === undefined, patterns: compilePatterns(texts, ignoreCase) };
}

function textsOf(value: Json | undefined, path: readonly (string | number)[]): readonly string[] {
  const list = isArray(value) ? value : [value];
  return list.map((item) => {
    if (typeof item === "string" && item.length <= MOST_CHARACTERS) return item;
    if (typeof item === "number" || typeof item === "boolean") return String(item);
    throw new Invalid("Expected a text or a list of texts.", path);
  });
}

function parsePrincipal(statement: JsonObject, path: readonly (string | number)[]): PrincipalTest | null {
  const plain = member(statement, "Principal");
  const negated = member(statement, "NotPrincipal");
  const value = plain ?? negated;
  if (value === undefined) return null;
  const key = plain === undefined ? "NotPrincipal" : "Principal";
  const names = isObject(value)
    ? Object.entries(value).flatMap(([kind, list]) => textsOf(list, [...path, key, kind]))
    : textsOf(value, [...path, key]);
  return { negated: plain === undefined, anyone: names.includes("*"), names };
}

function parseConditions(value: Json | undefined, path: readonly (string | number)[]): readonly Condition[] {
  if (value === undefined) return [];
  if (!isObject(value)) throw new Invalid("Condition is an object of operators.", path);
  return Object.entries(value).flatMap(([name, keys]) => {
    const operator = operatorOf(name);
    if (operator === null) throw new Invalid(`There is no condition operator '${name}'.`, [...path, name]);
    if (!isObject(keys)) throw new Invalid("A condition operator is an object of keys.", [...path, name]);
    return Object.entries(keys).map(([key, values]) => ({
      operator,
      key,
      values: textsOf(values, [...path, name, key]),
    }));
  });
}
