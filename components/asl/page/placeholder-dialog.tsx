"use client";

import { useId, useState } from "react";
import { Button, Dialog } from "@/components/ui";
import { fillPlaceholders, type ImportedDefinition } from "@/lib/sandbox";

interface PlaceholderDialogProps {
  readonly imported: ImportedDefinition;
  readonly onClose: () => void;
  readonly onFilled: (definition: string) => void;
}

/** Asks what stands for the placeholders of a template, with values that let the machine run. */
export function PlaceholderDialog({ imported, onClose, onFilled }: PlaceholderDialogProps) {
  const { definition, placeholders } = imported;
  const form = useId();
  const [values, setValues] = useState<ReadonlyMap<string, string>>(
    () => new Map(placeholders.map(({ name, suggestion }) => [name, suggestion])),
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title="Fill the placeholders"
      description="A template puts values into this definition when it is deployed. Say what stands for them here."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="main" type="submit" form={form}>
            Import
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="mt-4 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onFilled(fillPlaceholders(definition, values));
        }}
      >
        {placeholders.map(({ name, isValue }) => (
          <label key={name} className="grid gap-1 text-13">
            <span className="font-[550] font-mono [overflow-wrap:anywhere]">{name}</span>
            <input
              value={values.get(name) ?? ""}
              spellCheck={false}
              autoComplete="off"
              onChange={({ target }) => setValues(new Map(values).set(name, target.value))}
              className="h-11 rounded-control border border-control bg-panel px-2.5 font-mono text-13 md:h-8"
            />
            {isValue ? (
              <span className="text-12 text-ink-3">A whole value: a number, a text or other JSON.</span>
            ) : null}
          </label>
        ))}
      </form>
    </Dialog>
  );
}
