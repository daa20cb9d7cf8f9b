import type { SandboxBody } from "@/lib/sandbox/gateway";
import { assertNever } from "@/lib/util";

/** How a body is written in the form. */
export type BodyKind = "none" | "text" | "bytes" | "base64";

/** More than what the service takes, and not so much that the browser labours. */
export const MOST_BYTES = 20_000_000;

export function bodyKindOf(body: SandboxBody | undefined): BodyKind {
  if (body === undefined || body === null) return "none";
  if (typeof body === "string") return "text";
  return "bytes" in body ? "bytes" : "base64";
}

/** A body of a kind to begin with. */
export function bodyOfKind(kind: BodyKind): SandboxBody | undefined {
  switch (kind) {
    case "none":
      return undefined;
    case "text":
      return "{}";
    case "bytes":
      return { bytes: 11_000_000 };
    case "base64":
      return { base64: "iVBORw0KGgo=" };
    default:
      return assertNever(kind);
  }
}
