"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { NoteId } from "@/lib/notes";
import type { FenceHeight } from "@/lib/sandbox";
import { boxHeight } from "./box-height";
import { useNear } from "./use-near";

/** Where in the lessons a sandbox stands. */
export interface LessonPlace {
  readonly noteId: NoteId;
  readonly topic: string;
  /** Tells the sandboxes of a lesson apart. */
  readonly name: string;
}

interface LessonBoxProps<Props> {
  readonly title: string;
  readonly height: FenceHeight;
  /** Loads the code of the sandbox. Always the same function: it is asked once. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** What the sandbox gets. */
  readonly props: Props;
  /** The code of the fence under its title. */
  readonly children: ReactNode;
}

/**
 * The place of a sandbox in a lesson. It shows the code, in a box of the final height, until the sandbox is loaded, which begins when
 * the box comes near the window; without scripts, and on paper, the code stays.
 */
export function LessonBox<Props extends object>({ title, height, load, props, children }: LessonBoxProps<Props>) {
  const box = useRef<HTMLElement>(null);
  const near = useNear(box);
  const Bench = useCode(load, near);
  return (
    <figure
      ref={box}
      aria-label={`Sandbox: ${title}`}
      className={`flex flex-col overflow-hidden rounded-control border border-line bg-panel ${boxHeight(height)} noscript:h-auto print:h-auto print:overflow-visible`}
    >
      {Bench === null ? (
        children
      ) : (
        <>
          <div className="flex min-h-0 flex-1 flex-col print:hidden">
            <Bench {...props} />
          </div>
          <div className="hidden print:block">{children}</div>
        </>
      )}
    </figure>
  );
}

/** The code of the sandbox, loaded once it is wanted. */
function useCode<Props>(load: () => Promise<ComponentType<Props>>, wanted: boolean): ComponentType<Props> | null {
  const [code, setCode] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted)
      load().then(
        (loaded) => here && setCode(() => loaded),
        // Offline, before it was ever loaded: the code stays where it is.
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [load, wanted]);
  return code;
}
