import fc from "fast-check";
import { isArray, isObject, type Json } from "@/lib/util";

const SHARDS = [
  "#",
  "$",
  "${",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  '"',
  "'",
  "\\",
  ":",
  "-",
  "\n",
  "\t",
  "#end",
  "#foreach(",
  "&a",
  "*a",
  "\u0000",
  "\ud800",
  "__proto__",
  "999999999999",
];

/** One of the texts after one to three damages: something cut out, put in, doubled, swapped or cut off. */
export function damagedText(texts: readonly string[]): fc.Arbitrary<string> {
  const damage = fc.record({
    kind: fc.constantFrom("remove", "insert", "double", "swap", "cut"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
    shard: fc.constantFrom(...SHARDS),
  });
  return fc.tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 3 })).map(([text, damages]) =>
    damages.reduce((before, { kind, at, length, shard }) => {
      const start = Math.floor(at * before.length);
      const [head, piece, tail] = [
        before.slice(0, start),
        before.slice(start, start + length),
        before.slice(start + length),
      ];
      switch (kind) {
        case "remove":
          return head + tail;
        case "insert":
          return head + shard + piece + tail;
        case "double":
          return head + piece + piece + tail;
        case "swap":
          return head + tail.slice(0, length) + piece + tail.slice(length);
        default:
          return head;
      }
    }, text),
  );
}

const STRAYS: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e300,
  "",
  "*",
  "arn:",
  [],
  {},
  [[]],
  { AWS: null },
  JSON.parse('{"__proto__": {}}'),
];

/** One of the documents with one to three of its values, keys included, put in the place of others or taken away. */
export function damagedJson(documents: readonly Json[]): fc.Arbitrary<Json> {
  const damage = fc.record({
    at: fc.nat(),
    stray: fc.option(fc.constantFrom(...STRAYS), { nil: undefined }),
    rename: fc.boolean(),
  });
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([document, damages]) =>
      damages.reduce((before, { at, stray, rename }) => {
        const count = { left: at % (sizeOf(before) + 1) };
        return damageNode(before, count, stray, rename) ?? null;
      }, document),
    );
}

function sizeOf(value: Json): number {
  const inner = isArray(value) ? [...value] : isObject(value) ? Object.values(value) : [];
  return inner.reduce((sum: number, each) => sum + sizeOf(each), 1);
}

/** The value with its n-th node replaced, or taken away where there is nothing to replace it with. */
function damageNode(value: Json, count: { left: number }, stray: Json | undefined, rename: boolean): Json | undefined {
  if (count.left-- === 0) return stray;
  if (isArray(value)) {
    return value.flatMap((each) => {
      const kept = damageNode(each, count, stray, rename);
      return kept === undefined ? [] : [kept];
    });
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, each]): [string, Json][] => {
    const isHere = count.left === 0;
    const kept = damageNode(each, count, stray, rename);
    if (kept === undefined) return [];
    return [[isHere && rename ? `${key}x` : key, kept]];
  });
  return Object.fromEntries(entries);
}
