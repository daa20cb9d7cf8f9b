export { DrillPanel } from "./drill-panel";
export { drillId, missionId } from "./mission-id";
export { MissionPanel } from "./mission-panel";
