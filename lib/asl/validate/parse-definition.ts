import type { Definition } from "./definition";
import { readDefinition } from "./read-definition";
import { readSource } from "./read-source";
import type { ValidateOptions } from "./validate";

/**
 * A definition taken apart: its states with their places in the text, in whatever condition they are. Linear; never throws.
 *
 * @returns null where the text is no JSON object; `validate` says why
 */
export function parseDefinition(
  text: string,
  { type = "STANDARD", placeholders = false }: Pick<ValidateOptions, "type" | "placeholders"> = {},
): Definition | null {
  const read = readSource(text, placeholders);
  return "code" in read ? null : readDefinition(read, type);
}
