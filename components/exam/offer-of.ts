import { assembleForm, type Blueprint } from "@/lib/exam";
import type { Item } from "@/lib/quiz";
import type { ExamOffer } from "./offer";

/** What the items give for a blueprint. The seed moves nothing here: how many there are is the same for each. */
export function offerOf(items: readonly Item[], blueprint: Blueprint): ExamOffer {
  const { form, shortages } = assembleForm(items, blueprint, { seed: "offer" });
  const domains = blueprint.domains.map(({ id, title }) => ({
    id,
    title,
    questions: form.entries.filter(({ domain }) => domain === id).length,
  }));
  return { blueprint, questions: form.entries.length, minutes: form.minutes, domains, shortages };
}
