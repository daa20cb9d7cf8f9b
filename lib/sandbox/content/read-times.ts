import { failure, type Json, type JsonObject, type Result, success } from "@/lib/util";
import type { SandboxRequest, SandboxWorld } from "../gateway/model";
import { readStart } from "./gateway-start";

interface ReadTimes {
  readonly arrival: {
    readonly at: number;
    /** Null where the step names none. */
    readonly request: SandboxRequest | null;
    readonly times: number;
    readonly perSecond: number | null;
  };
  /** Tokens that the request shows, by their text. */
  readonly tokens: SandboxWorld["tokens"];
  /** What else the step says. */
  readonly rest: JsonObject;
}

/** When a step sends which request, and how often: `atSeconds`, `request`, `times`, `perSecond`. */
export function readTimes(step: JsonObject, start: JsonObject): Result<ReadTimes, string> {
  const { atSeconds = 0, request, times = 1, perSecond = null, ...rest } = step;
  if (!isAmount(atSeconds) || !isAmount(times) || !(perSecond === null || isAmount(perSecond)))
    return failure("has a step whose `atSeconds`, `times` or `perSecond` is no number");
  const arrival = { at: atSeconds * 1_000, request: null, times, perSecond };
  if (request === undefined) return success({ arrival, tokens: undefined, rest });
  const setup = readStart({ ...start, request }, "");
  if (!setup.ok) return failure(`has a \`request\` that can not be read: ${setup.error}`);
  const { world } = setup.value;
  return success({ arrival: { ...arrival, request: setup.value.request }, tokens: world.tokens, rest });
}

function isAmount(value: Json): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
