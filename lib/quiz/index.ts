export { type Attempt, type AttemptEvent, advanceAttempt, emptyResponse, type Outcome, startAttempt } from "./attempt";
export { grade } from "./grade";
export type {
  ClozeItem,
  Fact,
  FactId,
  Grade,
  Item,
  ItemBank,
  ItemId,
  ItemType,
  Level,
  Mark,
  MatchingItem,
  MultipleChoiceItem,
  MultipleResponseItem,
  NumericItem,
  Option,
  OptionId,
  OrderingItem,
  Presentation,
  PresentedOption,
  RejectedItem,
  Response,
  Source,
} from "./model";
export { present } from "./present";
export { formatQuantity } from "./quantity";
export { rightResponse } from "./right-response";
export { type ItemHistory, matchingItems, type Selection, type SelectionSource, selectItems } from "./select";
