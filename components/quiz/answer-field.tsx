"use client";

import { type Attempt, emptyResponse, type Item, type Presentation, type Response } from "@/lib/quiz";
import { ChoiceField } from "./choice-field";
import { ClozeField } from "./cloze-field";
import { MatchingField } from "./matching-field";
import { NumericField } from "./numeric-field";
import { OrderingField } from "./ordering-field";

interface AnswerFieldProps {
  readonly item: Item;
  readonly presentation: Presentation;
  readonly attempt: Attempt;
  readonly onRespond: (response: Response) => void;
  readonly labelledBy: string;
  readonly numberKeys: boolean;
}

/** The field for the item's type. */
export function AnswerField({ item, presentation, attempt, onRespond, labelledBy, numberKeys }: AnswerFieldProps) {
  const shared = { attempt, onRespond, labelledBy };
  const response = attempt.response.type === item.type ? attempt.response : emptyResponse(item);
  if (item.type === "multiple-choice" && presentation.type === item.type && response.type === item.type) {
    return <ChoiceField {...{ ...shared, item, presentation, response, numberKeys }} />;
  }
  if (item.type === "multiple-response" && presentation.type === item.type && response.type === item.type) {
    return <ChoiceField {...{ ...shared, item, presentation, response, numberKeys }} />;
  }
  if (item.type === "ordering" && presentation.type === item.type && response.type === item.type) {
    return <OrderingField {...{ ...shared, item, presentation, response }} />;
  }
  if (item.type === "matching" && presentation.type === item.type && response.type === item.type) {
    return <MatchingField {...{ ...shared, item, presentation, response }} />;
  }
  if (item.type === "numeric" && presentation.type === item.type && response.type === item.type) {
    return <NumericField {...{ ...shared, item, presentation, response }} />;
  }
  if (item.type === "cloze" && presentation.type === item.type && response.type === item.type) {
    return <ClozeField {...{ ...shared, item, presentation, response }} />;
  }
  throw new Error(`The presentation of ${item.id} is of type ${presentation.type}`);
}
