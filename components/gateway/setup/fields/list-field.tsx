"use client";

import { unlessEmpty } from "../edit-member";
import { TextField } from "./text-field";
import { useDraft } from "./use-draft";

interface ListFieldProps {
  readonly label: string;
  readonly value: readonly string[] | undefined;
  readonly fallback?: string;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** A few texts with commas between them; undefined where there is none. */
export function ListField({ label, value = [], fallback = "none", onChange }: ListFieldProps) {
  const [text, type] = useDraft(value.join(", "));
  const change = (next: string): void => {
    const list = listOf(next);
    type(next, list.join(", "));
    onChange(unlessEmpty(list));
  };
  return <TextField label={label} value={text} fallback={fallback} onChange={change} />;
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
