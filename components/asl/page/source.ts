import type { AslSetup, SandboxContent } from "@/lib/sandbox";

/** Where the machine on the page comes from: something of the content, or the learner's own. */
export type Source =
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "challenge"; readonly id: string }
  | { readonly kind: "own" };

/** The name under which work on it is kept. */
export function sourceName(source: Source): string {
  return source.kind === "own" ? "own" : `${source.kind}/${source.id}`;
}

/** The query that leads to it, with the question mark; empty for the learner's own. */
export function sourceQuery(source: Source): string {
  return source.kind === "own" ? "" : `?${source.kind}=${encodeURIComponent(source.id)}`;
}

/** The example or challenge that a query or a kept name asks for, if the content has it. */
export function findSource(content: SandboxContent, kind: string, id: string | null): Source | null {
  const list = kind === "challenge" ? content.challenges : kind === "example" ? content.examples : [];
  if (id === null || !list.some((each) => each.id === id)) return null;
  return { kind: kind === "challenge" ? "challenge" : "example", id };
}

/** What an example or a challenge starts from. */
export function originalOf(content: SandboxContent, source: Exclude<Source, { kind: "own" }>): AslSetup | null {
  if (source.kind === "challenge") return content.challenges.find(({ id }) => id === source.id)?.start ?? null;
  return content.examples.find(({ id }) => id === source.id)?.setup ?? null;
}
