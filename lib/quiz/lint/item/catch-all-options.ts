import type { Item } from "../../model";
import { choicesOf } from "./rule";

const CATCH_ALL =
  /^(?:all|none|any|both|neither|either) (?:of )?(?:the |these |those )?(?:above|others?|answers?|options?|these|those|of them)\b|^(?:all|none|both|neither)$|^(?:both )?\(?[a-f]\)?(?:,? (?:and|or|&) \(?[a-f]\)?)+$|^(?:option|answer)s? [a-f]\b/;
const TRUE_OR_FALSE = /^(?:true|false|yes|no)(?:$|[,.:;])/;
const FEWEST_OPTIONS = 3;

/** H5: no "all of the above", no "A and C", no true/false question in disguise. */
export function checkCatchAllOptions(item: Item): string | null {
  if (item.type !== "multiple-choice" && item.type !== "multiple-response") return null;
  const texts = choicesOf(item).map((choice) =>
    choice.text
      .toLowerCase()
      .replace(/[`.!]+/g, "")
      .trim(),
  );
  if (texts.length < FEWEST_OPTIONS) return "fewer than three options";
  const catchAll = texts.find((text) => CATCH_ALL.test(text));
  if (catchAll !== undefined) return `“${catchAll}” speaks of the other options`;
  return texts.filter((text) => TRUE_OR_FALSE.test(text)).length >= 2 ? "a true/false question in disguise" : null;
}
