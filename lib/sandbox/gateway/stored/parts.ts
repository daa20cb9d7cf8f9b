import * as z from "zod/mini";
import type { Json, NameValue, Throttle } from "@/lib/gateway";

/** Parts of what is stored; every object has the members of its type and no others. */
export const maybe = z.exactOptional;
export const text = z.string();
export const flag = z.boolean();
/** Counts, seconds, milliseconds: nothing of sense is larger. */
export const amount = z.number().check(z.nonnegative(), z.maximum(1e12));
export const list = z.array(text);
export const texts = z.record(text, text);
export const json: z.ZodMiniType<Json> = z.custom<Json>((value) => value !== undefined);
export const pairs: z.ZodMiniType<readonly NameValue[]> = z.array(z.tuple([text, text]));
export const throttle: z.ZodMiniType<Throttle> = z.strictObject({ rateLimit: amount, burstLimit: amount });
