export { bankHref, qualityHref } from "./bank-href";
export { type CardsRequest, cardsHref, planHref } from "./cards-href";
export { challengePaperHref, examHref, paperHref, reportHref, sittingHref } from "./exam-href";
export { glossaryHref } from "./glossary-href";
export { lessonHref, lessonParams } from "./lesson-href";
export { type PracticeRequest, practiceHref } from "./practice-href";
export { apiGatewayHref, stepFunctionsHref } from "./sandbox-href";
