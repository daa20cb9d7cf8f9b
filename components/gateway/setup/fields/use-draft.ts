"use client";

import { useState } from "react";

/**
 * What stands in a field while it is typed, which may be broken or written in another way than what it means. When the value changes from elsewhere,
 * the field shows that. `type` gets the text, and the value's own text after it.
 */
export function useDraft(value: string): readonly [text: string, type: (text: string, after: string) => void] {
  const [draft, setDraft] = useState({ text: value, of: value });
  if (draft.of !== value) setDraft({ text: value, of: value });
  const text = draft.of === value ? draft.text : value;
  return [text, (next, after) => setDraft({ text: next, of: after })];
}
