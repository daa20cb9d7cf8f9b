"use client";

import { useEffect } from "react";
import { SINGLE_KEYS } from "./appearance";
import { type KeyMatch, matchStroke, shiftStrokeOf, strokeOf } from "./key-strokes";
import { mayMeanPageKey } from "./key-target";
import { activeKeys } from "./use-keys";

/** How long a begun sequence such as `g t` waits for its next key. */
const SEQUENCE_MS = 1500;

/** The one listener behind {@link useKeys}. */
export function KeyListener() {
  useEffect(() => {
    let pending = { strokes: "", at: 0 };

    function onKeyDown(event: KeyboardEvent): void {
      // The innermost target: an editor in a shadow root is a field too.
      const [target] = event.composedPath();
      if (event.defaultPrevented || event.repeat || event.isComposing || !(target instanceof Element)) return;
      const stroke = strokeOf(event);
      if (stroke === null || stroke === "Shift" || !mayMeanPageKey(target, stroke)) return;
      if (stroke.length === 1 && SINGLE_KEYS.read() === "off") return;
      const begun = event.timeStamp - pending.at < SEQUENCE_MS ? pending.strokes : "";
      const match = matchPress(event, begun, stroke);
      pending = { strokes: match.type === "pending" ? match.strokes : "", at: event.timeStamp };
      if (match.type !== "run") return;
      event.preventDefault();
      match.binding.run();
    }

    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}

/** A letter with Shift means itself first, and the letter where no binding tells them apart. */
function matchPress(event: KeyboardEvent, begun: string, stroke: string): KeyMatch {
  const bindings = [...activeKeys("page"), ...activeKeys("everywhere")];
  const shifted = shiftStrokeOf(event);
  const match = shifted === null ? null : matchStroke(bindings, "", shifted);
  return match?.type === "run" ? match : matchStroke(bindings, begun, stroke);
}
