import type { Path } from "@/lib/json";
import { readPath } from "../expressions/path/read-path";
import { EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import { parseTimestamp } from "../timestamp";
import type { ProgramContext } from "./compilation";
import type { Fields } from "./fields";
import { compileNumberField } from "./number-field";

/** Virtual time at which a Wait ends, in milliseconds since 1970. */
export type WaitUntil = (run: Run, flow: Flow, visit: VisitRecord, input: Json) => Pending<number | EvaluationFailure>;

/** The longest wait that the service takes, in seconds. */
const LONGEST_WAIT = 99_999_999;

/** Compiles the one of Seconds, SecondsPath, Timestamp and TimestampPath that a Wait has. */
export function compileWaitUntil(fields: Fields, program: ProgramContext): WaitUntil | undefined {
  if (program.language === "JSONPath") {
    const secondsPath = fields.path("SecondsPath");
    if (secondsPath !== undefined) return (run, flow, visit, input) => secondsAt(secondsPath, run, flow, visit, input);
    const timestampPath = fields.path("TimestampPath");
    if (timestampPath !== undefined)
      return (run, flow, visit, input) => timestampAt(timestampPath, run, flow, visit, input);
  }
  if (fields.has("Timestamp")) return compileTimestamp(fields, program);
  const seconds = compileNumberField(fields, program, "Seconds", "integer");
  if (seconds === undefined) return undefined;
  const end = (run: Run, value: number | EvaluationFailure): number | EvaluationFailure =>
    isFailure(value) ? value : value < 0 || value > LONGEST_WAIT ? outOfRange(value) : run.clock + value * 1000;
  return (run, flow, visit) => whenReady(seconds(run, flow, visit), (value) => end(run, value));
}

function outOfRange(seconds: number): EvaluationFailure {
  const cause = `The Seconds field must be between 0 and ${LONGEST_WAIT}, but was: ${seconds}`;
  return new EvaluationFailure("States.QueryEvaluationError", cause, "Seconds");
}

function secondsAt(path: Path, run: Run, flow: Flow, visit: VisitRecord, input: Json): number | EvaluationFailure {
  const scope = run.scope.at(flow, visit);
  scope.input = input;
  const value = readPath(path, scope);
  if (isFailure(value)) return value;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  if (typeof value !== "number" || !Number.isInteger(value))
    return runtimeFailure(`The SecondsPath parameter cannot be parsed as a long value: ${path.text} == ${shown}`);
  if (value < 0 || value > LONGEST_WAIT) {
    return runtimeFailure(
      `The SecondsPath parameter references an invalid value: ${path.text} == ${shown}. It must be between 0 and ${LONGEST_WAIT}.`,
    );
  }
  return run.clock + value * 1000;
}

function timestampAt(path: Path, run: Run, flow: Flow, visit: VisitRecord, input: Json): number | EvaluationFailure {
  const scope = run.scope.at(flow, visit);
  scope.input = input;
  const value = readPath(path, scope);
  if (isFailure(value)) return value;
  const timestamp = typeof value === "string" ? parseTimestamp(value) : null;
  if (timestamp !== null) return timestamp.time;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return runtimeFailure(
    `The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: ${path.text} == ${shown}`,
  );
}

function compileTimestamp(fields: Fields, program: ProgramContext): WaitUntil | undefined {
  if (program.language === "JSONata") return jsonataTimestamp(fields);
  const text = fields.text("Timestamp");
  const timestamp = text === undefined ? null : parseTimestamp(text);
  if (timestamp === null) return fields.problem("Timestamp", "Timestamp must be an ISO 8601 time with a zone.");
  return () => timestamp.time;
}

function jsonataTimestamp(fields: Fields): WaitUntil | undefined {
  const template = fields.jsonata("Timestamp");
  if (template === undefined) return undefined;
  const check = (value: Json | EvaluationFailure): number | EvaluationFailure => {
    if (isFailure(value)) return value;
    const timestamp = typeof value === "string" ? parseTimestamp(value) : null;
    if (timestamp !== null) return timestamp.time;
    const shown = typeof value === "string" ? value : JSON.stringify(value);
    const cause = `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${shown}`;
    return new EvaluationFailure("States.QueryEvaluationError", cause, "Timestamp");
  };
  const { constant } = template;
  if (constant !== undefined) return () => check(constant);
  return (run, flow, visit) => {
    const scope = run.scope.at(flow, visit);
    scope.states = { input: visit.input };
    return template.evaluate(scope).then(check);
  };
}
