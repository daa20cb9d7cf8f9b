"use client";

import { ChevronLeft, ChevronRight, SkipBack, SkipForward } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "@/components/ui";
import { useBench } from "../bench-context";
import { momentSentence } from "./moment-sentence";

const ICON = { size: 16, strokeWidth: 1.5, "aria-hidden": true } as const;
/** The sentence is read out once the playhead has stood still for so long. */
const QUIET = 300;

/** To the start, back, forward, to the end; where the playhead is, and what happens there in one sentence. */
export function Transport() {
  const { state, go, step, playing, skip } = useBench();
  const { run, moment } = state;
  const length = run.type === "done" ? run.record.events.length : 0;
  const atEnd = run.type === "done" && !run.stale && moment === length;
  const sentence = run.type === "done" ? momentSentence(run.record, moment) : "";
  return (
    <div className="grid flex-none grid-cols-[repeat(4,44px)_1fr] items-center gap-x-0 border-line border-b px-2 md:flex md:h-9 md:gap-1 md:px-3">
      <IconButton label="To the start" onClick={() => go(0)} disabled={moment === 0}>
        <SkipBack {...ICON} />
      </IconButton>
      <IconButton label="Step back" onClick={() => step(-1)} disabled={moment === 0}>
        <ChevronLeft {...ICON} />
      </IconButton>
      <IconButton label="Step forward" onClick={() => step(1)} disabled={atEnd}>
        <ChevronRight {...ICON} />
      </IconButton>
      <IconButton label="To the end" onClick={playing ? skip : () => go(length === 0 ? END : length)} disabled={atEnd}>
        <SkipForward {...ICON} />
      </IconButton>
      <span className="figure min-w-16 px-2 text-right text-13 text-ink-2 md:text-center">
        {moment} / {length}
      </span>
      <p
        className="col-span-full min-h-5 min-w-0 px-1.5 pb-1.5 text-13 text-ink-2 md:flex-1 md:truncate md:pb-0"
        title={sentence}
      >
        {run.type === "done" && run.stale ? "Changed since this run. " : ""}
        {sentence}
      </p>
      <Announcement text={playing ? "" : sentence} />
    </div>
  );
}

/** Beyond the end of any run: it is cut to what there is. */
const END = Number.MAX_SAFE_INTEGER;

/** Reads the sentence out, but not each one that a moving playhead passes. */
function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
