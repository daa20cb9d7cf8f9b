"use client";

import { Button, Dialog, Kbd } from "@/components/ui";
import { SINGLE_KEYS } from "./appearance";
import { type KeyBinding, keyCaps } from "./key-strokes";
import { useApple } from "./use-apple";
import { activeKeys } from "./use-keys";

interface KeyHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys of this page and those of every page. */
export function KeyHelp({ open, onClose }: KeyHelpProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keys"
      {...(SINGLE_KEYS.read() === "off"
        ? { description: "Keys without Ctrl or ⌘ are turned off in the settings." }
        : {})}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      {open ? <KeyLists /> : null}
    </Dialog>
  );
}

function KeyLists() {
  return (
    <>
      <KeyList title="On this page" bindings={activeKeys("page")} />
      <KeyList title="Everywhere" bindings={activeKeys("everywhere")} />
    </>
  );
}

function KeyList({ title, bindings }: { readonly title: string; readonly bindings: readonly KeyBinding[] }) {
  const apple = useApple();
  if (bindings.length === 0) return null;
  const labels = [...new Set(bindings.map(({ label }) => label))];
  return (
    <section className="mt-4">
      <h3 className="border-line border-b pb-1 font-[550] text-13 text-ink-3">{title}</h3>
      <dl>
        {labels.map((label) => (
          <div
            key={label}
            className="flex items-center justify-between gap-4 border-hair border-b py-1.5 last:border-b-0"
          >
            <dt>{label}</dt>
            <dd className="flex flex-wrap justify-end gap-x-3 gap-y-1">
              {bindings
                .filter((binding) => binding.label === label)
                .map(({ keys }) => (
                  <KeyCaps key={keys} keys={keys} apple={apple} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KeyCaps({ keys, apple }: { readonly keys: string; readonly apple: boolean }) {
  return (
    <span className="flex gap-1">
      {keyCaps(keys, apple).map((cap) => (
        <Kbd key={cap} always>
          {cap}
        </Kbd>
      ))}
    </span>
  );
}
