export { DataPanel } from "./data-panel";
export { download } from "./download";
export type { DataTopic } from "./load-cards";
