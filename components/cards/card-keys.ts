import type { KeyBinding } from "@/components/shell";
import type { CardCommands } from "./card-menu";
import { CARD_ACTIONS, type CardAction, type Keymap } from "./keymap";

type Commands = Partial<Record<CardAction, () => void>> & { readonly undo: () => void } & Partial<CardCommands>;

/** The bindings of what can be done at the moment. Undo has Anki's key, the one of toasts and the one of editors. */
export function cardKeys(keymap: Keymap, commands: Commands): readonly KeyBinding[] {
  const { undo } = commands;
  const chosen = CARD_ACTIONS.flatMap(({ action, label }) => {
    const run = commands[action];
    return run ? [{ keys: keymap[action], label, run }] : [];
  });
  return [...chosen, { keys: "z", label: "Undo", run: undo }, { keys: "Mod+z", label: "Undo", run: undo }];
}
