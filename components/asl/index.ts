export { SandboxScreen } from "./bench/sandbox-screen";
