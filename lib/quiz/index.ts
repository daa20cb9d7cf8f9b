export { type Attempt, type AttemptEvent, advanceAttempt, emptyResponse, type Outcome, startAttempt } from "./attempt";
export { grade } from "./grade";
export type { SectionCoverage } from "./lint/bank/coverage";
export type { LineUse } from "./lint/bank/lines";
export type { TemplateUse } from "./lint/bank/templates";
export { boundsText, type Figure, figureText, isWithin, noneOf, type Offence, shareOf } from "./lint/figure";
export type { LintReport } from "./lint/lint-bank";
export type {
  AuthoredFact,
  ClozeFact,
  ClozeItem,
  ContrastFact,
  DefinitionFact,
  Fact,
  FactId,
  Grade,
  Item,
  ItemBank,
  ItemId,
  ItemType,
  Level,
  LimitFact,
  MappingFact,
  Mark,
  MatchingItem,
  MembershipFact,
  MultipleChoiceItem,
  MultipleResponseItem,
  NumericItem,
  Option,
  OptionId,
  OrderingItem,
  Presentation,
  PresentedOption,
  QuestionFact,
  RejectedItem,
  Response,
  SequenceFact,
  Source,
  TrapFact,
} from "./model";
export { present } from "./present";
export { formatQuantity } from "./quantity";
export { rightResponse } from "./right-response";
export { type ItemHistory, matchingItems, type Selection, type SelectionSource, selectItems } from "./select";
