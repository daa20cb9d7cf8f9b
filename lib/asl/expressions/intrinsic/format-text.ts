import { printNumber } from "@/lib/json";
import type { Json } from "../../json";
import { EvaluationLimits } from "../limits";
import { InvalidArguments } from "./intrinsic-function";

/**
 * Fills the `{}` marks of a template with values. A backslash keeps a brace from being a mark. There must be as many values as marks, and each
 * a string, number, boolean or null (ASL, Appendix B, States.Format).
 */
export function formatText(template: string, values: readonly Json[]): string | InvalidArguments {
  let text = "";
  let used = 0;
  for (let offset = 0; offset < template.length; offset++) {
    const character = template.charAt(offset);
    if (character === "\\" && offset + 1 < template.length) text += template.charAt(++offset);
    else if (template.startsWith("{}", offset)) {
      const value = values[used++];
      if (value === undefined) return new InvalidArguments("There are fewer values than {} in the template.");
      if (typeof value === "object" && value !== null)
        return new InvalidArguments("Values must be strings, numbers, booleans or null.");
      text += typeof value === "number" ? printNumber(value) : String(value);
      offset++;
      if (text.length > EvaluationLimits.printed) return new InvalidArguments("The result is too long.");
    } else text += character;
  }
  return used === values.length ? text : new InvalidArguments("There are more values than {} in the template.");
}
