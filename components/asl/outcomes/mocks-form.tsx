"use client";

/** What the tasks answer. */
export function MocksForm({ readOnly }: { readonly readOnly: boolean }) {
  return <p className="p-3 text-13 text-ink-3">{readOnly ? "" : "…"}</p>;
}
