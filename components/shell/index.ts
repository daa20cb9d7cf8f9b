export { AppShell } from "./app-shell";
export { APPEARANCE_SCRIPT } from "./appearance-script";
export type { KeyBinding } from "./key-strokes";
export { rememberReturning } from "./returning";
export { type KeyScope, useKeys } from "./use-keys";
