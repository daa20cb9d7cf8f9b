"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { LEVEL_NAMES, TYPE_NAMES } from "@/components/quiz";
import { Button } from "@/components/ui";
import {
  type Item,
  type ItemHistory,
  type ItemId,
  type ItemType,
  type Level,
  matchingItems,
  type Selection,
  type SelectionSource,
} from "@/lib/quiz";
import { type Choice, ChoiceGroup } from "./choice-group";
import type { RequestFromAddress } from "./request";
import { type Resumable, ResumeNotice } from "./resume-notice";

export interface BuilderTopic {
  readonly id: string;
  readonly title: string;
}

interface QuizBuilderProps {
  readonly topics: readonly BuilderTopic[];
  readonly items: readonly Item[];
  readonly request: RequestFromAddress;
  readonly historyOf: (id: ItemId) => ItemHistory | undefined;
  readonly onStart: (selection: Omit<Selection, "seed">) => void;
  readonly resumable: Resumable | null;
}

const SOURCES: readonly { readonly id: SelectionSource; readonly label: string; readonly note: string }[] = [
  { id: "all", label: "All", note: "Mixed, in random order." },
  { id: "unseen", label: "Unseen", note: "Items you have not answered yet." },
  { id: "missed", label: "Missed", note: "Items whose last answer was not right at the first try." },
  { id: "flagged", label: "Flagged", note: "Items that carry your flag." },
  { id: "weakest", label: "Weakest first", note: "Lowest share of right answers first." },
];

const COUNTS = [5, 10, 20, 40] as const;

/** Puts a quiz together: topics, which items, types, level, count. It always says how many items fit. */
export function QuizBuilder({ topics, items, request, historyOf, onStart, resumable }: QuizBuilderProps) {
  const [topicIds, setTopicIds] = useState<readonly string[]>(
    topics.some(({ id }) => id === request.topic) && request.topic ? [request.topic] : [],
  );
  const [source, setSource] = useState<SelectionSource>(request.source ?? "all");
  const [types, setTypes] = useState<readonly ItemType[]>([]);
  const [levels, setLevels] = useState<readonly Level[]>([]);
  const [count, setCount] = useState(request.start ?? 10);

  const selection = { topics: topicIds, types, levels, source, count };
  const fitting = (change: Partial<typeof selection>) =>
    matchingItems(items, { ...selection, ...change, seed: "" }, historyOf).length;
  const available = fitting({});

  function start(event: FormEvent) {
    event.preventDefault();
    onStart(selection);
  }

  return (
    <>
      <h1 className="text-36 tracking-[-0.03em]">Practice</h1>
      <p className="mt-2 max-w-measure text-16 text-ink-2">
        Every option tells you why it is right or wrong, and which line of the notes says so.
      </p>
      {resumable ? <ResumeNotice resumable={resumable} /> : null}
      <form onSubmit={start} className="mt-8 grid gap-7">
        <ChoiceGroup
          legend="Topics"
          type="checkbox"
          choices={topics.map(({ id, title }) => ({ id, label: title, count: fitting({ topics: [id] }) }))}
          chosen={topicIds}
          onChoose={setTopicIds}
          none="None chosen means all topics."
        />
        <ChoiceGroup
          legend="Which items"
          type="radio"
          choices={SOURCES.map(
            ({ id, label }): Choice<SelectionSource> => ({ id, label, count: fitting({ source: id }) }),
          )}
          chosen={[source]}
          onChoose={([chosen]) => setSource(chosen ?? "all")}
          none={SOURCES.find(({ id }) => id === source)?.note}
        />
        <ChoiceGroup
          legend="Types"
          type="checkbox"
          choices={namesOf(TYPE_NAMES).map(([id, label]) => ({ id, label, count: fitting({ types: [id] }) }))}
          chosen={types}
          onChoose={setTypes}
          none="None chosen means all types."
        />
        <ChoiceGroup
          legend="Level"
          type="checkbox"
          choices={namesOf(LEVEL_NAMES).map(([id, label]) => ({ id, label, count: fitting({ levels: [id] }) }))}
          chosen={levels}
          onChoose={setLevels}
          none="None chosen means all levels."
        />
        <ChoiceGroup
          legend="How many"
          type="radio"
          choices={[...new Set([...COUNTS, count])]
            .sort((a, b) => a - b)
            .map((each) => ({ id: each, label: String(each) }))}
          chosen={[count]}
          onChoose={([chosen]) => setCount(chosen ?? 10)}
        />
        <div className="sticky bottom-[57px] -mx-4 flex flex-wrap items-center gap-4 border-line border-t bg-paper px-4 py-3 md:static md:mx-0 md:px-0 md:pt-6">
          <Button type="submit" variant="main" size="lead" shortcut="↵" disabled={available === 0}>
            Start
          </Button>
          <p role="status" className="text-ink-2">
            {availability(available, count)}
          </p>
        </div>
      </form>
    </>
  );
}

function availability(available: number, count: number): ReactNode {
  if (available === 0) return "No item fits. Take a choice back, or pick other items.";
  return available < count
    ? `Only ${available} items fit; the quiz will have ${available}.`
    : `${count} of ${available} items that fit.`;
}

function namesOf<Key extends string>(names: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(names) as [Key, string][];
}
