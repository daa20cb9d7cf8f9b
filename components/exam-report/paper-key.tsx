import { CodeText } from "@/components/ui";
import type { FormEntry } from "@/lib/exam";
import { formatQuantity, type OptionId } from "@/lib/quiz";
import { keyLetters } from "./entry-letters";

interface PaperKeyProps {
  readonly entry: FormEntry;
  readonly number: number;
}

/** The key of a question, why, and the note line behind it. */
export function PaperKey({ entry, number }: PaperKeyProps) {
  const { explanation, source } = entry.item;
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] break-inside-avoid text-14">
      <span className="figure font-semibold">{number}</span>
      <div>
        <p>
          <b className="figure font-semibold">{keyText(entry)}</b>
          {entry.scored ? "" : " (unscored)"} <CodeText>{explanation}</CodeText>
        </p>
        <p className="figure text-12 text-ink-3">
          {source.file}:{source.line}
        </p>
      </div>
    </li>
  );
}

function keyText(entry: FormEntry): string {
  const { item, optionOrder } = entry;
  const letter = (id: OptionId) => String.fromCharCode(65 + Math.max(0, optionOrder.indexOf(id)));
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
      return `${keyLetters(entry)}.`;
    case "ordering":
      return `${item.steps.map(({ id }) => letter(id)).join(", ")}.`;
    case "matching":
      return `${item.pairs.map(({ answerId }) => letter(answerId)).join(", ")}.`;
    case "numeric":
      return `${formatQuantity({ value: item.answer, unit: item.unit })}.`;
    case "cloze":
      return `${item.options.find(({ correct }) => correct)?.text ?? ""}.`;
  }
}
