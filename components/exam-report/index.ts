export { ExamHistory } from "./exam-history";
export { PaperScreen } from "./paper-screen";
export { useRawCut } from "./raw-cut";
export { ExamReportScreen } from "./report-screen";
export { ScoreTrend } from "./score-trend";
