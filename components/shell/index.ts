export { AppShell } from "./app-shell";
export { APPEARANCE_SCRIPT } from "./appearance-script";
export { AppearanceSettings } from "./appearance-settings";
export { type Choice, createChoice, useChoice } from "./choice";
export { type KeyBinding, keyCaps, strokeOf } from "./key-strokes";
export { OpenSearchButton } from "./open-search-button";
export { openSearch } from "./overlay";
export { rememberReturning } from "./returning";
export { type KeyScope, useKeys } from "./use-keys";
