import { assertNever } from "@/lib/util";
import type { SearchDocument, SearchKind } from "./documents";
import type { SearchScope } from "./query";
import type { SearchHit } from "./search-index";

export type GroupName = "Do" | "Read" | "Items";

/** Hits under one heading of the palette. */
export interface SearchGroup<Row extends SearchDocument> {
  readonly value: GroupName;
  readonly items: readonly SearchHit<Row>[];
}

/** Rows of a group when all groups are shown. */
const LIMITS: Readonly<Record<GroupName, number>> = { Do: 8, Read: 8, Items: 5 };
/** Rows when the query asks for one kind only. */
const SCOPED_LIMIT = 30;

/** Sorts hits into the palette's groups, best first, and keeps as many as can be looked through. */
export function groupHits<Row extends SearchDocument>(
  hits: readonly SearchHit<Row>[],
  scope: SearchScope,
): SearchGroup<Row>[] {
  const names: readonly GroupName[] = ["Do", "Read", "Items"];
  return names
    .map((value) => ({
      value,
      items: hits
        .filter(({ row }) => groupOf(row.kind) === value)
        .slice(0, scope === "all" ? LIMITS[value] : SCOPED_LIMIT),
    }))
    .filter(({ items }) => items.length > 0);
}

function groupOf(kind: SearchKind): GroupName {
  switch (kind) {
    case "action":
      return "Do";
    case "topic":
    case "lesson":
    case "section":
    case "line":
      return "Read";
    case "item":
      return "Items";
    default:
      return assertNever(kind);
  }
}
