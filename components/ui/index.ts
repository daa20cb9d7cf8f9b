export { Button, type ButtonSize, type ButtonVariant, buttonClass } from "./button";
export { CodeText } from "./code-text";
export { EmptyState } from "./empty-state";
export { Kbd } from "./kbd";
export { LoadingBars } from "./loading-bars";
export { SourceLine } from "./source-line";
