export { historyOf } from "./history-of";
export { PracticeScreen } from "./practice-screen";
