"use client";

import { useProgressNow } from "@/components/progress";
import { LoadingBars } from "@/components/ui";
import { ExamList } from "./exam-list";
import type { ExamShelf } from "./offer";
import { RulesPage } from "./rules-page";
import { useExamRequest } from "./use-exam-request";

/** The mock exams to choose from, or the rules of the one that the address asks for. */
export function ExamScreen({ shelf }: { readonly shelf: ExamShelf }) {
  const { status } = useProgressNow();
  const request = useExamRequest(shelf.offers.map(({ blueprint }) => blueprint));
  if (status.type === "loading") return <LoadingBars rows={12} label="Loading the mock exams" />;
  if (request.type === "list") return <ExamList shelf={shelf} problem={request.problem} />;
  const blueprint = request.type === "chosen" ? request.blueprint : request.challenge.blueprint;
  const offer = shelf.offers.find((each) => each.blueprint.id === blueprint.id);
  if (!offer) return <ExamList shelf={shelf} problem={null} />;
  return (
    <RulesPage
      key={blueprint.id}
      offer={offer}
      topics={blueprint.topics.length > 0 ? blueprint.topics : shelf.topics}
      challenge={request.type === "challenge" ? request.challenge : null}
    />
  );
}
