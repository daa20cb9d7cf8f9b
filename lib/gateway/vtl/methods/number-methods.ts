import type { Method } from "./method";

/** Methods of `java.lang.Integer`, `Long` and `Double` that do not depend on which it is. */
export const numberMethods: ReadonlyMap<string, Method<number>> = new Map<string, Method<number>>([
  ["intValue", Math.trunc],
  ["longValue", Math.trunc],
  ["doubleValue", (number) => number],
  ["compareTo", (number, [other]) => (typeof other === "number" ? Math.sign(number - other) : null)],
]);
