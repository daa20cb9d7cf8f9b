export { DataPanel } from "./data-panel";
export type { DataTopic } from "./load-cards";
