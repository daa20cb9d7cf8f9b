"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui";
import type { NameValue } from "@/lib/gateway";
import { WIRE_FIELD } from "../../request/field";
import { TemplateField } from "./template-field";

export interface PairRowsProps {
  readonly label: string;
  /** What one of them is called. */
  readonly noun: string;
  readonly pairs: readonly NameValue[];
  /** A name counts once, with its last text; rows may say it twice while they are typed. */
  readonly unique: boolean;
  readonly namePlaceholder?: string;
  readonly valuePlaceholder?: string;
  /** What the first one is called when it is added. */
  readonly firstName?: string;
  /** The values are mapping templates. */
  readonly templates?: boolean;
  readonly onChange: (pairs: readonly NameValue[]) => void;
}

/** Names with a text each. A row without a name counts only once it has one. */
export function PairRows(props: PairRowsProps) {
  const { label, noun, unique, namePlaceholder = "Name", valuePlaceholder = "Value", firstName = "" } = props;
  const now = JSON.stringify(props.pairs);
  const [draft, setDraft] = useState({ pairs: props.pairs, of: now });
  if (draft.of !== now) setDraft({ pairs: props.pairs, of: now });
  const pairs = draft.of === now ? draft.pairs : props.pairs;
  const change = (next: readonly NameValue[]): void => {
    const named = namedPairs(next, unique);
    setDraft({ pairs: next, of: JSON.stringify(named) });
    props.onChange(named);
  };
  const replace = (at: number, pair: NameValue): void =>
    change(pairs.map((each, index) => (index === at ? pair : each)));
  return (
    <fieldset className="grid justify-items-start gap-1.5">
      <legend className="pb-1 text-13 text-ink-2">{label}</legend>
      {pairs.map(([name, text], at) => {
        // Names change while they are typed: a row's place is its identity.
        const key = `row ${at}`;
        const called = name || `${noun} ${at + 1}`;
        return (
          <div
            key={key}
            className={`grid w-full items-center gap-1 ${props.templates ? "grid-cols-[minmax(0,1fr)_auto]" : "grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"}`}
          >
            <input
              aria-label={`Name of ${noun} ${at + 1}`}
              value={name}
              placeholder={namePlaceholder}
              spellCheck={false}
              autoComplete="off"
              onChange={({ target }) => replace(at, [target.value, text])}
              className={WIRE_FIELD}
            />
            {props.templates ? null : (
              <input
                aria-label={`Value of ${called}`}
                value={text}
                placeholder={valuePlaceholder}
                spellCheck={false}
                autoComplete="off"
                onChange={({ target }) => replace(at, [name, target.value])}
                className={WIRE_FIELD}
              />
            )}
            <IconButton label={`Remove ${called}`} onClick={() => change(pairs.filter((_, index) => index !== at))}>
              <X size={14} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
            {props.templates ? (
              <div className="col-span-2">
                <TemplateField
                  hideLabel
                  label={`Template for ${called}`}
                  value={text}
                  onChange={(next) => replace(at, [name, next])}
                />
              </div>
            ) : null}
          </div>
        );
      })}
      <Button
        variant="bare"
        className="-ml-3"
        onClick={() => change([...pairs, [pairs.length === 0 ? firstName : "", ""]])}
      >
        Add {noun}
      </Button>
    </fieldset>
  );
}

function namedPairs(pairs: readonly NameValue[], unique: boolean): readonly NameValue[] {
  const named = pairs.filter(([name]) => name !== "");
  return unique ? Object.entries(Object.fromEntries(named)) : named;
}
