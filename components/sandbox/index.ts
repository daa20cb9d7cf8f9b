export { keepWork, readWork } from "./kept-work";
export { Panel } from "./panel";
export { type PanelTab, PanelTabs } from "./panel-tabs";
export { ResetButton } from "./reset-button";
export { SimulatedBadge } from "./simulated-badge";
export { useNear } from "./use-near";
export { useWide } from "./use-wide";
