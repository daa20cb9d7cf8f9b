export type { TodayContent, TodayExam, TodayLesson } from "./today-content";
export { TodayScreen } from "./today-screen";
