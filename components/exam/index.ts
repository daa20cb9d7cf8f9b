export { ExamScreen } from "./exam-screen";
export type { ExamShelf } from "./offer";
export { offerOf } from "./offer-of";
export { OpenExam } from "./open-exam";
export { SittingScreen } from "./sitting-screen";
export { StartOptions } from "./start-options";
