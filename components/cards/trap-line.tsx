import { CodeText } from "@/components/ui";
import type { Card } from "@/lib/cards";

/** The false claim on the same matter, struck through, and the truth. */
export function TrapLine({ trap }: { readonly trap: NonNullable<Card["trap"]> }) {
  return (
    <p className="max-w-measure text-14 text-ink-2">
      <b className="font-semibold text-ink">Trap.</b>{" "}
      <del>
        <CodeText>{trap.claim}</CodeText>
      </del>{" "}
      <CodeText>{trap.truth}</CodeText>
    </p>
  );
}
