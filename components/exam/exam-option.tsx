import type { KeyboardEvent } from "react";
import { CodeText } from "@/components/ui";
import type { PresentedOption } from "@/lib/quiz";

interface ExamOptionProps {
  readonly option: PresentedOption;
  readonly letter: string;
  /** Of the group, for radio buttons. */
  readonly name: string;
  readonly single: boolean;
  readonly chosen: boolean;
  readonly struck: boolean;
  readonly onChoose: () => void;
  readonly onStrike: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One option: its letter in a ring, its text, and the button that strikes it out. */
export function ExamOption({ option, letter, name, single, chosen, struck, ...on }: ExamOptionProps) {
  const ring = chosen
    ? "border-accent bg-accent text-on-accent"
    : struck
      ? "border-control border-dashed text-ink-3"
      : "border-control bg-panel text-ink-2";
  return (
    <div
      className={`flex items-start border-hair border-t first:border-t-0 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent has-[input:focus-visible]:-outline-offset-2 ${chosen ? "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]" : "hover:bg-hover"}`}
    >
      <label className="grid min-w-0 flex-1 cursor-pointer grid-cols-[28px_minmax(0,1fr)] gap-x-2.5 py-3.5 pl-4">
        <input
          type={single ? "radio" : "checkbox"}
          name={name}
          checked={chosen}
          onChange={on.onChoose}
          onKeyDown={on.onKeyDown}
          className="sr-only"
        />
        <span
          aria-hidden="true"
          className={`figure grid size-6 place-items-center rounded-full border-[1.5px] font-semibold text-13 leading-none ${ring}`}
        >
          {letter}
        </span>
        <span className={`text-16 leading-6 [overflow-wrap:anywhere] ${struck ? "text-ink-3 line-through" : ""}`}>
          <CodeText>{option.text}</CodeText>
          {struck ? <span className="sr-only"> (struck out)</span> : null}
        </span>
      </label>
      <button
        type="button"
        aria-label={`${struck ? "Restore" : "Strike out"} ${letter}`}
        onClick={on.onStrike}
        className={`min-h-13 shrink-0 pr-4 pl-3 text-12 hover:text-ink hover:underline ${struck ? "text-accent" : "text-ink-3"}`}
      >
        {struck ? "Restore" : "Strike"}
      </button>
    </div>
  );
}
