import type { ProgramContext } from "../compile/compilation";
import type { Fields } from "../compile/fields";
import { compilePayload } from "../compile/payload-field";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import { isObject, type Json, member } from "../json";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import type { ChildResult } from "./child-result";

/** Writes the results of a Distributed Map to storage and gives the state's result in their place. */
export type ResultWriter = (
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  input: Json,
  mapRunArn: string,
  results: readonly ChildResult[],
) => Pending<Json | EvaluationFailure>;

/** Compiles ResultWriter (developer guide, "ResultWriter"): one file for each status, and a manifest that names them. */
export function compileResultWriter(fields: Fields, program: ProgramContext): ResultWriter {
  const where = compilePayload(fields, program, "Parameters", "Arguments");
  return (run, flow, visit, input, mapRunArn, results) =>
    whenReady(where?.(run, flow, visit, input) ?? {}, (place) => {
      if (isFailure(place)) return place;
      return write(run, textOf(place, "Bucket"), textOf(place, "Prefix"), mapRunArn, results);
    });
}

function textOf(place: Json, name: string): string {
  const value = isObject(place) ? member(place, name) : undefined;
  return typeof value === "string" ? value : "";
}

function write(run: Run, bucket: string, prefix: string, mapRunArn: string, results: readonly ChildResult[]): Json {
  const folder = `${prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`}${mapRunArn.split(":").at(-1) ?? ""}`;
  const files: Record<string, Json> = { FAILED: [], PENDING: [], SUCCEEDED: [] };
  for (const status of ["SUCCEEDED", "FAILED"]) {
    const chosen = results.filter((result) => result.Status === status);
    if (chosen.length === 0) continue;
    const text = JSON.stringify(chosen);
    const key = `${folder}/${status}_0.json`;
    run.written.push({ bucket, key, text });
    files[status] = [{ Key: key, Size: text.length }];
  }
  const key = `${folder}/manifest.json`;
  const text = JSON.stringify({ DestinationBucket: bucket, MapRunArn: mapRunArn, ResultFiles: files });
  run.written.push({ bucket, key, text });
  return { MapRunArn: mapRunArn, ResultWriterDetails: { Bucket: bucket, Key: key } };
}
