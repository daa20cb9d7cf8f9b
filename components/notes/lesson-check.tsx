"use client";

import { ItemPlayer } from "@/components/quiz";
import type { Item } from "@/lib/quiz";

/** A check inside a lesson: one item from the section above it, answered in place. */
export function LessonCheck({ item, title }: { readonly item: Item; readonly title: string }) {
  return <ItemPlayer item={item} title={title} context="lesson" sessionId={null} />;
}
