export { type CardsRequest, cardsHref, planHref } from "./cards-href";
export { lessonHref, lessonParams } from "./lesson-href";
export { type PracticeRequest, practiceHref } from "./practice-href";
