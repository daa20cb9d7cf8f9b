import { createCell, useCell } from "@/components/ui";

/** What can be done by a key that the learner may choose. */
export type CardAction =
  | "show"
  | "again"
  | "hard"
  | "good"
  | "easy"
  | "undo"
  | "bury"
  | "buryConcept"
  | "suspend"
  | "flag"
  | "edit"
  | "info";

/** One key for each action, named as the browser names it, letters in lower case. */
export type Keymap = Readonly<Record<CardAction, string>>;

/** The actions in the order in which they are listed, with their words. */
export const CARD_ACTIONS: readonly { readonly action: CardAction; readonly label: string }[] = [
  { action: "show", label: "Show the answer, take the suggested grade" },
  { action: "again", label: "Again" },
  { action: "hard", label: "Hard" },
  { action: "good", label: "Good" },
  { action: "easy", label: "Easy" },
  { action: "undo", label: "Undo" },
  { action: "bury", label: "Bury the card until tomorrow" },
  { action: "buryConcept", label: "Bury the card and its siblings until tomorrow" },
  { action: "suspend", label: "Suspend the card" },
  { action: "flag", label: "Flag the card" },
  { action: "edit", label: "Where the note can be edited" },
  { action: "info", label: "What is known of the card" },
];

/** The keys of Anki. */
export const DEFAULT_KEYS: Keymap = {
  show: " ",
  again: "1",
  hard: "2",
  good: "3",
  easy: "4",
  undo: "u",
  bury: "-",
  buryConcept: "=",
  suspend: "@",
  flag: "*",
  edit: "e",
  info: "i",
};

/** Keys that mean something else on every page, or that always do the same here. */
const TAKEN: Readonly<Record<string, string>> = {
  Enter: "always shows the answer",
  z: "always undoes",
  "?": "lists the keys",
  "/": "opens the search",
  g: "begins the keys that lead to other screens",
  Tab: "moves the focus",
  Escape: "closes what is open",
};

/** Why a key can't be given to an action, in a few words; null if it can. */
export function refusalOf(keymap: Keymap, action: CardAction, key: string): string | null {
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  if (key.startsWith("Mod+")) return "Combinations with Ctrl or ⌘ belong to the browser.";
  if (TAKEN[key]) return `${name} ${TAKEN[key]}.`;
  if (key.length !== 1 && !/^(?:F\d{1,2}|Arrow\w+|Home|End|PageUp|PageDown|Backspace|Delete|Insert)$/.test(key)) {
    return `${name} can’t be used.`;
  }
  const holder = CARD_ACTIONS.find((each) => each.action !== action && keymap[each.action] === key);
  return holder ? `${name} is already “${holder.label}”.` : null;
}

/** Reads stored keys; whatever is missing, unknown or taken twice falls back to the defaults. */
export function parseKeymap(text: string | null): Keymap {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    return DEFAULT_KEYS;
  }
  if (typeof value !== "object" || value === null) return DEFAULT_KEYS;
  const stored = new Map<string, unknown>(Object.entries(value));
  const keymap: Keymap = {
    ...DEFAULT_KEYS,
    ...Object.fromEntries(
      CARD_ACTIONS.flatMap(({ action }) => {
        const key = stored.get(action);
        return typeof key === "string" ? [[action, key]] : [];
      }),
    ),
  };
  return CARD_ACTIONS.some(({ action }) => refusalOf(keymap, action, keymap[action]) !== null) ? DEFAULT_KEYS : keymap;
}

const KEY = "cloudrill-cards-keys";
const cell = createCell<Keymap | null>(null);

/** The keys of this device. */
export function useKeymap(): Keymap {
  return useCell(cell) ?? readKeymap();
}

function readKeymap(): Keymap {
  try {
    return parseKeymap(window.localStorage.getItem(KEY));
  } catch {
    return DEFAULT_KEYS;
  }
}

/** Keeps other keys on this device; where storage is blocked, as long as the page lives. */
export function writeKeymap(keymap: Keymap): void {
  cell.set(keymap);
  try {
    window.localStorage.setItem(KEY, JSON.stringify(keymap));
  } catch {
    // The cell has them.
  }
}
