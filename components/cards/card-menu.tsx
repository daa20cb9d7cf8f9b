"use client";

import { Menu } from "@base-ui/react/menu";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";
import { keyCaps, useChoice } from "@/components/shell";
import { ICON_BUTTON_CLASS, Kbd } from "@/components/ui";
import { GRADE_CHOICE } from "./grade-choice";
import type { CardAction, Keymap } from "./keymap";

/** What the menu can do with the card on the screen. */
export interface CardCommands {
  readonly bury: () => void;
  readonly buryConcept: () => void;
  readonly suspend: () => void;
  readonly flag: () => void;
  readonly edit: () => void;
  readonly info: () => void;
}

interface CardMenuProps {
  readonly keymap: Keymap;
  /** Null while no card is shown. */
  readonly commands: CardCommands | null;
  readonly flagged: boolean;
  readonly lesson: string | null;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onKeys: () => void;
}

const ROW =
  "flex min-h-11 cursor-default items-center justify-between gap-6 px-3.5 text-14 outline-none data-highlighted:bg-hover md:min-h-8 md:text-13";

/** Everything else that can be done with a card, and how it is drilled. */
export function CardMenu({ keymap, commands, flagged, lesson, open, onOpenChange, onKeys }: CardMenuProps) {
  const router = useRouter();
  // After something was chosen the learner goes on with the card; Escape leads back to the button.
  const chosen = useRef(false);
  const choose = (run: () => void) => () => {
    chosen.current = true;
    run();
  };
  const two = useChoice(GRADE_CHOICE) === "two";
  const row = (label: string, action: Exclude<CardAction, "show">, run: () => void) => (
    <Row key={label} shortcut={keyCaps(keymap[action], false).join(" ")} onClick={choose(run)}>
      {label}
    </Row>
  );
  return (
    <Menu.Root
      open={open}
      onOpenChange={(next) => {
        if (next) chosen.current = false;
        onOpenChange(next);
      }}
    >
      <Menu.Trigger aria-label="Card menu" title="Card menu" className={ICON_BUTTON_CLASS}>
        <Ellipsis size={18} strokeWidth={1.5} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40 outline-none">
          <Menu.Popup
            finalFocus={() => (chosen.current ? cardSide() : true)}
            className="max-h-(--available-height) min-w-64 overflow-y-auto rounded-float bg-raised py-1.5 shadow-float outline-none forced-colors:border"
          >
            {commands ? (
              <>
                {row("Bury until tomorrow", "bury", commands.bury)}
                {row("Bury with siblings until tomorrow", "buryConcept", commands.buryConcept)}
                {row("Suspend", "suspend", commands.suspend)}
                {row(flagged ? "Take the flag off" : "Flag", "flag", commands.flag)}
                <Menu.Separator className="my-1.5 border-hair border-t" />
                {lesson ? <Row onClick={choose(() => router.push(lesson))}>Open the lesson</Row> : null}
                {row("Edit the note", "edit", commands.edit)}
                {row("Card info", "info", commands.info)}
                <Menu.Separator className="my-1.5 border-hair border-t" />
              </>
            ) : null}
            <Menu.CheckboxItem
              checked={two}
              onCheckedChange={(checked) => choose(() => GRADE_CHOICE.write(checked ? "two" : "four"))()}
              closeOnClick
              className={ROW}
            >
              Two grades only
              <Menu.CheckboxItemIndicator keepMounted className="text-accent data-unchecked:invisible">
                ✓
              </Menu.CheckboxItemIndicator>
            </Menu.CheckboxItem>
            <Row onClick={choose(onKeys)}>Change the keys</Row>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Where the focus belongs: the side of the card that is up. */
function cardSide(): HTMLElement | null {
  return document.querySelector("[data-side=answer] section, [data-side=question] h2");
}

interface RowProps {
  readonly onClick: () => void;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

function Row({ onClick, shortcut, children }: RowProps) {
  return (
    <Menu.Item onClick={onClick} className={ROW}>
      {children}
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </Menu.Item>
  );
}
