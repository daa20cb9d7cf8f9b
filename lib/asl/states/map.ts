import type { ProgramContext } from "../compile/compilation";
import { compileDataFlow } from "../compile/compile-data-flow";
import { compileHandlers } from "../compile/compile-handlers";
import type { StateCompiler } from "../compile/compile-state";
import type { Fields } from "../compile/fields";
import { compileNumberField } from "../compile/number-field";
import { compilePayload } from "../compile/payload-field";
import { compileNext } from "../compile/transition";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import { isFailure } from "../failure";
import { fixed } from "../history/details";
import type { Json } from "../json";
import { distributedWork } from "../map/distributed-work";
import { InlineJoin } from "../map/inline-join";
import { compileItems } from "../map/items";
import type { MapParts } from "../map/map-parts";
import { whenReady } from "../run/pending";
import type { StateNode } from "../run/state-node";
import { stateBase } from "../run/state-node";

/** Iterations of an inline Map at the same time, at most (developer guide, "Map state processing modes"). */
const INLINE_CONCURRENCY = 40;

/** Map: the same states for every item, within the execution or, distributed, each in an execution of its own. */
export const compileMap: StateCompiler = (name, fields, program) => {
  const dataFlow = compileDataFlow(fields, program, { parameters: false, result: true });
  const next = compileNext(fields, program);
  const processor = fields.child(fields.has("ItemProcessor") ? "ItemProcessor" : "Iterator");
  if (processor === undefined) return fields.problem("ItemProcessor", "A Map state needs ItemProcessor.");
  const inner = program.compileInner(processor);
  const parts: MapParts = {
    items: compileItems(fields, program),
    concurrency: compileNumberField(fields, program, "MaxConcurrency", "integer"),
    selector: compileSelector(fields, program),
    start: inner?.start,
    leave: (run, flow, visit, result: Json) => concludeThenLeave(run, flow, visit, node, dataFlow, next, result),
    node: () => node,
  };
  const distributed = processor.child("ProcessorConfig")?.text("Mode") === "DISTRIBUTED";
  const work = distributed
    ? distributedWork(parts, fields, program)
    : inlineWork(parts, fields.compilation.has("map-keeps-results-at-failure"));
  const node: StateNode = {
    ...stateBase(name, "Map"),
    handlers: compileHandlers(fields, program),
    work: (run, flow, visit) => prepareThen(run, flow, visit, node, dataFlow, work),
  };
  return node;
};

/** ItemSelector, or Parameters in its place as older definitions have it. */
function compileSelector(fields: Fields, program: ProgramContext): MapParts["selector"] {
  const older = !fields.has("ItemSelector") && program.language === "JSONPath";
  return compilePayload(fields, program, older ? "Parameters" : "ItemSelector");
}

function inlineWork(parts: MapParts, keepsResults: boolean): Work {
  const { selector } = parts;
  return (run, flow, visit, input) =>
    whenReady(parts.items(run, flow, visit, input), (items) => {
      const node = parts.node();
      if (isFailure(items)) return run.failEvaluation(flow, visit, node, items);
      return whenReady(parts.concurrency?.(run, flow, visit) ?? 0, (concurrency) => {
        if (isFailure(concurrency)) return run.failEvaluation(flow, visit, node, concurrency);
        visit.map = { items, maxConcurrency: concurrency };
        run.record(flow, "MapStateStarted", fixed({ length: items.length }));
        const join = new InlineJoin(flow, {
          name: node.name,
          start: parts.start ?? node,
          items,
          concurrency: concurrency > 0 ? Math.min(concurrency, INLINE_CONCURRENCY) : INLINE_CONCURRENCY,
          select: selector && ((later, item) => selector(later, flow, visit, input, item)),
          resolve: (later, result) => parts.leave(later, flow, visit, result),
          reject: (later, failure) => later.raise(flow, visit, node, failure),
          rejectEvaluation: (later, failure) => later.failEvaluation(flow, visit, node, failure),
          keepsResults,
        });
        return run.await(flow, join);
      });
    });
}
