import { type Json, type MachineType, parseTaskScript, type TaskScript } from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";
import { type Expectation, parseExpectation } from "./expectation";
import { type EditablePart, FENCE_HEIGHTS, type FenceHeight, type PredictionTask } from "./model";

/** What the fields of an info string say. */
export interface FieldValues {
  readonly title?: string;
  readonly input?: Json;
  readonly mocks?: TaskScript;
  readonly type?: MachineType;
  readonly height?: FenceHeight;
  readonly edit?: readonly EditablePart[];
  readonly predict?: PredictionTask["kind"];
  readonly after?: string;
  readonly expect?: Expectation;
}

/** Reads the value of a field; the error is the rest of a sentence that begins with the field's name. */
type FieldReader<Value> = (value: Json) => Result<Value, string>;

const PARTS: Readonly<Record<string, readonly EditablePart[]>> = {
  all: ["definition", "input", "mocks"],
  none: [],
  definition: ["definition"],
  input: ["input"],
  mocks: ["mocks"],
};

const text: FieldReader<string> = (value) => (typeof value === "string" ? success(value) : failure("must be a text"));

/** One of a few words, each with what it stands for. */
function oneOf<Value>(words: ReadonlyMap<Json, Value>): FieldReader<Value> {
  const says = `must be ${[...words.keys()].join(", ")}`;
  return (value) => {
    const meant = words.get(value);
    return meant === undefined ? failure(says) : success(meant);
  };
}

const same = <Value extends Json>(values: readonly Value[]) =>
  oneOf(new Map<Json, Value>(values.map((each) => [each, each])));

export const FIELD_READERS: {
  readonly [Key in keyof FieldValues]-?: FieldReader<Exclude<FieldValues[Key], undefined>>;
} = {
  title: text,
  input: success,
  mocks: (value) => {
    const script = parseTaskScript(value);
    return script.ok ? script : failure(`cannot be used: ${script.error[0]?.pointer} ${script.error[0]?.message}`);
  },
  type: oneOf(
    new Map<Json, MachineType>([
      ["standard", "STANDARD"],
      ["express", "EXPRESS"],
    ]),
  ),
  height: same(FENCE_HEIGHTS),
  edit: (value) => {
    const words = typeof value === "string" ? value.split(",") : [];
    const known = words.filter((word) => Object.hasOwn(PARTS, word));
    if (words.length === 0 || known.length < words.length)
      return failure("must be all, none, or definition, input and mocks with commas");
    return success(known.flatMap((word) => PARTS[word] ?? []));
  },
  predict: same(["output", "error", "seconds", "next"]),
  after: text,
  expect: parseExpectation,
};
