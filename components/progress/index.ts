export { ProgressProvider } from "./progress-provider";
export { useAppend, useProgress } from "./use-progress";
