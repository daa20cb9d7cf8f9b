import type { AslSetup } from "@/lib/sandbox";

const DEFINITION = {
  StartAt: "First",
  States: { First: { Type: "Pass", End: true } },
};

/** The smallest machine that runs. */
export const EMPTY_SETUP: AslSetup = {
  title: "An empty machine",
  definition: JSON.stringify(DEFINITION, null, 2),
  input: "{}",
  mocks: {},
  type: "STANDARD",
};
