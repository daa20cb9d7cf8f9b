/** A key of this page and what it does. */
export interface KeyBinding {
  /**
   * Names of keys as the browser gives them, letters in lower case: `n`, `?`, `Enter`, `ArrowLeft`. `Mod+k` is Ctrl or
   * ⌘ with the key and works inside text fields too. `Shift+a` is that letter with Shift, where Shift must tell it from
   * the letter alone. `g t` is one key after the other.
   */
  readonly keys: string;
  /** What it does, for the list of keys. Bindings with the same label share a row there. */
  readonly label: string;
  readonly run: () => void;
}

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The name of a press as bindings write it, or null for a combination that belongs to the browser. */
export function strokeOf({ key, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `Mod+${name}` : name;
}

/** The name of a letter pressed with Shift, `Shift+a`; null for anything else. */
export function shiftStrokeOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): string | null {
  return shiftKey && /^[a-z]$/i.test(key) ? `Shift+${key.toLowerCase()}` : null;
}

/** What a stroke comes to: something to run, the beginning of a sequence, or nothing. */
export type KeyMatch =
  | { readonly type: "run"; readonly binding: KeyBinding }
  | { readonly type: "pending"; readonly strokes: string }
  | { readonly type: "none" };

/**
 * Looks a stroke up. `pending` holds the strokes of a begun sequence (`g`) or is empty; a stroke that does not go on
 * with the sequence counts by itself. The first matching binding wins.
 */
export function matchStroke(bindings: readonly KeyBinding[], pending: string, stroke: string): KeyMatch {
  const strokes = pending === "" ? stroke : `${pending} ${stroke}`;
  const binding = bindings.find(({ keys }) => keys === strokes);
  if (binding) return { type: "run", binding };
  if (bindings.some(({ keys }) => keys.startsWith(`${strokes} `))) return { type: "pending", strokes };
  return pending === "" ? { type: "none" } : matchStroke(bindings, "", stroke);
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "↵",
  Escape: "Esc",
  " ": "Space",
  Mod: "Ctrl",
};

/** The caps to draw for `keys`: `Mod+k` gives Ctrl and K (⌘ and K on Apple's keyboards), `g t` gives G and T. */
export function keyCaps(keys: string, apple: boolean): readonly string[] {
  const names = keys === " " ? [" "] : keys.split(/[ +](?=.)/);
  return names.map((name) => {
    if (name === "Mod" && apple) return "⌘";
    return NAMES[name] ?? (name.length === 1 ? name.toUpperCase() : name);
  });
}
