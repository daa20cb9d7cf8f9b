import * as z from "zod/mini";
import type { ItemId, OptionId } from "@/lib/quiz";

// Without this zod probes `new Function`, which the page's content security policy reports. It must stand before the schemas.
z.config({ jitless: true });

export const ID_LENGTH = 300;
const TEXT_LENGTH = 10_000;
export const LIST_LENGTH = 20_000;

/** Any text of a fair length. */
export const text = z.string().check(z.maxLength(TEXT_LENGTH));
/** A name from outside: not empty, and short. */
export const name = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH));
/** A time or a length of time, milliseconds. */
export const amount = z.number().check(z.gte(0), z.lte(8.64e15));

/** A learning day: one of 300 years, or 0 for none. */
export const day = whole(0, 110_000);

export function id<Id extends string>() {
  return z.custom<Id>((value) => typeof value === "string" && value.length > 0 && value.length <= ID_LENGTH);
}

export function list<Schema extends z.core.$ZodType>(schema: Schema, longest = LIST_LENGTH) {
  return z.array(schema).check(z.maxLength(longest));
}

export function between(least: number, most: number) {
  return z.number().check(z.gte(least), z.lte(most));
}

export function whole(least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most));
}

export const itemId = id<ItemId>();
export const optionId = id<OptionId>();

/** What a learner gave to an item. */
export const response = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("multiple-choice"), option: z.nullable(optionId) }),
  z.strictObject({ type: z.literal("multiple-response"), options: list(optionId) }),
  z.strictObject({ type: z.literal("ordering"), order: z.nullable(list(optionId)) }),
  z.strictObject({ type: z.literal("matching"), answers: z.record(name, optionId) }),
  z.strictObject({ type: z.literal("numeric"), text }),
  z.strictObject({ type: z.literal("cloze"), text }),
]);
