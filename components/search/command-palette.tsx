"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useProgress } from "@/components/progress";
import { Kbd } from "@/components/ui";
import type { PaletteRow } from "./documents";
import type { SearchGroup } from "./groups";
import { PaletteFooter } from "./palette-footer";
import { PaletteItem } from "./palette-item";
import { MAX_QUERY_LENGTH } from "./query";
import type { SearchHit } from "./search-index";
import { useFindings } from "./use-findings";

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the page can do; found together with notes and items. */
  readonly actions: readonly PaletteRow[];
}

/** Finds lessons, note lines and items by their words, and does what the page can do. */
export function CommandPalette({ open, onClose, actions }: CommandPaletteProps) {
  const left = useRef<boolean>(false);
  // After a jump the reader goes on at the new place, else where they were.
  useEffect(() => {
    if (open) left.current = false;
    else if (left.current) document.getElementById("content")?.focus({ preventScroll: true });
  }, [open]);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Popup
          aria-label="Search or jump to"
          finalFocus={() => !left.current}
          className="fixed inset-0 z-50 flex flex-col bg-raised outline-none md:inset-x-0 md:top-24 md:bottom-auto md:mx-auto md:max-h-[min(620px,calc(100dvh-8rem))] md:w-[680px] md:overflow-hidden md:rounded-float md:shadow-float forced-colors:border"
        >
          <PaletteContent actions={actions} left={left} onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteContentProps extends Omit<CommandPaletteProps, "open"> {
  readonly left: { current: boolean };
}

function PaletteContent({ actions, left, onClose }: PaletteContentProps) {
  const router = useRouter();
  const { progress } = useProgress();
  const [typed, setTyped] = useState("");
  const highlighted = useRef<SearchHit<PaletteRow>>(undefined);
  const { findings, note } = useFindings(actions, typed);

  function choose(row: PaletteRow, beside: boolean): void {
    if (beside && !row.run) {
      window.open(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}${row.href}`, "_blank", "noopener");
      return;
    }
    left.current = !row.run;
    onClose();
    if (row.run) row.run();
    else router.push(row.href);
  }

  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={findings.groups}
      itemToStringValue={(hit: SearchHit<PaletteRow>) => hit.row.text}
      value={typed}
      onValueChange={(value, { reason }) => reason !== "item-press" && setTyped(value)}
      onItemHighlighted={(hit) => {
        highlighted.current = hit;
      }}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex h-13 shrink-0 items-center gap-2.5 border-line border-b pr-1 pl-4 md:pr-4">
        <Search size={16} strokeWidth={1.5} aria-hidden="true" className="shrink-0 text-ink-3" />
        <Autocomplete.Input
          aria-label="Search or jump to"
          placeholder="Search or jump to"
          maxLength={MAX_QUERY_LENGTH}
          spellCheck={false}
          autoCapitalize="none"
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !highlighted.current) return;
            event.preventBaseUIHandler();
            event.preventDefault();
            choose(highlighted.current.row, true);
          }}
          className="h-full min-w-0 flex-1 bg-transparent text-17 caret-accent outline-none placeholder:text-ink-3"
        />
        <Dialog.Close
          aria-label="Close"
          className="grid size-11 place-items-center rounded-control text-ink-2 md:h-6 md:w-auto"
        >
          <Kbd>Esc</Kbd>
          <X size={20} strokeWidth={1.5} aria-hidden="true" className="sm:hidden" />
        </Dialog.Close>
      </div>
      <Autocomplete.Status className={note.aloud ? "sr-only" : "px-4 pt-3 text-14 text-ink-2"}>
        {note.text}
      </Autocomplete.Status>
      <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-1.5">
        {(group: SearchGroup<PaletteRow>) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className="px-4 pt-2.5 pb-1 font-[550] text-12 text-ink-3">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(hit: SearchHit<PaletteRow>) => (
                <PaletteItem
                  key={`${hit.row.href}${hit.row.place}${hit.row.text}`}
                  hit={hit}
                  record={hit.row.itemId ? progress.items.get(hit.row.itemId) : undefined}
                  onChoose={choose}
                />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <PaletteFooter />
    </Autocomplete.Root>
  );
}
