import { createRandom, type Random } from "@/lib/util";

/** Names that the gateway gives a request; made up of a seed. */
export interface RequestIds {
  readonly requestId: string;
  readonly extendedRequestId: string;
  /** Value of X-Amzn-Trace-Id. */
  readonly traceId: string;
  /** What decides whether the request goes to a canary: at least 0 and below 100. */
  readonly dice: number;
}

export function requestIds(seed: string): RequestIds {
  const random = createRandom(seed);
  const [a, b, c, d] = [hex(random), hex(random), hex(random), hex(random)];
  return {
    requestId: `${a}-${b.slice(0, 4)}-4${b.slice(4, 7)}-a${c.slice(0, 3)}-${c.slice(3)}${d.slice(0, 7)}`,
    extendedRequestId: `${btoa(a + d.slice(0, 3)).slice(0, 15)}=`,
    traceId: `Root=1-${hex(random)}-${hex(random)}${hex(random)}${hex(random)}`,
    dice: random.next() * 100,
  };
}

/** Eight hexadecimal digits. */
function hex(random: Random): string {
  return random.below(0x1_0000_0000).toString(16).padStart(8, "0");
}
