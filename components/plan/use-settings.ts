"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useAppend, useProgress } from "@/components/progress";
import { useToast } from "@/components/ui";
import type { CardSettings } from "@/lib/cards";
import { changedSettings, changeInWords } from "./settings-change";

/** Rest after the last touch before the settings go into the log: one event for a slider that was dragged. */
const REST_MS = 800;

export interface SettingsDraft {
  /** As the form shows them, with what is not saved yet. */
  readonly settings: CardSettings;
  readonly state: "untouched" | "changing" | "saved";
  readonly change: (patch: Partial<CardSettings>) => void;
}

/** The learner's settings and the way to change them: saved after a short rest, when the page is left, and with an undo. */
export function useSettings(): SettingsDraft {
  const { progress } = useProgress();
  const append = useAppend();
  const toast = useToast();
  const [patch, setPatch] = useState<Partial<CardSettings>>({});
  const [saved, setSaved] = useState(false);
  const stored = progress.settings;
  const settings = useMemo(() => ({ ...stored, ...patch }), [stored, patch]);
  const changed = changedSettings(stored, settings);

  function save(): void {
    if (Object.keys(patch).length === 0) return;
    setPatch({});
    setSaved(true);
    if (changed.length === 0) return;
    append({ type: "cards-configured", settings });
    // What was changed since then stays.
    const undo = () =>
      append({ type: "cards-configured", settings: { ...latest.current.stored, ...pick(stored, changed) } });
    toast(`${changeInWords(changed)} saved`, { undo });
  }

  const latest = useRef({ save, stored });
  useEffect(() => {
    latest.current = { save, stored };
  });
  useEffect(() => {
    if (Object.keys(patch).length === 0) return;
    const timer = setTimeout(() => latest.current.save(), REST_MS);
    return () => clearTimeout(timer);
  }, [patch]);
  useEffect(() => {
    const leave = () => latest.current.save();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  return {
    settings,
    state: changed.length > 0 ? "changing" : saved ? "saved" : "untouched",
    change: (next) => setPatch((before) => ({ ...before, ...next })),
  };
}

function pick(settings: CardSettings, keys: readonly (keyof CardSettings)[]): Partial<CardSettings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
