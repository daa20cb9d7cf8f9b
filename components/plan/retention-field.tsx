"use client";

import { Slider } from "@base-ui/react/slider";
import { type ReactNode, useId } from "react";

interface RetentionFieldProps {
  /** 0.7 to 0.97. */
  readonly retention: number;
  /** What it costs, in words. */
  readonly cost: ReactNode;
  readonly onChange: (retention: number) => void;
}

const MIN = 70;
const MAX = 97;

/** How many of the due cards should be recalled. */
export function RetentionField({ retention, cost, onChange }: RetentionFieldProps) {
  const costId = useId();
  const percent = Math.round(retention * 100);
  return (
    <div className="border-hair border-t py-4">
      <Slider.Root
        min={MIN}
        max={MAX}
        largeStep={5}
        value={percent}
        onValueChange={(next) => onChange(next / 100)}
        className="grid grid-cols-[1fr_auto] items-baseline"
      >
        <Slider.Label className="font-[550]">Desired retention</Slider.Label>
        <span className="figure font-[550]">{percent} %</span>
        <Slider.Control className="col-span-2 flex h-11 touch-none items-center px-2.5 select-none md:h-8">
          <Slider.Track className="h-[1.5px] w-full bg-ink-2 forced-colors:bg-[CanvasText]">
            <Slider.Thumb
              getAriaValueText={(_, value) => `${value} percent`}
              aria-describedby={costId}
              className="size-5 rounded-full border-2 border-accent bg-panel has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 data-dragging:bg-accent forced-colors:bg-[ButtonFace]"
            />
          </Slider.Track>
        </Slider.Control>
        <span aria-hidden="true" className="figure col-span-2 flex justify-between text-12 text-ink-3">
          <span>{MIN} %</span>
          <span>{MAX} %</span>
        </span>
      </Slider.Root>
      <p id={costId} className="mt-1.5 text-13 text-ink-3">
        {cost}
      </p>
    </div>
  );
}
