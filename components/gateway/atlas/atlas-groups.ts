import type { AtlasEntry } from "@/lib/sandbox/gateway";

/** Cards of one status. */
export interface AtlasGroup {
  readonly status: number;
  readonly entries: readonly AtlasEntry[];
}

/** The cards grouped by status, the lowest first. */
export function atlasGroups(entries: readonly AtlasEntry[]): readonly AtlasGroup[] {
  return statusesOf(entries).map((status) => ({
    status,
    entries: entries.filter(({ answer }) => answer.status === status),
  }));
}

/** The statuses that the cards cause, the lowest first. */
export function statusesOf(entries: readonly AtlasEntry[]): readonly number[] {
  return [...new Set(entries.map(({ answer }) => answer.status))].sort((a, b) => a - b);
}

/** What the atlas is narrowed to; null: all. */
export interface AtlasFilter {
  readonly status: number | null;
  readonly api: "REST" | "HTTP" | null;
}

/** The cards that pass a filter. */
export function filterAtlas(entries: readonly AtlasEntry[], { status, api }: AtlasFilter): readonly AtlasEntry[] {
  return entries.filter(
    ({ answer, setup }) => (status === null || answer.status === status) && (api === null || setup.api.type === api),
  );
}
