export { AppShell } from "./app-shell";
export { APPEARANCE_SCRIPT, TEXT_SIZE_KEY, THEME_KEY, type Theme } from "./theme";
