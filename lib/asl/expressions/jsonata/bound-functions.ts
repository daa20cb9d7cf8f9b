import { canonicalJson } from "@/lib/json";
import type { Json } from "../../json";
import { EvaluationLimits } from "../limits";
import { QueryError } from "./query-error";
import { type Focus, type FunctionDefinition, type NativeFunction, sequenceOf } from "./raw-expression";
import { scopeOf } from "./scope-of";

interface Natives {
  readonly pad: NativeFunction;
  readonly join: NativeFunction;
  readonly replace: NativeFunction;
  readonly toMillis: NativeFunction;
  readonly fromMillis: NativeFunction;
}

/** Functions of JSONata that read a clock, draw numbers, or could make more than fits, bound to the scope and its limits. */
export function boundFunctions(natives: Natives): ReadonlyMap<string, FunctionDefinition> {
  return new Map<string, FunctionDefinition>([
    ["now", { signature: "<s?s?:s>", implementation: now }],
    ["millis", { signature: "<:n>", implementation: millis }],
    ["toMillis", { signature: "<s-s?:n>", implementation: toMillis }],
    ["shuffle", { signature: "<a:a>", implementation: shuffle }],
    ["distinct", { signature: "<x:x>", implementation: distinct }],
    ["pad", { signature: "<s-ns?:s>", implementation: pad }],
    ["join", { signature: "<a<s>s?:s>", implementation: join }],
    ["replace", { signature: "<s-(sf)(sf)n?:s>", implementation: replace }],
  ]);

  function now(this: Focus, picture?: string, zone?: string): unknown {
    return natives.fromMillis.implementation.call(this, scopeOf(this).now, picture, zone);
  }

  /** What a text leaves out of a date is that of the present day. */
  function toMillis(this: Focus, text?: string, picture?: string): unknown {
    const environment = { timestamp: new Date(scopeOf(this).now) };
    return natives.toMillis.implementation.call({ ...this, environment }, text, picture);
  }

  function pad(this: Focus, text?: string, width = 0, filler?: string): unknown {
    if (Math.abs(width) > EvaluationLimits.jsonataSize) throw QueryError.memory();
    return natives.pad.implementation.call(this, text, width, filler);
  }

  function join(this: Focus, texts?: readonly string[], separator = ""): unknown {
    const length = texts?.reduce((total, text) => total + text.length + separator.length, 0) ?? 0;
    if (length > EvaluationLimits.jsonataSize) throw QueryError.memory();
    return natives.join.implementation.call(this, texts, separator);
  }

  function replace(this: Focus, text?: string, pattern?: unknown, replacement?: unknown, limit?: number): unknown {
    const places = Math.min(text?.length ?? 0, limit ?? Number.POSITIVE_INFINITY);
    if (typeof replacement === "string" && places * replacement.length > 16 * EvaluationLimits.jsonataSize)
      throw QueryError.memory();
    return natives.replace.implementation.call(this, text, pattern, replacement, limit);
  }
}

function millis(this: Focus): number {
  return scopeOf(this).now;
}

function shuffle(this: Focus, array?: readonly unknown[]): unknown {
  if (array === undefined) return undefined;
  const { random } = scopeOf(this);
  const shuffled = [...array];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

/** As JSONata's own, which compares each item with each other. */
function distinct(items: unknown): unknown {
  if (!Array.isArray(items) || items.length <= 1) return items;
  const seen = new Set<string>();
  const results = items.filter((item) => {
    const text = canonicalJson(item as Json);
    return !seen.has(text) && seen.add(text);
  });
  return "sequence" in items ? sequenceOf(results) : results;
}
