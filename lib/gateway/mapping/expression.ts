import type { Path } from "@/lib/json";

/** Where a mapped value comes from. */
export type Expression =
  | { readonly kind: "literal"; readonly text: string }
  /** A parameter of the method request, or a header of the backend's response; `all` for its values together. */
  | { readonly kind: "parameter"; readonly place: ParameterPlace; readonly name: string; readonly all: boolean }
  /** The body, or what a path finds in it. */
  | { readonly kind: "body"; readonly path: Path | null }
  | { readonly kind: "context"; readonly names: readonly string[] }
  | { readonly kind: "stage-variable"; readonly name: string }
  /** HTTP APIs: text with references in it. */
  | { readonly kind: "text"; readonly parts: readonly Expression[] };

export type ParameterPlace = "path" | "querystring" | "header";
