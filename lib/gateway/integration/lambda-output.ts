import { failure, isArray, isObject, type Json, type JsonObject, member, type Result, success } from "@/lib/util";
import { parseStatus } from "../http/status";
import type { NameValue } from "../model/payload";

/** What a function of a Lambda proxy integration returns. */
export interface LambdaOutput {
  readonly status: number;
  readonly headers: readonly NameValue[];
  readonly body: string | null;
  readonly isBase64Encoded: boolean;
}

const MEMBERS: ReadonlySet<string> = new Set(["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]);

/**
 * Reads the output of a proxy function (`set-up-lambda-proxy-integrations`, output format; recorded 2024-11-15). `{}` is a 200 without a
 * body; a failure tells what makes it malformed. Format 2.0 of HTTP APIs has `cookies` besides, and does not mind other members.
 */
export function parseLambdaOutput(output: Json, version: "1.0" | "2.0" = "1.0"): Result<LambdaOutput, string> {
  if (!isObject(output)) return failure("The output is no object.");
  const extra = Object.keys(output).find((name) => !MEMBERS.has(name));
  if (extra !== undefined && version === "1.0") return failure(`The output has a member of another name: ${extra}.`);
  const status = parseStatus(member(output, "statusCode") ?? 200);
  if (status === undefined) return failure("statusCode is no status.");
  const body = member(output, "body") ?? null;
  if (body !== null && typeof body !== "string") return failure("The body is no text.");
  const headers = headersOf(output, version === "2.0");
  if (headers === undefined) return failure("A header has a value that is none.");
  return success({ status, headers, body, isBase64Encoded: member(output, "isBase64Encoded") === true });
}

/** Headers of several values come first; one of the same name among `headers` is added to them (recorded 2024-11-15). */
function headersOf(output: JsonObject, allowsCookies: boolean): readonly NameValue[] | undefined {
  const multiple = member(output, "multiValueHeaders") ?? {};
  const single = member(output, "headers") ?? {};
  const cookies = (allowsCookies ? member(output, "cookies") : undefined) ?? [];
  if (!isObject(multiple) || !isObject(single) || !isArray(cookies)) return undefined;
  const lists: [string, Json][] = Object.entries(multiple);
  if (!lists.every(([, values]) => isArray(values) && values.every(isPlain))) return undefined;
  if (!Object.values(single).every(isPlain) || !cookies.every(isPlain)) return undefined;
  const headers: NameValue[] = lists.flatMap(([name, values]) =>
    isArray(values) ? values.map((value): NameValue => [name, String(value)]) : [],
  );
  for (const [name, value] of Object.entries(single)) addHeader(headers, name, String(value));
  return [...headers, ...cookies.map((value): NameValue => ["set-cookie", String(value)])];
}

function addHeader(headers: NameValue[], name: string, value: string): void {
  const lower = name.toLowerCase();
  const same = headers.findLastIndex(([each]) => each.toLowerCase() === lower);
  const written = headers[same]?.[0] ?? name;
  headers.splice(same < 0 ? headers.length : same + 1, 0, [written, value]);
}

function isPlain(value: Json): boolean {
  return value !== null && typeof value !== "object";
}
