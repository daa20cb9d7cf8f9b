import { parseJson, printJson } from "@/lib/json";
import { isObject, type Json } from "../../../json";
import { type IntrinsicFunction, InvalidArguments } from "../intrinsic-function";

/** Intrinsic functions for JSON (Developer Guide, "Intrinsics for JSON data manipulation"). */
export const jsonFunctions: readonly IntrinsicFunction[] = [
  { name: "States.StringToJson", arity: [1, 1], apply: ([text]) => stringToJson(text) },
  { name: "States.JsonToString", arity: [1, 1], apply: ([value]) => printJson(value ?? null) },
  { name: "States.JsonMerge", arity: [3, 3], apply: ([left, right, deep]) => merge(left, right, deep) },
];

/** An empty text gives null, as recorded. */
function stringToJson(text: Json | undefined): Json | InvalidArguments {
  if (typeof text !== "string") return new InvalidArguments("The argument must be a string.");
  if (text.trim() === "") return null;
  const value = parseJson(text);
  return value === undefined ? new InvalidArguments("The argument must be JSON.") : value;
}

function merge(left: Json | undefined, right: Json | undefined, deep: Json | undefined): Json | InvalidArguments {
  if (!isObject(left) || !isObject(right)) return new InvalidArguments("The first two arguments must be objects.");
  if (deep !== false)
    return new InvalidArguments("Only shallow merges are supported: the third argument must be false.");
  return { ...left, ...right };
}
