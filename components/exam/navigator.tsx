import type { EntryState } from "@/lib/exam";
import { countStatuses, type EntryStatus, STATUS_WORDS, statusOf } from "./entry-status";
import { FlagMark } from "./flag-mark";

interface NavigatorProps {
  readonly states: readonly EntryState[];
  /** Index of the question on the screen; null: review screen. */
  readonly place: number | null;
  readonly onGo: (place: number) => void;
}

const CELLS: Readonly<Record<EntryStatus, string>> = {
  answered: "border-ink-2 bg-ink-2 text-panel",
  open: "border-[1.5px] border-ink-2 bg-panel text-ink",
  unseen: "border-control border-dotted bg-panel text-ink-3",
};

const HERE = "border-accent bg-accent text-on-accent outline-2 outline-accent outline-offset-[1.5px]";

/** All questions by number: filled = answered, edged = seen and open, dotted = unseen, blue = here, with their flags. */
export function Navigator({ states, place, onGo }: NavigatorProps) {
  return (
    <>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1 md:grid-cols-10">
        {states.map((state, index) => (
          <li key={state.itemId}>
            <button
              type="button"
              onClick={() => onGo(index)}
              aria-current={index === place ? "step" : undefined}
              aria-label={cellName(index, state)}
              className={`figure relative grid h-11 w-full place-items-center rounded-mark border font-medium text-12 leading-none md:h-7 ${index === place ? HERE : CELLS[statusOf(state)]}`}
            >
              {index + 1}
              {state.flagged ? (
                <FlagMark size={13} className="absolute -top-1 -right-1 rounded-mark bg-panel p-px text-ink" />
              ) : null}
            </button>
          </li>
        ))}
      </ol>
      <Legend states={states} />
    </>
  );
}

function cellName(index: number, state: EntryState): string {
  return `Question ${index + 1}, ${STATUS_WORDS[statusOf(state)]}${state.flagged ? ", flagged" : ""}`;
}

const BOX = "size-3.5 shrink-0 rounded-mark border";

function Legend({ states }: Pick<NavigatorProps, "states">) {
  const { answered, open, unseen, flagged } = countStatuses(states);
  const boxed = [
    [`${CELLS.answered}`, "Answered", answered],
    [`${CELLS.open}`, "Seen, open", open],
    [`${CELLS.unseen}`, "Unseen", unseen],
  ] as const;
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-1 text-13 text-ink-2">
      {boxed.map(([look, word, count]) => (
        <li key={word} className="flex items-center gap-2">
          <span aria-hidden="true" className={`${BOX} ${look}`} />
          {word} {count}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <FlagMark className="text-ink" />
        Flagged {flagged}
      </li>
    </ul>
  );
}
