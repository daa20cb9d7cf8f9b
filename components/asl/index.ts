export { LessonSandbox } from "./lesson/lesson-sandbox";
export { SandboxScreen } from "./page/sandbox-screen";
