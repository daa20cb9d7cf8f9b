import type { Sent } from "../model";
import { PHASE_NAMES } from "./phase-names";

/** How far a request came, in words. */
export function pipelineSentence({ invocation }: Sent): string {
  const { trace, answeredBy, latency, response } = invocation;
  const place = trace.findIndex(({ phase }) => phase === answeredBy) + 1;
  return `${response.status} from phase ${place} of ${trace.length}, ${PHASE_NAMES[answeredBy]}, after ${latency.total} ms`;
}
