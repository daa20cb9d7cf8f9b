import { parseJson } from "@/lib/json";
import { isObject, member } from "@/lib/util";
import { parseStatus } from "../http/status";

/** The status that the payload of a mock names; text that is not quite JSON will do (recorded 2024-11-29). */
export function mockStatusOf(text: string): number | undefined {
  const value = parseJson(text);
  const named = isObject(value)
    ? member(value, "statusCode")
    : /["']?\bstatusCode\b["']?\s*:\s*["']?(\d{3})\b/.exec(text)?.[1];
  return parseStatus(named);
}
