export { SandboxScreen } from "./bench/sandbox-screen";
export { type LessonPlace, LessonSandbox } from "./lesson/lesson-sandbox";
