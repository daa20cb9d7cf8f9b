import * as z from "zod/mini";
import type { Json } from "@/lib/util";

/** Parts of which the shapes of a case are made. */
export const text = z.string();
export const flag = z.boolean();
export const number = z.number().check(z.nonnegative());
export const json = z.custom<Json>((value) => value !== undefined);
export const maybe = z.exactOptional;
export const texts = z.record(z.string(), z.string());
export const list = z.array(z.string());
/** A header or query parameter: a text, a number, or several of them. */
export const values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

export const throttle = z.strictObject({ rateLimit: number, burstLimit: number });

/** A body as text, Base64, a number of bytes, or as JSON. */
export const body = {
  body: maybe(json),
  bodyBase64: maybe(text),
  bodyBytes: maybe(number.check(z.maximum(12_000_000))),
};
