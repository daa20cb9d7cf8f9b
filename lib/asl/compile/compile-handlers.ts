import { assign } from "../data-flow/assign";
import { compileCombine } from "../data-flow/combine";
import { concludeJsonata } from "../data-flow/jsonata-flow";
import type { Catcher, Handlers } from "../errors/handlers";
import { compileErrorMatcher } from "../errors/matches";
import type { Retrier } from "../errors/retrier";
import { isFailure } from "../failure";
import type { ProgramContext } from "./compilation";
import type { Fields } from "./fields";
import { compileTarget } from "./transition";

/** Compiles Retry and Catch; null where the state has neither. */
export function compileHandlers(fields: Fields, program: ProgramContext): Handlers | null {
  const retriers = fields.children("Retry").map(compileRetrier);
  const catchers = fields.children("Catch").flatMap((catcher) => compileCatcher(catcher, program) ?? []);
  return retriers.length + catchers.length === 0 ? null : { retriers, catchers };
}

/** Defaults: 1 second, three retries, doubling (States Language, "Retrying after error"). */
function compileRetrier(fields: Fields): Retrier {
  const { compilation } = fields;
  const interval = (fields.number("IntervalSeconds") ?? 1) * 1000;
  const rate = fields.number("BackoffRate") ?? 2;
  const longest = (fields.number("MaxDelaySeconds") ?? Number.POSITIVE_INFINITY) * 1000;
  const jitter = fields.text("JitterStrategy") === "FULL";
  const linear = compilation.has("backoff-is-linear");
  const attempts = fields.number("MaxAttempts") ?? 3;
  return {
    matches: compileErrorMatcher(fields.texts("ErrorEquals") ?? [], compilation.misconceptions),
    maxAttempts: compilation.has("max-attempts-counts-first-try") ? attempts - 1 : attempts,
    delay: (retry, run) => {
      const grown = linear ? interval * Math.max(1, rate * (retry - 1)) : interval * rate ** (retry - 1);
      const delay = Math.min(grown, longest, LONGEST_DELAY);
      return Math.round(jitter ? run.random.next() * delay : delay);
    },
  };
}

/** Beyond a thousand years no execution is alive; it keeps times within what numbers hold exactly. */
const LONGEST_DELAY = 31_557_600_000_000;

function compileCatcher(fields: Fields, program: ProgramContext): Catcher | undefined {
  const next = compileTarget(fields, "Next", program);
  if (next === undefined) return fields.problem("Next", "A catcher needs Next.");
  const conclude = program.language === "JSONata" ? concludeByJsonata(fields) : concludeByJsonPath(fields);
  return {
    matches: compileErrorMatcher(fields.texts("ErrorEquals") ?? [], fields.compilation.misconceptions),
    next,
    conclude: (run, flow, visit, errorOutput) => {
      // The state's own Assign does not count once a catcher takes over.
      visit.unassign();
      return conclude(run, flow, visit, errorOutput);
    },
  };
}

/** The error output goes where ResultPath says, in the raw input; `$` is the error output in Assign. */
function concludeByJsonPath(fields: Fields): Catcher["conclude"] {
  const path = fields.referencePathOrNull("ResultPath");
  const drops = fields.compilation.has("catch-drops-input");
  const combine = compileCombine(drops ? undefined : path, new Set());
  const template = fields.template("Assign");
  return (run, flow, visit, errorOutput) => {
    const scope = run.scope.at(flow, visit);
    scope.input = errorOutput;
    const problem = template === undefined ? null : assign(visit, template.evaluate(scope));
    if (problem !== null) return problem;
    const output = combine(visit.input, errorOutput);
    if (isFailure(output)) return output;
    visit.afterResultPath = output;
    visit.output = output;
    return null;
  };
}

function concludeByJsonata(fields: Fields): Catcher["conclude"] {
  const assignVisible = fields.compilation.has("assign-visible-in-output");
  const result = { output: fields.jsonata("Output"), assign: fields.jsonata("Assign"), assignVisible };
  return (run, flow, visit, errorOutput) =>
    concludeJsonata(run, flow, visit, result, { input: visit.input, errorOutput }, errorOutput);
}
