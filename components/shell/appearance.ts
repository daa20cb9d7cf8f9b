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

/** The theme that is seen: the chosen one, or the device's. */
export function shownTheme(): "light" | "dark" {
  const theme = THEME.read();
  if (theme !== "system") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function mark(name: string, value: string | null): void {
  if (value === null) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
