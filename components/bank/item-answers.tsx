import { CodeText } from "@/components/ui";
import { formatQuantity, type Item } from "@/lib/quiz";
import { assertNever } from "@/lib/util";

interface Row {
  readonly text: string;
  readonly isKey: boolean;
  readonly reason: string;
  readonly belief: string | null;
}

/** The answers of an item with the reason for each; keys are marked by a word, not by colour alone. */
export function ItemAnswers({ item }: { readonly item: Item }) {
  return (
    <ul className="grid gap-2">
      {rowsOf(item).map(({ text, isKey, reason, belief }) => (
        <li key={text} className={`border-l-2 pl-3 ${isKey ? "border-accent" : "border-line"}`}>
          <p className="[overflow-wrap:anywhere]">
            {isKey ? <strong className="mr-1.5 font-semibold text-accent">Key</strong> : null}
            <CodeText>{text}</CodeText>
          </p>
          <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">
            <CodeText>{reason}</CodeText>
          </p>
          {belief ? (
            <p className="text-12 text-ink-3 [overflow-wrap:anywhere]">
              Belief: <CodeText>{belief}</CodeText>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function rowsOf(item: Item): readonly Row[] {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze":
      return item.options.map(({ text, correct, rationale, misconception }) => ({
        text,
        isKey: correct,
        reason: rationale,
        belief: misconception,
      }));
    case "ordering":
      return item.steps.map(({ text, rationale }, at) => keyRow(`${at + 1}. ${text}`, rationale));
    case "matching":
      return item.pairs.map(({ prompt, answer, rationale }) => keyRow(`${prompt} → ${answer}`, rationale));
    case "numeric":
      return [
        keyRow(formatQuantity({ value: item.answer, unit: item.unit }), item.explanation),
        ...item.nearMisses.map(({ value, rationale }) => ({
          text: formatQuantity({ value, unit: item.unit }),
          isKey: false,
          reason: rationale,
          belief: null,
        })),
      ];
    default:
      return assertNever(item);
  }
}

function keyRow(text: string, reason: string): Row {
  return { text, isKey: true, reason, belief: null };
}
