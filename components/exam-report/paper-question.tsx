import { CodeText } from "@/components/ui";
import { type FormEntry, presentEntry } from "@/lib/exam";
import type { Presentation } from "@/lib/quiz";

interface PaperQuestionProps {
  readonly entry: FormEntry;
  readonly number: number;
}

/** A question with room for the answer. */
export function PaperQuestion({ entry, number }: PaperQuestionProps) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] break-inside-avoid text-16 leading-6 print:text-14 print:leading-[1.375rem]">
      <span className="figure font-semibold">{number}</span>
      <div>
        <p className="font-medium">
          <CodeText>{entry.item.stem}</CodeText>
        </p>
        <Room presentation={presentEntry(entry)} />
      </div>
    </li>
  );
}

function Room({ presentation }: { readonly presentation: Presentation }) {
  switch (presentation.type) {
    case "multiple-choice":
    case "multiple-response":
      return <Lines lines={presentation.options} round={presentation.type === "multiple-choice"} />;
    case "ordering":
      return <Lines lines={presentation.steps} round={false} />;
    case "matching":
      return (
        <>
          <Lines lines={presentation.answers} round={false} />
          <ul className="mt-2 grid gap-1.5 text-14">
            {presentation.prompts.map(({ id, text }) => (
              <li key={id}>
                <CodeText>{text}</CodeText>: ____
              </li>
            ))}
          </ul>
        </>
      );
    case "numeric":
      return <p className="mt-2">____________ {presentation.unit}</p>;
    case "cloze":
      return <p className="mt-2">________________________</p>;
  }
}

interface LinesProps {
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  /** One can be chosen. */
  readonly round: boolean;
}

function Lines({ lines, round }: LinesProps) {
  return (
    <ol className="mt-2 grid gap-1.5 text-14 leading-[1.375rem] print:gap-1 print:text-13">
      {lines.map(({ id, text }, place) => (
        <li key={id} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
          <span
            className={`figure grid size-5 place-items-center border border-control text-12 leading-none ${round ? "rounded-full" : "rounded-mark"}`}
          >
            {String.fromCharCode(65 + place)}
          </span>
          <span>
            <CodeText>{text}</CodeText>
          </span>
        </li>
      ))}
    </ol>
  );
}
