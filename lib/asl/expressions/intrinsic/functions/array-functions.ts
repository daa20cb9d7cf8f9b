import { canonicalJson, jsonEqual } from "@/lib/json";
import { isArray, type Json } from "../../../json";
import { type IntrinsicFunction, InvalidArguments, rounded } from "../intrinsic-function";

/** The most items that States.ArrayRange may make. */
const LONGEST_RANGE = 1000;

const notArray = new InvalidArguments("The first argument must be an array.");

/** Intrinsic functions for arrays (Developer Guide, "Intrinsics for arrays"). */
export const arrayFunctions: readonly IntrinsicFunction[] = [
  { name: "States.Array", arity: [0, Infinity], apply: (values) => values.slice() },
  { name: "States.ArrayPartition", arity: [2, 2], apply: ([array, size]) => partition(array, rounded(size)) },
  { name: "States.ArrayContains", arity: [2, 2], apply: ([array, value]) => contains(array, value) },
  {
    name: "States.ArrayRange",
    arity: [3, 3],
    apply: ([first, last, step]) => range(rounded(first), rounded(last), rounded(step)),
  },
  { name: "States.ArrayGetItem", arity: [2, 2], apply: ([array, index]) => getItem(array, rounded(index)) },
  { name: "States.ArrayLength", arity: [1, 1], apply: ([array]) => (isArray(array) ? array.length : notArray) },
  { name: "States.ArrayUnique", arity: [1, 1], apply: ([array]) => (isArray(array) ? unique(array) : notArray) },
];

/** An array in chunks of a size; the last may be shorter. */
function partition(array: Json | undefined, size: number | undefined): Json | InvalidArguments {
  if (!isArray(array)) return notArray;
  if (size === undefined || size < 1) return new InvalidArguments("The chunk size must be a positive integer.");
  const chunks: Json[] = [];
  for (let start = 0; start < array.length; start += size) chunks.push(array.slice(start, start + size));
  return chunks;
}

/** Whole numbers from the first to the last, which is included when a step lands on it. */
function range(
  first: number | undefined,
  last: number | undefined,
  step: number | undefined,
): readonly number[] | InvalidArguments {
  if (first === undefined || last === undefined || step === undefined)
    return new InvalidArguments("All arguments must be numbers.");
  if (step === 0) return new InvalidArguments("The step must not be 0.");
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > LONGEST_RANGE) return new InvalidArguments(`The range must not have more than ${LONGEST_RANGE} items.`);
  return Array.from({ length }, (_, index) => first + index * step);
}

function contains(array: Json | undefined, value: Json | undefined): Json | InvalidArguments {
  if (!isArray(array)) return notArray;
  return value !== undefined && array.some((item) => jsonEqual(item, value));
}

function getItem(array: Json | undefined, index: number | undefined): Json | InvalidArguments {
  if (!isArray(array)) return notArray;
  const item = index === undefined ? undefined : array[index];
  return item === undefined ? new InvalidArguments("The index must be that of an item.") : item;
}

function unique(array: readonly Json[]): Json {
  const seen = new Set<string>();
  return array.filter((item) => {
    const text = canonicalJson(item);
    return !seen.has(text) && seen.add(text);
  });
}
