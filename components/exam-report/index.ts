export { ExamHistory } from "./exam-history";
export { PaperScreen } from "./paper-screen";
export { ExamReportScreen } from "./report-screen";
export { ScoreTrend } from "./score-trend";
