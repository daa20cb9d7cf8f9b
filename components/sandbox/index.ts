export { Panel } from "./panel";
export { type PanelTab, PanelTabs } from "./panel-tabs";
export { SimulatedBadge } from "./simulated-badge";
export { useWide } from "./use-wide";
