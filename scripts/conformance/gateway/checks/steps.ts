import type { Difference } from "../../match";
import { elementsOf, first, isObject, same } from "../json";
import type { Observed } from "../observed";
import type { Check } from "./check";

/** A step's expectation, compared by the same rules as a case's, and with the steps beside it. */
export function stepChecks(
  compare: (expected: Readonly<Record<string, unknown>>, seen: Observed) => Difference | null,
): Readonly<Record<string, Check>> {
  return {
    perStep: (expected, { steps = [] }) =>
      same("perStep/length", elementsOf(expected).length, steps.length) ??
      first(elementsOf(expected), (each, at) => {
        const seen = steps[at];
        if (!isObject(each) || seen === undefined) return { path: `perStep/${at}`, expected: each, actual: seen };
        const { sameBodyAsStep, ...rest } = each;
        const found = compare(rest, seen) ?? compareBodies(sameBodyAsStep, seen, steps);
        return found && { ...found, path: `perStep/${at}/${found.path}` };
      }),
    // A case speaks of a miss also where nothing is cached: the answer is not a copy.
    cache: (expected, { cache }) => same("cache", expected, cache ?? "miss"),
    warningHeader: (expected, { headers = [] }) =>
      same(
        "warningHeader",
        expected,
        headers.some(([name]) => name.toLowerCase() === "warning"),
      ),
  };
}

function compareBodies(at: unknown, seen: Observed, steps: readonly Observed[]): Difference | null {
  if (typeof at !== "number") return null;
  return same("sameBodyAsStep", textOf(steps[at]), textOf(seen));
}

function textOf(seen: Observed | undefined): string | undefined {
  return seen?.body && Buffer.from(seen.body).toString("base64");
}
