"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { useNear } from "@/components/sandbox";
import type { NoteId } from "@/lib/notes";
import type { AslFence } from "@/lib/sandbox";
import { boxHeight } from "./box-height";

/** Where in the lessons a sandbox stands. */
export interface LessonPlace {
  readonly noteId: NoteId;
  readonly topic: string;
  /** Tells the sandboxes of a lesson apart. */
  readonly name: string;
}

export interface LessonSandboxProps {
  readonly fence: AslFence;
  readonly place: LessonPlace;
}

type Bench = ComponentType<LessonSandboxProps>;

/**
 * The place of a sandbox in a lesson. It shows the code, in a box of the final height, until the sandbox is loaded, which begins when
 * the box comes near the window; without scripts, and on paper, the code stays.
 */
export function LessonSandbox({ fence, place, children }: LessonSandboxProps & { readonly children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const near = useNear(box);
  const Bench = useBenchCode(near);
  return (
    <figure
      ref={box}
      aria-label={`Sandbox: ${fence.setup.title}`}
      className={`flex flex-col overflow-hidden rounded-control border border-line bg-panel ${boxHeight(fence.height)} print:h-auto print:overflow-visible`}
    >
      {Bench === null ? (
        children
      ) : (
        <>
          <div className="flex min-h-0 flex-1 flex-col print:hidden">
            <Bench fence={fence} place={place} />
          </div>
          <div className="hidden print:block">{children}</div>
        </>
      )}
    </figure>
  );
}

/** The code of the sandbox, loaded once it is wanted. */
function useBenchCode(wanted: boolean): Bench | null {
  const [bench, setBench] = useState<Bench | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted)
      import("./lesson-work").then(
        ({ LessonWork }) => here && setBench(() => LessonWork),
        // Offline, before it was ever loaded: the code stays where it is.
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [wanted]);
  return bench;
}
