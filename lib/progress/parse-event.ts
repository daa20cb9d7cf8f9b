import type * as z from "zod/mini";
import { failure, type Result, success } from "@/lib/util";
import { eventV1, eventV2, eventV3, eventV4 } from "./event-schema";
import { type ProgressEvent, SCHEMA_VERSION } from "./model";

/** Why a stored value isn't taken as an event: `newer` was written by a later version of the program, `damaged` is anything else. */
export interface EventProblem {
  readonly code: "newer" | "damaged";
  /** What is wrong and where in the value, in one sentence. */
  readonly message: string;
}

/** One reader per version that was ever written; those of the past lift what they read to the present shape. */
const readers: ReadonlyMap<number, (value: unknown) => Result<ProgressEvent, z.core.$ZodError>> = new Map([
  [1, readV1],
  [2, readV2],
  [3, readV3],
  [4, readV4],
]);

/**
 * Reads one event from outside: storage, a backup file, another tab. Never throws.
 *
 * @returns the event in the present version, or why it can't be used
 */
export function parseEvent(value: unknown): Result<ProgressEvent, EventProblem> {
  const version = versionOf(value);
  if (version === null) return failure({ code: "damaged", message: "This is not an event with a version." });
  if (version > SCHEMA_VERSION) {
    return failure({
      code: "newer",
      message: `This event has version ${version}; this program knows ${SCHEMA_VERSION}.`,
    });
  }
  const parsed = readers.get(version)?.(value);
  if (parsed === undefined) return failure({ code: "damaged", message: `There is no version ${version}.` });
  return parsed.ok ? parsed : failure({ code: "damaged", message: describe(parsed.error) });
}

/** Version 1 did not keep the time zone: its days are those of UTC. */
function readV1(value: unknown): Result<ProgressEvent, z.core.$ZodError> {
  const { data, error } = eventV1.safeParse(value);
  return data ? success({ ...data, version: SCHEMA_VERSION, zone: 0 }) : failure(error);
}

/** Version 2 knew no exams. */
function readV2(value: unknown): Result<ProgressEvent, z.core.$ZodError> {
  const { data, error } = eventV2.safeParse(value);
  return data ? success({ ...data, version: SCHEMA_VERSION }) : failure(error);
}

/** Version 3 knew no sandboxes. */
function readV3(value: unknown): Result<ProgressEvent, z.core.$ZodError> {
  const { data, error } = eventV3.safeParse(value);
  return data ? success({ ...data, version: SCHEMA_VERSION }) : failure(error);
}

function readV4(value: unknown): Result<ProgressEvent, z.core.$ZodError> {
  const { data, error } = eventV4.safeParse(value);
  return data ? success(data) : failure(error);
}

function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("version" in value)) return null;
  return typeof value.version === "number" ? value.version : null;
}

function describe(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join(".") || "the event";
  return `The value at ${path} is not as expected.`;
}

/** Parts values from outside into events and those that can't be read, which are kept as they came. */
export function parseEvents(values: readonly unknown[]): {
  readonly events: readonly ProgressEvent[];
  readonly damaged: readonly unknown[];
} {
  const events: ProgressEvent[] = [];
  const damaged: unknown[] = [];
  for (const value of values) {
    const parsed = parseEvent(value);
    if (parsed.ok) events.push(parsed.value);
    else damaged.push(value);
  }
  return { events, damaged };
}
