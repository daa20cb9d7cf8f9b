export { lessonHref, lessonParams } from "./lesson-href";
export { type PracticeRequest, practiceHref } from "./practice-href";
