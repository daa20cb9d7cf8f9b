export { Button, type ButtonSize, type ButtonVariant, buttonClass } from "./button";
export { type Cell, createCell, useCell } from "./cell";
export { CodeText } from "./code-text";
export { countOf } from "./count-of";
export { Dialog } from "./dialog";
export { EmptyState } from "./empty-state";
export { ICON_BUTTON_CLASS, IconButton } from "./icon-button";
export { Kbd } from "./kbd";
export { Link } from "./link";
export { LoadingBars } from "./loading-bars";
export { percent } from "./percent";
export { Segmented, type SegmentedOption } from "./segmented";
export { SourceLine } from "./source-line";
export { StatusBadge } from "./status-badge";
export { TableToggle } from "./table-toggle";
export {
  closeToast,
  type Toast,
  type ToastAction,
  type ToastOptions,
  UNDO_LABEL,
  useCurrentToast,
  useToast,
} from "./toast";
