import { createChoice } from "./choice";

/** `system` follows the device until another theme is chosen. */
export type Theme = "system" | "light" | "dark";
export type TextSize = "normal" | "large" | "larger";

export const THEME = createChoice<Theme>("cloudrill-theme", ["system", "light", "dark"], (theme) => {
  mark("theme", theme === "system" ? null : theme);
});

export const TEXT_SIZE = createChoice<TextSize>("cloudrill-text", ["normal", "large", "larger"], (size) => {
  mark("text", size === "normal" ? null : size);
});

/** Keys without Ctrl or ⌘ can be turned off, because speech input presses them by accident. */
export const SINGLE_KEYS = createChoice<"on" | "off">("cloudrill-keys", ["on", "off"]);

function mark(name: string, value: string | null): void {
  if (value === null) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
