import type { LimitFact } from "../model";
import type { Qualifier, Quantity } from "../quantity";
import type { Lines } from "./locate";
import type { Scope } from "./scope";

/** An amount, what it belongs to, and the words that say so. */
export interface Amount {
  readonly subject: string;
  readonly quantity: Quantity & { readonly qualifier: Qualifier };
  readonly statement: string;
  readonly position: Lines;
}

/** The fact of an amount. */
export function limitFact(
  { section, make, block }: Scope,
  { subject, quantity, statement, position }: Amount,
): LimitFact {
  const { value, unit, qualifier } = quantity;
  const frame = make.frame({
    kind: "limit",
    section,
    subject: `${subject}\n${qualifier}`,
    position,
    directives: block.directives,
    asks: [],
  });
  return { kind: "limit", ...frame, subject, qualifier, value, unit, statement };
}
