import { countOf } from "@/components/ui";
import { type CardSettings, newPerDay, type Plan, type PlanObstacle } from "@/lib/cards";
import { assertNever } from "@/lib/util";

/** A way to make a plan fit that does not. */
export interface Remedy {
  readonly label: string;
  readonly patch: Partial<CardSettings>;
}

interface RemedyOptions {
  readonly plan: Plan;
  readonly settings: CardSettings;
  /** Learning day. */
  readonly today: number;
  /** New cards already met today. */
  readonly introduced: number;
}

/** What the learner can do about a plan that does not work out; empty when it does. */
export function remediesFor(options: RemedyOptions): readonly Remedy[] {
  const { plan } = options;
  const kinds = new Set(plan.obstacles.map(({ kind }) => kind));
  const tooMany = kinds.has("late") || kinds.has("unseen") || kinds.has("steep");
  return [
    ...(tooMany && plan.chosen ? moreNewCards(options) : []),
    ...(tooMany ? shorterFinalPass(options) : []),
    ...plan.obstacles.flatMap((obstacle) => (obstacle.kind === "maximum" ? moreReviews(obstacle.cards, options) : [])),
  ];
}

function moreNewCards(options: RemedyOptions): readonly Remedy[] {
  const rate = planned(options, {});
  if (rate <= options.plan.newPerDay) return [];
  return [{ label: `Learn ${countOf(rate, "new card")} a day`, patch: { newPerDay: null } }];
}

/** As many days as are free at the learner's number; where the plan sets the number, two days or none. */
function shorterFinalPass(options: RemedyOptions): readonly Remedy[] {
  const { plan, settings } = options;
  if (plan.daysLeft === null || plan.newPerDay === 0) return [];
  const free = plan.daysLeft - Math.ceil(plan.unseen / plan.newPerDay);
  const days = plan.chosen ? free : settings.finalPass > 2 ? 2 : 0;
  if (days < 0 || days >= settings.finalPass) return [];
  const rate = planned(options, { finalPass: days });
  if (!plan.chosen && rate >= plan.newPerDay) return [];
  const pass = days === 0 ? "No final pass" : `Final pass of ${countOf(days, "day")}`;
  return [{ label: plan.chosen ? pass : `${pass}: ${rate} new a day`, patch: { finalPass: days } }];
}

function moreReviews(cards: number, { settings }: RemedyOptions): readonly Remedy[] {
  const enough = Math.ceil((settings.reviewsPerDay + cards / Math.max(1, settings.finalPass)) / 10) * 10;
  return [{ label: `Allow ${enough} reviews a day`, patch: { reviewsPerDay: enough } }];
}

/** New cards a day that the plan would ask for. */
function planned({ plan, settings, today, introduced }: RemedyOptions, patch: Partial<CardSettings>): number {
  return newPerDay({ settings: { ...settings, ...patch, newPerDay: null }, today, unseen: plan.unseen, introduced });
}

/** What stands against the plan, in one sentence. */
export function obstacleInWords(obstacle: PlanObstacle): string {
  switch (obstacle.kind) {
    case "late":
      return `${countOf(obstacle.cards, "card")} would first be met in the final pass.`;
    case "unseen":
      return `${countOf(obstacle.cards, "card")} would not have been met on the exam day.`;
    case "steep":
      return `${countOf(obstacle.newPerDay, "new card")} a day are more than one keeps.`;
    case "maximum":
      return `The daily maximum keeps ${countOf(obstacle.cards, "card")} out of the final pass.`;
    default:
      return assertNever(obstacle);
  }
}
