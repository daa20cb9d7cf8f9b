"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Moment } from "../model";
import { playedEvents } from "./playback";

interface Playback {
  readonly playing: boolean;
  /** Moves the playhead from the start to the end of a run; jumps there where the learner wants no motion. */
  readonly play: (events: number) => void;
  /** Leaves the playhead where it is. */
  readonly halt: () => void;
}

/** Plays a run: tells `onMoment` where the playhead is, frame by frame. */
export function usePlayback(onMoment: (moment: Moment) => void): Playback {
  const [playing, setPlaying] = useState(false);
  const frame = useRef(0);

  const halt = useCallback(() => {
    cancelAnimationFrame(frame.current);
    setPlaying(false);
  }, []);

  const play = useCallback(
    (events: number) => {
      cancelAnimationFrame(frame.current);
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        setPlaying(false);
        onMoment(events);
        return;
      }
      let began: number | null = null;
      const show = (now: number): void => {
        began ??= now;
        const shown = playedEvents(events, now - began);
        onMoment(shown);
        if (shown < events) frame.current = requestAnimationFrame(show);
        else setPlaying(false);
      };
      setPlaying(true);
      frame.current = requestAnimationFrame(show);
    },
    [onMoment],
  );

  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return { playing, play, halt };
}
