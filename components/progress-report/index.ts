export { ProgressReport } from "./progress-report";
export type { ReportContent } from "./report-content";
