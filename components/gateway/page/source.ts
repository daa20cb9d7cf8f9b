import type { GatewayContent, GatewaySetup } from "@/lib/sandbox/gateway";

/** Where the API on the page comes from: something of the content, or the learner's own. */
export type Source =
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "mission"; readonly id: string }
  | { readonly kind: "drill"; readonly id: string }
  | { readonly kind: "own" };

const KINDS = ["example", "mission", "drill"] as const;

type ContentSource = Exclude<Source, { kind: "own" }>;

/** The name under which work on it is kept. */
export function sourceName(source: Source): string {
  return source.kind === "own" ? "own" : `${source.kind}/${source.id}`;
}

/** The query that leads to it, with the question mark; empty for the learner's own. */
export function sourceQuery(source: Source): string {
  return source.kind === "own" ? "" : `?${source.kind}=${encodeURIComponent(source.id)}`;
}

/** The source that a query asks for, if the content has it. */
export function sourceOfQuery(content: GatewayContent, search: string): ContentSource | null {
  const query = new URLSearchParams(search);
  for (const kind of KINDS) {
    const id = query.get(kind);
    const source = id === null ? null : { kind, id };
    if (source !== null && originalOf(content, source) !== null) return source;
  }
  return null;
}

/** The source of a kept name, if the content has it. */
export function sourceOfName(content: GatewayContent, name: string): Source | null {
  if (name === "own") return { kind: "own" };
  const [first = "", id = ""] = name.split("/");
  const kind = KINDS.find((each) => each === first);
  const source = kind === undefined ? null : { kind, id };
  return source !== null && originalOf(content, source) !== null ? source : null;
}

/** What an example, a mission or a drill starts from. */
export function originalOf(content: GatewayContent, source: ContentSource): GatewaySetup | null {
  switch (source.kind) {
    case "example":
      return content.examples.find(({ id }) => id === source.id)?.setup ?? null;
    case "mission":
      return content.missions.find(({ id }) => id === source.id)?.start ?? null;
    case "drill":
      return content.drills.find(({ id }) => id === source.id)?.start ?? null;
  }
}
