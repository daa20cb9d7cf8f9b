import type { ReactNode } from "react";

interface WideTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Heads from this place on stand over figures. */
  readonly figuresFrom: number;
  readonly children: ReactNode;
}

const SCROLLER = "scroll-shadow-x overflow-x-auto border-hair border-y";

/** A table that scrolls sideways in a box of its own where the screen is narrow. */
export function WideTable({ caption, heads, figuresFrom, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={`${caption}, table`} tabIndex={0} className={SCROLLER}>
      <table className="w-full min-w-[34rem] text-13">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-12 text-ink-3">
            {heads.map((head, place) => (
              <th
                key={head}
                scope="col"
                className={`py-1 pr-3 font-[550] ${place >= figuresFrom ? "text-right" : "text-left"}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
