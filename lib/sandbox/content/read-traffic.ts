import { failure, isArray, isObject, type Json, type JsonObject, type Result, success } from "@/lib/util";
import type { GatewaySetup } from "../gateway/model";
import type { Arrival } from "../gateway/traffic";
import { readTimes } from "./read-times";

type Tokens = NonNullable<GatewaySetup["world"]["tokens"]>;

interface Traffic {
  readonly arrivals: readonly Arrival[];
  /** The arrival whose execution log is shown: the one marked `logged`, else the last. */
  readonly logged: number;
  /** Tokens that clients show: the world must know them. */
  readonly tokens: Tokens;
}

/** Reads the requests that clients send to the faulty setup of a drill; `start` is its case. */
export function readTraffic(list: Json, start: JsonObject, setup: GatewaySetup): Result<Traffic, string> {
  if (!isArray(list) || list.length === 0) return failure("is no list of requests, or an empty one");
  const arrivals: Arrival[] = [];
  const tokens: Record<string, Tokens[string]> = {};
  let logged = list.length - 1;
  for (const [index, step] of list.entries()) {
    const times = isObject(step) ? readTimes(step, start) : failure("has a step that is no object");
    if (!times.ok) return times;
    const { arrival, rest } = times.value;
    const { logged: isLogged, ...others } = rest;
    const [other] = Object.keys(others);
    if (other !== undefined) return failure(`has a step with an unknown field \`${other}\``);
    if (isLogged === true) logged = index;
    Object.assign(tokens, times.value.tokens);
    arrivals.push({ ...arrival, request: arrival.request ?? setup.request });
  }
  return success({ arrivals, logged, tokens });
}
