export { Glossary } from "./glossary";
export { Lesson } from "./lesson";
export type { LessonListEntry } from "./lesson-list";
export { type LessonSummary, summariseLesson } from "./lesson-summary";
export { TopicLessons } from "./topic-lessons";
