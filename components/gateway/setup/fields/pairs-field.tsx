"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui";
import { WIRE_FIELD } from "../../request/field";
import { TemplateField } from "./template-field";

type Pair = readonly [name: string, value: string];

interface PairsFieldProps {
  readonly label: string;
  /** What one of them is called. */
  readonly noun: string;
  readonly value: Readonly<Record<string, string>> | undefined;
  readonly namePlaceholder?: string;
  readonly valuePlaceholder?: string;
  /** What the first one is called when it is added. */
  readonly firstName?: string;
  /** The values are mapping templates. */
  readonly templates?: boolean;
  readonly onChange: (value: Readonly<Record<string, string>> | undefined) => void;
}

/** Names with a text each. A row without a name counts only once it has one. */
export function PairsField(props: PairsFieldProps) {
  const { label, noun, value, namePlaceholder = "Name", valuePlaceholder = "Value", firstName = "" } = props;
  const [draft, setDraft] = useState(() => ({ pairs: Object.entries(value ?? {}), of: textOf(value) }));
  const now = textOf(value);
  if (draft.of !== now) setDraft({ pairs: Object.entries(value ?? {}), of: now });
  const pairs: readonly Pair[] = draft.of === now ? draft.pairs : Object.entries(value ?? {});
  const change = (next: readonly Pair[]): void => {
    const record = recordOf(next);
    setDraft({ pairs: next.map(([name, text]) => [name, text]), of: textOf(record) });
    props.onChange(record);
  };
  const replace = (at: number, pair: Pair): void => change(pairs.map((each, index) => (index === at ? pair : each)));
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

function recordOf(pairs: readonly Pair[]): Readonly<Record<string, string>> | undefined {
  const named = pairs.filter(([name]) => name !== "");
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function textOf(value: Readonly<Record<string, string>> | undefined): string {
  return JSON.stringify(value ?? {});
}
