import type { ResponseProgram } from "../deploy/program";

/** The integration response for an answer: the first whose pattern fits the whole selector, else the default, else none. */
export function chooseResponse(
  responses: readonly ResponseProgram[],
  selector: string | null,
): ResponseProgram | undefined {
  const matching = selector === null ? undefined : responses.find(({ pattern }) => pattern?.matches(selector) === true);
  return matching ?? responses.find(({ pattern }) => pattern === undefined);
}
