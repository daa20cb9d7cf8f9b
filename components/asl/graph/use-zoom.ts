import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Box, Size } from "./layout/geometry";
import { firstView, fitView, SCALES, type View, viewShowing } from "./view";

interface ZoomOptions {
  readonly graph: Size;
  readonly frame: Size | null;
  /** The wheel zooms by itself; else only with Ctrl, so that the page can be scrolled. */
  readonly plainWheel: boolean;
}

export interface Zoom {
  /** Null until the frame is measured. */
  readonly view: View | null;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings a box into sight. */
  readonly show: (box: Box) => void;
}

const IDENTITY: View = { x: 0, y: 0, k: 1 };

/** Zooming and panning of the canvas by wheel, pinch, drag and buttons. Until the learner moves it, the view follows graph and frame. */
export function useZoom(ref: RefObject<SVGSVGElement | null>, { graph, frame, plainWheel }: ZoomOptions): Zoom {
  const [view, setView] = useState<View | null>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const moved = useRef(false);
  const atRest = useRef(IDENTITY.k);

  const set = useCallback(
    ({ x, y, k }: View) => {
      const svg = ref.current;
      if (svg === null || behaviour.current === null) return;
      select(svg).call(behaviour.current.transform, zoomIdentity.translate(x, y).scale(k));
    },
    [ref],
  );

  useEffect(() => {
    const svg = ref.current;
    if (svg === null) return;
    const own = zoom<SVGSVGElement, unknown>()
      .scaleExtent([SCALES.least, SCALES.most])
      .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
        if (event.type === "wheel") return plainWheel || event.ctrlKey;
        // At rest one finger scrolls the page; once zoomed in, it moves the graph.
        if ("touches" in event) return event.touches.length > 1 || zoomTransform(svg).k > atRest.current + 0.01;
        return event.button === 0 && !event.ctrlKey;
      })
      .on("zoom", ({ transform: { x, y, k }, sourceEvent }: { transform: View; sourceEvent: Event | null }) => {
        if (sourceEvent !== null) moved.current = true;
        setView({ x, y, k });
      });
    behaviour.current = own;
    select(svg).call(own).on("dblclick.zoom", null);
    return () => {
      select(svg).on(".zoom", null);
    };
  }, [ref, plainWheel]);

  useEffect(() => {
    if (frame === null || moved.current) return;
    const first = firstView(graph, frame);
    atRest.current = first.k;
    set(first);
  }, [graph, frame, set]);

  const fit = useCallback(() => {
    moved.current = false;
    if (frame !== null) set(fitView(graph, frame));
  }, [graph, frame, set]);
  const zoomBy = useCallback(
    (factor: number) => {
      const svg = ref.current;
      if (svg === null || behaviour.current === null) return;
      moved.current = true;
      select(svg).call(behaviour.current.scaleBy, factor);
    },
    [ref],
  );
  const show = useCallback(
    (box: Box) => {
      const svg = ref.current;
      if (svg === null || frame === null) return;
      const now = zoomTransform(svg);
      const then = viewShowing(now, box, frame);
      if (then !== now) set(then);
    },
    [ref, frame, set],
  );
  return { view, fit, zoomBy, show };
}
