import type { ReactNode } from "react";

interface NavigatorAsideProps {
  readonly navigator: ReactNode;
  /** Null while the clock is hidden. */
  readonly pace: ReactNode;
}

/** The right side of wide screens. Its two parts stay in the window, unless that is too low for both. */
export function NavigatorAside({ navigator, pace }: NavigatorAsideProps) {
  return (
    <aside aria-label="Navigator" className="hidden flex-col border-line border-l bg-panel px-5 md:flex">
      <div className="sticky top-14 grid gap-3.5 py-4.5 [@media(max-height:40rem)]:static">
        <h2 className="text-13 leading-5 tracking-normal">Navigator</h2>
        {navigator}
      </div>
      {pace ? (
        <div className="sticky bottom-16 mt-auto border-hair border-t bg-panel pt-3 pb-4.5 [@media(max-height:40rem)]:static">
          {pace}
        </div>
      ) : null}
    </aside>
  );
}
