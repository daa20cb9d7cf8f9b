"use client";

import { useEffect, useState } from "react";
import type { Item } from "@/lib/quiz";

/** The items of a topic, as the build wrote them. */
export type BankState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly items: readonly Item[] };

const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Loads the items of the given topics, which must stay the same list between renders. */
export function useBank(topics: readonly string[]): BankState {
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (failed) return;
    let left = false;
    Promise.all(topics.map(loadTopic)).then(
      (lists) => {
        if (!left) setItems(lists.flat());
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [topics, failed]);

  if (failed) return { status: "failed", retry: () => setFailed(false) };
  return items === null ? { status: "loading" } : { status: "ready", items };
}

async function loadTopic(topic: string): Promise<readonly Item[]> {
  const answer = await fetch(`${basePath}/data/bank/${encodeURIComponent(topic)}.json`);
  if (!answer.ok) throw new Error(`The items of ${topic} could not be loaded: ${answer.status}`);
  return answer.json();
}
