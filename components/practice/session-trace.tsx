import type { Item, ItemId, Outcome } from "@/lib/quiz";

interface SessionTraceProps {
  readonly items: readonly Item[];
  readonly outcomes: Readonly<Record<ItemId, Outcome>>;
  readonly place: number;
}

const LOOKS = {
  right: "bg-ink-2",
  "second-try": "border-[1.5px] border-ink-2 bg-hover",
  wrong: "border-[1.5px] border-fail-line bg-fail-bg",
  here: "bg-accent",
  ahead: "border-control border-b-[1.5px]",
} as const;

const WORDS = {
  right: "right",
  "second-try": "right at the second try",
  wrong: "not right",
  here: "here",
  ahead: "not reached",
} as const;

/** The items of the quiz as marks on a line: filled = right, open = second try, crossed edge = not right, blue = here. */
export function SessionTrace({ items, outcomes, place }: SessionTraceProps) {
  return (
    <ol aria-label="Items of this quiz" className="flex min-w-0 flex-1 items-end gap-0.5">
      {items.map((item, index) => {
        const state = index === place ? "here" : (outcomes[item.id] ?? "ahead");
        return (
          <li key={item.id} className={`h-2.5 max-w-5 min-w-0 flex-1 ${LOOKS[state]}`}>
            <span className="sr-only">
              {index + 1}: {WORDS[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
