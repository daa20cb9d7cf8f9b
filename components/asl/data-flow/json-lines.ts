import { type Json, jsonEqual } from "@/lib/asl";

/** A line of printed JSON. */
export interface JsonLine {
  readonly text: string;
  /** It is not there, or has another value, in what it is compared with. */
  readonly changed: boolean;
}

/** Characters that fit into a line of a panel. */
const WIDTH = 52;
/** More lines than anybody reads in a panel: the rest is left out and counted. */
const MOST_LINES = 400;
/** Stands for a value that is not there: nothing equals it. */
const MISSING = Symbol("missing");
type Before = Json | typeof MISSING | undefined;

/** Deeper values are printed in one line, however long. */
const DEEPEST = 40;

/**
 * Prints a value, short objects and lists in one line, and marks what is new or other than in `before`. Without `before` nothing is
 * marked.
 */
export function jsonLines(value: Json, before?: Json): readonly JsonLine[] {
  const lines = [...linesOf(value, before, "", "", "")];
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), { text: `… ${lines.length - MOST_LINES} more lines`, changed: false }];
}

/** Names of members that `before` has and the value has not, at the top. */
export function removedMembers(value: Json, before: Json | undefined): readonly string[] {
  if (!isObject(before)) return [];
  return Object.keys(before).filter((name) => !isObject(value) || !Object.hasOwn(value, name));
}

function linesOf(value: Json, before: Before, indent: string, lead: string, tail: string): JsonLine[] {
  const flat = `${indent}${lead}${flatText(value)}${tail}`;
  const changed = before !== undefined && (before === MISSING || !jsonEqual(value, before));
  const plain = typeof value !== "object" || value === null;
  // What changed only in part is broken up, so that the mark shows the part.
  const partly = changed && isContainer(value) && isContainer(before) && sizeOf(value) > 0;
  if (plain || (flat.length <= WIDTH && !partly) || sizeOf(value) === 0 || indent.length > 2 * DEEPEST)
    return [{ text: flat, changed }];
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return [
    { text: `${indent}${lead}${open}`, changed: changed && !partly },
    ...membersOf(value).flatMap(([key, member], index, all) => {
      const end = index === all.length - 1 ? "" : ",";
      const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
      return linesOf(
        member,
        changed ? (partly ? memberOf(before, key) : MISSING) : undefined,
        `${indent}  `,
        name,
        end,
      );
    }),
    { text: `${indent}${close}${tail}`, changed: changed && !partly },
  ];
}

function memberOf(value: Before, key: string): Before {
  if (!isContainer(value) || !Object.hasOwn(value, key)) return MISSING;
  return (value as Readonly<Record<string, Json>>)[key] ?? null;
}

function membersOf(value: object): readonly (readonly [string, Json])[] {
  return Object.entries(value as Readonly<Record<string, Json>>);
}

function flatText(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = membersOf(value);
  if (members.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const inner = members.map(
    ([key, member]) => (Array.isArray(value) ? "" : `${JSON.stringify(key)}: `) + flatText(member),
  );
  return Array.isArray(value) ? `[${inner.join(", ")}]` : `{ ${inner.join(", ")} }`;
}

function sizeOf(value: Json): number {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function isContainer(value: Before): value is Extract<Json, object> {
  return typeof value === "object" && value !== null;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return isContainer(value) && !Array.isArray(value);
}
