import { hashText } from "@/lib/util";
import type { ProgramContext } from "../compile/compilation";
import type { Fields } from "../compile/fields";
import type { Work } from "../data-flow/steps";
import type { Raised } from "../errors/raised";
import { type EvaluationFailure, isFailure } from "../failure";
import { failureDetails, fixed, nothing } from "../history/details";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import { uuid } from "../task/task-token";
import type { ChildResult } from "./child-result";
import { DistributedJoin } from "./distributed-join";
import { compileItemBatcher, type ItemBatcher } from "./item-batcher";
import { compileItemReader, type ItemReader } from "./item-reader";
import type { MapParts } from "./map-parts";
import { compileResultWriter, type ResultWriter } from "./result-writer";
import { compileTolerance, type Tolerance } from "./tolerance";

/** Child executions at the same time, at most and if the state does not say (developer guide, "Distributed mode"). */
const DISTRIBUTED_CONCURRENCY = 10_000;

interface DistributedParts {
  readonly map: MapParts;
  readonly reader: ItemReader | undefined;
  readonly batcher: ItemBatcher | undefined;
  readonly writer: ResultWriter | undefined;
  readonly label: string;
}

/** The state of one Map Run. */
interface MapRun {
  readonly arn: string;
  readonly input: Json;
  readonly concurrency: number;
  readonly tolerance: Tolerance;
}

/** The work of a Distributed Map: read, select, batch, run the children, write. */
export function distributedWork(map: MapParts, fields: Fields, program: ProgramContext): Work {
  const part = <Value>(name: string, compile: (child: Fields, program: ProgramContext) => Value): Value | undefined => {
    const child = fields.child(name);
    return child === undefined ? undefined : compile(child, program);
  };
  const parts: DistributedParts = {
    map,
    reader: part("ItemReader", compileItemReader),
    batcher: part("ItemBatcher", compileItemBatcher),
    writer: part("ResultWriter", compileResultWriter),
    label: fields.text("Label") ?? hashText(fields.pointer),
  };
  const tolerance = compileTolerance(fields, program);
  return (run, flow, visit, input) => {
    const fail = (failure: EvaluationFailure): Pending<void> => run.failEvaluation(flow, visit, map.node(), failure);
    // With a reader the items are known only once the Map Run has begun: the length shows as 0.
    const known = parts.reader === undefined ? map.items(run, flow, visit, input) : [];
    return whenReady(known, (items) => {
      if (isFailure(items)) return fail(items);
      return whenReady(map.concurrency?.(run, flow, visit) ?? 0, (concurrency) => {
        if (isFailure(concurrency)) return fail(concurrency);
        run.record(flow, "MapStateStarted", fixed({ length: items.length }));
        return whenReady(tolerance(run, flow, visit), (tolerated) => {
          if (isFailure(tolerated)) return fail(tolerated);
          visit.map = {
            items,
            maxConcurrency: concurrency,
            toleratedFailureCount: tolerated.count,
            toleratedFailurePercentage: tolerated.percentage,
          };
          const mapRun = { arn: mapRunArn(run, parts.label), input, concurrency, tolerance: tolerated };
          run.record(flow, "MapRunStarted", fixed({ mapRunArn: mapRun.arn }));
          return readThenRun(parts, mapRun, run, flow, visit, items);
        });
      });
    });
  };
}

function mapRunArn(run: Run, label: string): string {
  return `${run.setup.arns.stateMachineArn.replace(":stateMachine:", ":mapRun:")}/${label}:${uuid(run.random)}`;
}

function readThenRun(
  parts: DistributedParts,
  mapRun: MapRun,
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  items: readonly Json[],
): Pending<void> {
  const fail = (failure: EvaluationFailure): Pending<void> =>
    run.failEvaluation(flow, visit, parts.map.node(), failure);
  return whenReady(parts.reader?.(run, flow, visit, mapRun.input) ?? items, (read) => {
    if (isFailure(read)) return fail(read);
    if ("cause" in read)
      return failMapRun(parts, run, flow, visit, { error: "States.ItemReaderFailed", cause: read.cause });
    return whenReady(selectAll(parts, mapRun, run, flow, visit, read), (selected) => {
      if (isFailure(selected)) return fail(selected);
      const batched = parts.batcher?.(run, flow, visit, mapRun.input, selected) ?? selected;
      return whenReady(batched, (inputs) =>
        isFailure(inputs) ? fail(inputs) : runChildren(parts, mapRun, run, flow, visit, inputs),
      );
    });
  });
}

function selectAll(
  parts: DistributedParts,
  mapRun: MapRun,
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  items: readonly Json[],
): Pending<readonly Json[] | EvaluationFailure> {
  const { selector } = parts.map;
  if (selector === undefined) return items;
  const selected: Json[] = [];
  const from = (index: number): Pending<readonly Json[] | EvaluationFailure> => {
    for (let at = index; at < items.length; at++) {
      const input = selector(run, flow, visit, mapRun.input, { Index: at, Value: items[at] ?? null });
      if (isFailure(input)) return input;
      if (input instanceof Promise) {
        return input.then((later) => {
          if (isFailure(later)) return later;
          selected.push(later);
          return from(at + 1);
        });
      }
      selected.push(input);
    }
    return selected;
  };
  return from(0);
}

function runChildren(
  parts: DistributedParts,
  mapRun: MapRun,
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  inputs: readonly Json[],
): Pending<void> {
  const { concurrency } = mapRun;
  const join = new DistributedJoin(flow, {
    start: parts.map.start ?? parts.map.node(),
    inputs,
    concurrency: concurrency > 0 ? Math.min(concurrency, DISTRIBUTED_CONCURRENCY) : DISTRIBUTED_CONCURRENCY,
    tolerance: mapRun.tolerance,
    label: parts.label,
    complete: (later, outputs, results) => succeedMapRun(parts, mapRun, later, flow, visit, outputs, results),
    resolve: (later, result) => parts.map.leave(later, flow, visit, result),
    reject: (later, failure) => failMapRun(parts, later, flow, visit, failure),
  });
  return run.await(flow, join);
}

function succeedMapRun(
  parts: DistributedParts,
  mapRun: MapRun,
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  outputs: readonly Json[],
  results: readonly ChildResult[],
): Pending<void> {
  run.record(flow, "MapRunSucceeded", nothing);
  const written = parts.writer?.(run, flow, visit, mapRun.input, mapRun.arn, results) ?? outputs;
  return whenReady(written, (result) => {
    if (isFailure(result)) return run.failEvaluation(flow, visit, parts.map.node(), result);
    run.note(flow, "MapStateSucceeded", nothing);
    return parts.map.leave(run, flow, visit, result);
  });
}

function failMapRun(parts: DistributedParts, run: Run, flow: Flow, visit: VisitRecord, failure: Raised): Pending<void> {
  run.record(flow, "MapRunFailed", fixed(failureDetails(failure.error, failure.cause)));
  return run.raise(flow, visit, parts.map.node(), failure);
}
