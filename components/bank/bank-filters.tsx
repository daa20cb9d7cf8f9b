"use client";

import { type ReactNode, useId, useMemo } from "react";
import { LEVEL_NAMES, TYPE_NAMES } from "@/components/quiz";
import { Button } from "@/components/ui";
import type { NoteId } from "@/lib/notes";
import type { Item, ItemType, Level } from "@/lib/quiz";
import type { BankTopic } from "./bank-browser";
import { type BankFilter, isOpen, NO_FILTER } from "./filter";

const FIELD = "mt-1 h-11 w-full min-w-0 rounded-control border border-control bg-panel px-2 text-14 md:h-9 md:text-13";

interface BankFiltersProps {
  readonly topics: readonly BankTopic[];
  readonly items: readonly Item[];
  readonly filter: BankFilter;
  readonly onChange: (filter: BankFilter) => void;
}

/** What narrows the bank: words, note, type, level and writer. */
export function BankFilters({ topics, items, filter, onChange }: BankFiltersProps) {
  const generators = useMemo(() => [...new Set(items.map(({ generator }) => generator))].toSorted(), [items]);
  const words = useId();
  const change = (part: Partial<BankFilter>): void => onChange({ ...filter, item: null, ...part });
  return (
    <search className="mt-6 grid grid-cols-2 items-end gap-3 md:grid-cols-4">
      <div className="col-span-2 md:col-span-4">
        <label htmlFor={words} className="font-[550] text-13">
          Words of the stem or an option
        </label>
        <input
          id={words}
          type="search"
          value={filter.words}
          onChange={({ target }) => change({ words: target.value })}
          className={FIELD}
        />
      </div>
      <Choice label="Note" value={filter.note} onChange={(note) => change({ note: note as NoteId | null })}>
        {topics.map(({ id, title, notes }) => (
          <optgroup key={id} label={title}>
            {notes.map((note) => (
              <option key={note.id} value={note.id}>
                {note.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice label="Type" value={filter.type} onChange={(type) => change({ type: type as ItemType | null })}>
        {Object.entries(TYPE_NAMES).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label="Level" value={filter.level} onChange={(level) => change({ level: level as Level | null })}>
        {Object.entries(LEVEL_NAMES).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label="Writer" value={filter.generator} onChange={(generator) => change({ generator })}>
        {generators.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      {isOpen(filter) ? null : (
        <Button className="col-span-2 justify-self-start" onClick={() => onChange(NO_FILTER)}>
          Show all
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-[550] text-13">
        {label}
      </label>
      <select id={id} value={value ?? ""} onChange={({ target }) => onChange(target.value || null)} className={FIELD}>
        <option value="">All</option>
        {children}
      </select>
    </div>
  );
}
