import type { Json } from "@/lib/asl";
import type { Expectation } from "./expectation";
import { FIELD_READERS, type FieldValues } from "./fence-fields";
import { type InfoField, parseFenceInfo } from "./fence-info";
import { type AslFence, type EditablePart, FENCE_HEIGHTS, type FenceHeight, type PredictionTask } from "./model";

/** A fence as its info string and code say. What can't be used is a problem, and falls back to what holds without it. */
export interface FenceReading {
  readonly fence: AslFence;
  /** Null where the fence expects nothing in particular. */
  readonly expectation: Expectation | null;
  readonly problems: readonly FenceProblem[];
}

/** What is wrong with an info string; `start` and `end` are the place in it. */
export interface FenceProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const ALL_PARTS = ["definition", "input", "mocks"] as const satisfies readonly EditablePart[];

/** Reads the info string of an `asl` fence; `title` is what it is called where it says nothing. */
export function readAslFence(info: string, definition: string, title: string): FenceReading {
  const parsed = parseFenceInfo(info);
  const fields = parsed.ok ? parsed.value : [];
  const unread = parsed.ok ? [] : [{ start: parsed.error.at, end: info.length, message: parsed.error.message }];
  const { values, problems } = readFields(fields);
  const setup = {
    title: values.title ?? title,
    definition,
    input: JSON.stringify(values.input === undefined ? {} : values.input, null, 2),
    mocks: values.mocks ?? {},
    type: values.type ?? "STANDARD",
  };
  const editable = values.edit ?? ALL_PARTS;
  const height = values.height ?? fittingHeight(definition);
  const fence = { setup, editable, height, prediction: predictionOf(values) };
  const incomplete = values.predict === "next" && values.after === undefined ? [lacksAfter(fields)] : [];
  return { fence, expectation: values.expect ?? null, problems: [...unread, ...problems, ...incomplete] };
}

function readFields(fields: readonly InfoField[]): { values: FieldValues; problems: readonly FenceProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: FenceProblem[] = [];
  for (const { key, value, start, end } of fields) {
    const said = readField(key, value);
    if (typeof said === "string") problems.push({ start, end, message: said });
    else values[key] = said.value;
  }
  return { values, problems };
}

/** The value of a field, or what is wrong with it. */
function readField(key: string, value: Json): string | { readonly value: unknown } {
  if (!Object.hasOwn(FIELD_READERS, key)) return `A fence has no field \`${key}\`.`;
  const read = FIELD_READERS[key as keyof FieldValues](value);
  return read.ok ? { value: read.value } : `\`${key}\` ${read.error}.`;
}

function predictionOf({ predict, after }: FieldValues): PredictionTask | null {
  if (predict === undefined) return null;
  if (predict !== "next") return { kind: predict };
  return after === undefined ? null : { kind: "next", after };
}

function lacksAfter(fields: readonly InfoField[]): FenceProblem {
  const { start = 0, end = 0 } = fields.find(({ key }) => key === "predict") ?? {};
  return { start, end, message: "`predict=next` needs the field `after`: the state whose successor is asked for." };
}

/** Rows of code that show without scrolling, where they are not too many; what stands round the code takes its part. */
function fittingHeight(definition: string): FenceHeight {
  const wanted = 200 + 20 * Math.min(definition.split("\n").length, 20);
  return FENCE_HEIGHTS.find((height) => height >= wanted) ?? 600;
}
