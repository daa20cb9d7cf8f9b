export { AtlasPanel } from "./atlas-panel";
export { OtherCauses } from "./other-causes-panel";
export { VisitNote } from "./visit-note";
