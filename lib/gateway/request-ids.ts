import { createRandom, type Random } from "@/lib/util";

/** Names that the gateway gives a request; made up of a seed. */
export interface RequestIds {
  readonly requestId: string;
  readonly extendedRequestId: string;
  /** Root of X-Amzn-Trace-Id: `Root=1-…`, the client's where it sent one. */
  readonly traceRoot: string;
  /** What follows the root in an answer: `Parent=…;Sampled=…`. */
  readonly traceRest: string;
  /** What decides whether the request goes to a canary: at least 0 and below 100. */
  readonly dice: number;
}

/** `trace` is the X-Amzn-Trace-Id that the client sent. */
export function requestIds(seed: string, trace: string | undefined): RequestIds {
  const random = createRandom(seed);
  const [, root, rest] =
    /^(Root=1-[0-9a-f]{8}-[0-9a-f]{24})(?:;(Parent=[0-9a-f]{16};Sampled=[01]))?/.exec(trace ?? "") ?? [];
  const [a, b, c, d] = [hex(random), hex(random), hex(random), hex(random)];
  return {
    requestId: `${a}-${b.slice(0, 4)}-4${b.slice(4, 7)}-a${c.slice(0, 3)}-${c.slice(3)}${d.slice(0, 7)}`,
    extendedRequestId: `${btoa(a + d.slice(0, 3)).slice(0, 15)}=`,
    traceRoot: root ?? `Root=1-${hex(random)}-${hex(random)}${hex(random)}${hex(random)}`,
    traceRest: rest ?? `Parent=${hex(random)}${hex(random)};Sampled=0`,
    dice: random.next() * 100,
  };
}

/** Eight hexadecimal digits. */
function hex(random: Random): string {
  return random.below(0x1_0000_0000).toString(16).padStart(8, "0");
}
