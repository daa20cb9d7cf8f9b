import { assertNever } from "@/lib/util";
import type {
  ClozeItem,
  Grade,
  Item,
  Mark,
  MatchingItem,
  MultipleChoiceItem,
  MultipleResponseItem,
  NumericItem,
  OptionId,
  OrderingItem,
  Response,
} from "./model";
import { sameText } from "./normalise";
import { readNumber } from "./read-number";
import { unitLabel } from "./unit-label";
import { inBaseUnits } from "./units";

type ResponseOf<Type extends Response["type"]> = Extract<Response, { type: Type }>;

/**
 * Marks a response. An item is worth 1 point, all or nothing. A response that is not complete, or that does not fit
 * the item (an old one from the log, say), is `unanswered`: it is not wrong and carries no points.
 */
export function grade(item: Item, response: Response): Grade {
  switch (item.type) {
    case "multiple-choice":
      return response.type === item.type ? gradeChoice(item, response) : foreign();
    case "multiple-response":
      return response.type === item.type ? gradeMultipleResponse(item, response) : foreign();
    case "ordering":
      return response.type === item.type ? gradeOrdering(item, response) : foreign();
    case "matching":
      return response.type === item.type ? gradeMatching(item, response) : foreign();
    case "numeric":
      return response.type === item.type ? gradeNumeric(item, response) : foreign();
    case "cloze":
      return response.type === item.type ? gradeCloze(item, response) : foreign();
    default:
      return assertNever(item);
  }
}

function unanswered(reason: string): Grade {
  return { status: "unanswered", reason };
}

function foreign(): Grade {
  return unanswered("This response belongs to another version of the item.");
}

function graded(right: boolean, marks: Readonly<Record<string, Mark>>): Grade {
  return { status: "graded", points: right ? 1 : 0, total: 1, marks };
}

function gradeChoice(item: MultipleChoiceItem, response: ResponseOf<"multiple-choice">): Grade {
  return response.option === null ? unanswered("Choose one option.") : gradeChosen(item, [response.option]);
}

function gradeMultipleResponse(item: MultipleResponseItem, response: ResponseOf<"multiple-response">): Grade {
  const chosen = [...new Set(response.options)];
  if (chosen.length !== item.choose)
    return unanswered(`Choose ${item.choose} options; ${chosen.length} chosen so far.`);
  return gradeChosen(item, chosen);
}

function gradeChosen({ options }: MultipleChoiceItem | MultipleResponseItem, chosen: readonly OptionId[]): Grade {
  if (chosen.some((id) => !options.some((option) => option.id === id))) return foreign();
  const marks: Record<string, Mark> = {};
  for (const option of options) {
    if (chosen.includes(option.id)) marks[option.id] = option.correct ? "right" : "wrong";
    else if (option.correct) marks[option.id] = "missed";
  }
  return graded(allRight(marks), marks);
}

function gradeOrdering(item: OrderingItem, { order }: ResponseOf<"ordering">): Grade {
  if (order === null) return unanswered("Put the steps in order first.");
  const known = new Set(order.filter((id) => item.steps.some((step) => step.id === id)));
  if (known.size !== item.steps.length || order.length !== item.steps.length) return foreign();
  const marks = Object.fromEntries(item.steps.map((step, index) => [step.id, markOf(order[index] === step.id)]));
  return graded(allRight(marks), marks);
}

function gradeMatching(item: MatchingItem, { answers }: ResponseOf<"matching">): Grade {
  const given = item.pairs.map((pair) => answers[pair.promptId]);
  if (given.some((answer) => answer === undefined)) return unanswered("Give every line its match.");
  if (given.some((answer) => !item.pairs.some((pair) => pair.answerId === answer))) return foreign();
  const marks = Object.fromEntries(
    item.pairs.map((pair, index) => [pair.promptId, markOf(given[index] === pair.answerId)]),
  );
  return graded(allRight(marks), marks);
}

function gradeNumeric(item: NumericItem, { text }: ResponseOf<"numeric">): Grade {
  if (text.trim() === "") return unanswered("Type a number.");
  const typed = readNumber(text);
  if (!typed) return unanswered("This is not a number we can read.");
  const values = typed.values.flatMap((value) => inUnitOf(item, value, typed.unit ?? item.unit));
  if (values.length === 0)
    return unanswered(item.unit === "" ? "Type a plain number." : `Give it in ${unitLabel(item.unit)}.`);
  const slack = item.tolerance + 1e-9 * Math.abs(item.answer);
  return graded(
    values.some((value) => Math.abs(value - item.answer) <= slack),
    {},
  );
}

/** The value in the item's unit, in every reading (a month has several lengths); none if the units do not compare. */
function inUnitOf(item: NumericItem, value: number, unit: string): number[] {
  const isCount = (name: string): boolean => inBaseUnits(1, name).dimension === name.toLowerCase();
  if (unit === item.unit || (item.unit === "" && isCount(unit))) return [value];
  if (isCount(unit) && unit !== "" && item.unit.endsWith(` ${unit}`)) return [value];
  const given = inBaseUnits(value, unit);
  const wanted = inBaseUnits(1, item.unit);
  if (given.dimension !== wanted.dimension) return [];
  return given.values.flatMap((each) => wanted.values.map((factor) => each / factor));
}

function gradeCloze(item: ClozeItem, { text }: ResponseOf<"cloze">): Grade {
  if (text.trim() === "") return unanswered("Fill in the blank.");
  const key = item.options.find((option) => option.correct);
  if (!key) return foreign();
  if ([key.text, ...item.accepted].some((spelling) => sameText(spelling, text))) {
    return graded(true, { [key.id]: "right" });
  }
  const confused = item.options.find((option) => !option.correct && sameText(option.text, text));
  return graded(false, { ...(confused && { [confused.id]: "wrong" as const }), [key.id]: "missed" });
}

function markOf(right: boolean): Mark {
  return right ? "right" : "wrong";
}

function allRight(marks: Readonly<Record<string, Mark>>): boolean {
  return Object.values(marks).every((mark) => mark === "right");
}
