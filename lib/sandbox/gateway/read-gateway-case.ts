import { failure, type Json, type Result, success } from "@/lib/util";
import { type CaseProblem, checkCase } from "./case/check-case";
import { type CaseStep, setupOfCase } from "./case/setup";
import type { GatewaySetup } from "./model";

/** A case of the content: an API with one request or several, one after the other. */
export interface GatewayCase {
  /** Its request is that of the first step. */
  readonly setup: GatewaySetup;
  readonly steps: readonly CaseStep[];
}

/** Reads a compact case `{api, request, backend, expected}`, as content/README.md describes it; what is expected is left alone. */
export function readGatewayCase(source: Json, title = ""): Result<GatewaySetup, string> {
  const read = readGatewaySteps(source, title);
  if (read.ok) return success(read.value.setup);
  const [first] = read.error;
  return failure(first === undefined ? "is no case" : sentenceOf(first));
}

/** The same with all its steps, and all that is wrong. */
export function readGatewaySteps(source: Json, title: string): Result<GatewayCase, readonly CaseProblem[]> {
  const checked = checkCase(source);
  return checked.ok ? success(setupOfCase(checked.value, title)) : checked;
}

/** A problem with its place, as a sentence without its point. */
export function sentenceOf({ pointer, message }: CaseProblem): string {
  return pointer === "" ? message : `\`${pointer}\` ${message}`;
}
