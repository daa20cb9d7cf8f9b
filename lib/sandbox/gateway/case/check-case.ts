import type * as z from "zod/mini";
import { failure, type Json, type Result, success } from "@/lib/util";
import { type CaseObject, isObject, membersOf, textOf } from "./members";
import { apiShape } from "./shape/api";
import { authorizerShape, type BackendShape, backendShape } from "./shape/backend";
import { requestShapeOf } from "./shape/request";

/** What is wrong with a case; `pointer` (RFC 6901) leads to the place. */
export interface CaseProblem {
  readonly pointer: string;
  readonly message: string;
}

/** The parts of a case that is well formed. */
export interface CheckedCase {
  readonly api: CaseObject;
  /** At least one. */
  readonly steps: readonly CaseObject[];
  readonly backend: BackendShape;
  readonly authorizer: CaseObject | null;
  readonly endpointPolicy: Json | undefined;
}

const MEMBERS = ["api", "request", "backend", "expected"];

/** Checks every member of a compact case `{api, request, backend, expected}` but what is expected. */
export function checkCase(source: Json): Result<CheckedCase, readonly CaseProblem[]> {
  if (!isObject(source)) return failure([{ pointer: "", message: "must be a JSON object" }]);
  const { api, request, backend } = source;
  const { authorizer, endpointPolicy, ...behaviour } = isObject(backend) ? backend : { kind: "none" };
  const parsed = backendShape.safeParse(behaviour);
  const problems = [
    ...Object.keys(source).flatMap((key) => (MEMBERS.includes(key) ? [] : [unknownMember("", key)])),
    ...problemsOf("/api", apiShape, api),
    ...problemsOf("/request", requestShapeOf(request), request),
    ...problemsOf("/backend", backendShape, behaviour),
    ...(authorizer === undefined ? [] : problemsOf("/backend/authorizer", authorizerShape, authorizer)),
  ];
  if (problems.length > 0 || !parsed.success || !isObject(api) || !isObject(request)) return failure(problems);
  const lost = lostAuthorizers(api);
  if (lost.length > 0) return failure(lost);
  const steps = Array.isArray(request.steps) ? request.steps.filter(isObject) : [request];
  return success({
    api,
    steps,
    backend: parsed.data,
    authorizer: isObject(authorizer) ? authorizer : null,
    endpointPolicy: endpointPolicy as Json | undefined,
  });
}

/** What keeps a schema from taking a value, below a place; empty where it takes it. */
export function problemsOf(place: string, schema: z.ZodMiniType, value: unknown): readonly CaseProblem[] {
  // With the input at hand, a wrong type is told from a missing member.
  const { error } = schema.safeParse(value, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => {
    const pointer = `${place}${issue.path.map((each) => `/${escaped(String(each))}`).join("")}`;
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownMember(pointer, key));
    return [{ pointer, message: messageOf(issue) }];
  });
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "too_small":
      return `must be at least ${issue.minimum}`;
    case "invalid_union":
      return "discriminator" in issue ? "is none that is known" : "has none of the shapes that it can have";
    default:
      return "cannot be used";
  }
}

function unknownMember(place: string, key: string): CaseProblem {
  return { pointer: `${place}/${escaped(key)}`, message: "is no member that a case can have there" };
}

/** Methods and routes that name an authorizer which isn't there, or need one and name none. */
function lostAuthorizers(api: CaseObject): readonly CaseProblem[] {
  const names = membersOf(api.authorizers).map(([name]) => name);
  const places = [
    ...membersOf(api.resources).flatMap(([path, methods]) =>
      membersOf(methods).map(([key, each]) => [`/api/resources/${escaped(path)}/${key}`, each] as const),
    ),
    ...membersOf(api.routes).map(([key, each]) => [`/api/routes/${escaped(key)}`, each] as const),
  ];
  return places.flatMap(([pointer, each]) => {
    if (!isObject(each)) return [];
    const { authorizationType: type = "NONE", authorizer } = each;
    const name = textOf(authorizer);
    if (name !== undefined && !names.includes(name))
      return [{ pointer: `${pointer}/authorizer`, message: "is not among the authorizers of the API" }];
    const needs = type !== "NONE" && type !== "AWS_IAM";
    return needs && name === undefined ? [{ pointer: `${pointer}/authorizer`, message: "is missing" }] : [];
  });
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
