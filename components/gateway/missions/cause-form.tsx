"use client";

import { X } from "lucide-react";
import { type SubmitEvent, useId, useState } from "react";
import { Button, CodeText } from "@/components/ui";
import type { DrillCause } from "@/lib/sandbox/gateway";

interface CauseFormProps {
  readonly causes: readonly DrillCause[];
  /** What was chosen so far, by its sentence. */
  readonly chosen: readonly string[];
  readonly onChoose: (says: string) => void;
}

/** The causes to choose from. A wrong one stays, with what in the evidence excludes it. */
export function CauseForm({ causes, chosen, onChoose }: CauseFormProps) {
  const [marked, setMarked] = useState<string | null>(null);
  const name = useId();

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (marked === null) return;
    setMarked(null);
    onChoose(marked);
  }

  return (
    <form onSubmit={submit} className="grid w-full justify-items-start gap-2">
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 font-semibold">What is the cause?</legend>
        {causes.map((cause) => {
          const excluded = chosen.includes(cause.says);
          return (
            <div key={cause.says} className="grid gap-0.5">
              <label className="flex min-h-11 items-start gap-2 py-1 sm:min-h-0">
                <input
                  type="radio"
                  name={name}
                  checked={marked === cause.says}
                  disabled={excluded}
                  onChange={() => setMarked(cause.says)}
                  className="mt-0.5 size-4 flex-none accent-accent"
                />
                <span className={excluded ? "text-ink-3 line-through" : ""}>
                  <CodeText>{cause.says}</CodeText>
                </span>
              </label>
              {excluded ? <Excluded why={cause.why} /> : null}
            </div>
          );
        })}
      </fieldset>
      <p role="status" className="sr-only">
        {chosen.length === 0 ? null : `Not the cause: ${causes.find(({ says }) => says === chosen.at(-1))?.why ?? ""}`}
      </p>
      <Button type="submit" variant="main" aria-disabled={marked === null}>
        This is the cause
      </Button>
    </form>
  );
}

function Excluded({ why }: { readonly why: string }) {
  return (
    <p className="flex max-w-measure items-start gap-1.5 pl-6 text-13 text-ink-2">
      <X size={16} aria-hidden="true" className="mt-0.5 flex-none text-fail" />
      <span>
        Not this: <CodeText>{why}</CodeText>
      </span>
    </p>
  );
}
