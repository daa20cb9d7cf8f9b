import type { Difference } from "../../match";
import type { Expected } from "../case";
import type { Value } from "../json";
import type { Observed } from "../observed";

/** Compares one expected member with what was seen; `all` are the expected members beside it. */
export type Check = (expected: Value, seen: Observed, all: Expected) => Difference | null;

/** For a member that only changes how others are read, or is for people. */
export const noCheck: Check = () => null;
