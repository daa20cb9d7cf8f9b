import { type Answer, fixedMessage } from "../finding";
import type { NameValue } from "../model/payload";

/** An answer of an HTTP API by itself: nothing can customise it. */
export function refusal(status: number, message: string, headers: readonly NameValue[] = []): Answer {
  const answer = fixedMessage(status, message);
  return answer.type === "fixed" ? { ...answer, headers: [...answer.headers, ...headers] } : answer;
}
