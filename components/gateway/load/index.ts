export { LoadPanel } from "./load-panel";
