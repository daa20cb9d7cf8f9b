export { LessonBench } from "./bench/lesson-bench";
export { SandboxScreen } from "./bench/sandbox-screen";
