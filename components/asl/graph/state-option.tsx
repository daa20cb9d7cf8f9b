import type { ReactNode } from "react";
import type { PlacedState } from "./layout/geometry";
import { outlineOf } from "./outlines";
import { progressWords, type StateProgress } from "./state-progress";

interface StateOptionProps {
  readonly placed: PlacedState;
  readonly progress: StateProgress;
  readonly selected: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: (state: string) => void;
  readonly children: ReactNode;
}

/** A state as one of the options of the graph: it can be pointed at, reached by keys and read out. */
export function StateOption({ placed, progress, selected, isTabStop, onSelect, children }: StateOptionProps) {
  const { state, box, owner } = placed;
  const inside = owner === null ? "" : `, inside of ${owner.name}`;
  return (
    <g
      role="option"
      aria-selected={selected}
      aria-label={`${state.name}, ${state.type ?? "no type"}${inside}, ${progressWords(progress)}`}
      aria-current={progress.current ? "step" : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-state={state.id}
      className="group/state cursor-pointer outline-none"
      onClick={(event) => {
        event.stopPropagation();
        onSelect(state.name);
      }}
    >
      <title>{[state.name, state.note].filter((part) => part !== "").join(" · ")}</title>
      {children}
      <path
        d={outlineOf(null, { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 })}
        className="pointer-events-none fill-none stroke-2 stroke-accent opacity-0 group-focus-visible/state:opacity-100"
      />
    </g>
  );
}
