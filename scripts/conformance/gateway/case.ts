import type { JsonObject, Value } from "./json";

/** How the expected value of a case is known, strongest first. */
export const CERTAINTIES = ["recorded", "recorded-effect", "asserted", "documented", "support", "observed"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Certainties that bind; exact wordings of the others have changed over the years. */
const BINDING: readonly Certainty[] = ["recorded", "recorded-effect", "asserted", "documented"];

export function isBinding({ certainty }: { readonly certainty: Certainty }): boolean {
  return BINDING.includes(certainty);
}

/** A case of `conformance/api-gateway`, as its README describes the members. */
export interface Case {
  readonly id: string;
  readonly family: string;
  readonly certainty: Certainty;
  /** Null for templates alone. */
  readonly api: JsonObject | null;
  readonly request: JsonObject;
  readonly integrationBehaviour: JsonObject | null;
  readonly expected: Expected;
}

/** Only the members present are to be checked. */
export type Expected = Readonly<Record<string, Value>>;
