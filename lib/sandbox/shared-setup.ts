import * as z from "zod/mini";
import { type Json, type ObjectStore, parseTaskScript, type TaskScript } from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";
import { decodeFragment, encodeFragment, type FragmentProblem } from "./fragment";
import type { AslSetup } from "./model";

/** What a link to a sandbox, or a saved one, holds. */
export interface SharedSetup {
  readonly setup: AslSetup;
  /** The moment of its run that it stands at; null before a run. */
  readonly moment: number | null;
}

const text = z.string().check(z.maxLength(1_100_000));
const script = z.custom<TaskScript>((value) => parseTaskScript(value as Json).ok);
const objects: z.ZodMiniType<ObjectStore> = z.record(z.string(), z.record(z.string(), z.string()));

/** Short names, for short links: version 1 of the format. */
const stored = z.strictObject({
  t: z.string().check(z.maxLength(200)),
  d: text,
  i: z.optional(text),
  m: z.optional(script),
  x: z.optional(z.literal(1)),
  o: z.optional(objects),
  at: z.optional(z.int().check(z.nonnegative())),
});

/** The setup as a value for storage and links. */
export function packSetup({ setup, moment }: SharedSetup): unknown {
  const { title, definition, input, mocks, type, objects } = setup;
  return {
    t: title,
    d: definition,
    ...(input === "{}" ? {} : { i: input }),
    ...(Object.keys(mocks).length === 0 ? {} : { m: mocks }),
    ...(type === "EXPRESS" ? { x: 1 } : {}),
    ...(objects === undefined ? {} : { o: objects }),
    ...(moment === null ? {} : { at: moment }),
  };
}

/** Reads what {@link packSetup} gave, or any other value: null where it is none of ours. */
export function unpackSetup(value: unknown): SharedSetup | null {
  const parsed = stored.safeParse(value);
  if (!parsed.success) return null;
  const { t: title, d: definition, i: input = "{}", m: mocks = {}, x, o, at = null } = parsed.data;
  const type = x === 1 ? "EXPRESS" : "STANDARD";
  return { setup: { title, definition, input, mocks, type, ...(o === undefined ? {} : { objects: o }) }, moment: at };
}

/** The fragment of a link to a sandbox in this state, without `#`. */
export function setupFragment(shared: SharedSetup): string {
  return encodeFragment("asl1", packSetup(shared));
}

/** Reads the fragment of an address, whatever it holds; null where it is of no sandbox at all. */
export function readSetupFragment(fragment: string): Result<SharedSetup, FragmentProblem> | null {
  const decoded = decodeFragment("asl1", fragment);
  if (decoded === null || !decoded.ok) return decoded;
  const shared = unpackSetup(decoded.value);
  return shared === null ? failure("This link is damaged: it holds no state machine of ours.") : success(shared);
}
