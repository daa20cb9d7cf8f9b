import type { ContentSource, Shelf, Source } from "@/components/sandbox";
import { type AslSetup, packSetup, readSetupFragment, type SandboxContent, unpackSetup } from "@/lib/sandbox";
import { EMPTY_SETUP } from "./empty-setup";

export type MachineKind = "challenge" | "example";
export type MachineSource = Source<MachineKind>;

/** What the page of the Step Functions sandbox can open. */
export function machineShelf({ examples, challenges }: SandboxContent): Shelf<MachineKind, AslSetup> {
  const [first] = examples;
  return {
    page: "step-functions",
    kinds: ["challenge", "example"],
    find: ({ kind, id }: ContentSource<MachineKind>) =>
      (kind === "challenge"
        ? challenges.find((each) => each.id === id)?.start
        : examples.find((each) => each.id === id)?.setup) ?? null,
    first: first ? { kind: "example", id: first.id } : null,
    empty: EMPTY_SETUP,
    pack: (setup) => packSetup({ setup, moment: null }),
    unpack: (value) => unpackSetup(value)?.setup ?? null,
    readLink: readSetupFragment,
  };
}
