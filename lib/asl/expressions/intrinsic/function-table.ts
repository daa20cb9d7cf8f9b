import { arrayFunctions } from "./functions/array-functions";
import { jsonFunctions } from "./functions/json-functions";
import { numberFunctions } from "./functions/number-functions";
import { textFunctions } from "./functions/text-functions";
import type { IntrinsicFunction } from "./intrinsic-function";

/** All intrinsic functions, by name. */
export const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction> = new Map(
  [...arrayFunctions, ...jsonFunctions, ...numberFunctions, ...textFunctions].map((each) => [each.name, each]),
);
