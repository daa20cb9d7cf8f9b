import type { Json } from "../../../json";
import { JavaRandom } from "../../java-random";
import { uuid } from "../../uuid";
import { type IntrinsicFunction, InvalidArguments, rounded } from "../intrinsic-function";

/** Intrinsic functions that calculate or draw (Developer Guide, "Intrinsics for math operations", "Intrinsic for unique identifier generation"). */
export const numberFunctions: readonly IntrinsicFunction[] = [
  { name: "States.MathAdd", arity: [2, 2], apply: ([left, right]) => add(rounded(left), rounded(right)) },
  {
    name: "States.MathRandom",
    arity: [2, 3],
    apply: ([start, end, seed], random) => draw(rounded(start), rounded(end), seed, random),
  },
  { name: "States.UUID", arity: [0, 0], apply: (_, random) => uuid(random) },
];

function add(left: number | undefined, right: number | undefined): Json | InvalidArguments {
  if (left === undefined || right === undefined) return new InvalidArguments("Both arguments must be numbers.");
  return left + right;
}

/** A whole number from the start on and below the end. */
function draw(
  start: number | undefined,
  end: number | undefined,
  seed: Json | undefined,
  random: () => number,
): Json | InvalidArguments {
  if (start === undefined || end === undefined || (seed !== undefined && typeof seed !== "number"))
    return new InvalidArguments("All arguments must be numbers.");
  if (start >= end) return new InvalidArguments("The start must be below the end.");
  const number = seed === undefined ? random() : new JavaRandom(seed).next();
  return start + Math.floor(number * (end - start));
}
