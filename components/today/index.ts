export type { TodayContent, TodayLesson } from "./today-content";
export { TodayScreen } from "./today-screen";
