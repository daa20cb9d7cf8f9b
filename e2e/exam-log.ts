import { type Form, type FormEntry, replaySitting, type SittingEvent, type SittingId } from "@/lib/exam";
import { examFinishedEvent } from "@/lib/progress";
import { type Item, type OptionId, type Response, rightResponse } from "@/lib/quiz";
import { wrongResponse } from "./answer";
import type { createLog } from "./card-log";

const SECOND = 1000;

/** What the learner does with one question of a sitting. */
export interface Turn {
  readonly seconds: number;
  readonly answer: "right" | "wrong" | "blank";
  /** A first answer that is changed later. */
  readonly first?: "right" | "wrong";
  readonly flag?: true;
  readonly confidence?: "guess" | "unsure" | "sure";
}

interface Sat {
  readonly id: string;
  readonly startedAt: number;
  readonly style?: "exam" | "practice";
}

/** Sits a form from its first question to its last, one turn each, and hands it in. */
export function sit(
  log: ReturnType<typeof createLog>,
  form: Form,
  turns: readonly Turn[],
  { id, startedAt, style = "exam" }: Sat,
): void {
  const sittingId = id as SittingId;
  const allowance = form.minutes * 60 * SECOND;
  log.at(startedAt, { type: "exam-started", sittingId, style, allowance, form });
  const timed: { at: number; event: SittingEvent }[] = [];
  let now = startedAt;
  const act = (event: SittingEvent) => {
    timed.push({ at: now, event });
    log.at(now, { type: "exam-acted", sittingId, action: event });
  };
  for (const [place, { item }] of form.entries.entries()) {
    const turn = turns[place];
    act({ type: "visited", place });
    if (turn) for (const event of eventsOf(item, turn)) act(event);
    now += (turn?.seconds ?? 0) * SECOND;
  }
  act({ type: "submitted" });
  const end = examFinishedEvent(form, replaySitting(form, { id: sittingId, style, startedAt, allowance }, timed));
  if (!end) throw new Error("The sitting did not end.");
  log.at(now, end);
}

function eventsOf(item: Item, { answer, first, flag, confidence }: Turn): readonly SittingEvent[] {
  const itemId = item.id;
  const answers = [first, answer].flatMap((each) => responseTo(item, each));
  return [
    ...answers.map((response) => ({ type: "answered" as const, itemId, response })),
    ...(flag ? [{ type: "flagged" as const, itemId, flagged: true }] : []),
    ...(confidence ? [{ type: "confident" as const, itemId, confidence }] : []),
  ];
}

function responseTo(item: Item, answer: Turn["answer"] | undefined): readonly Response[] {
  if (answer === "right") return [rightResponse(item)];
  return answer === "wrong" ? [wrongResponse(item)] : [];
}

/** A form over these items: two domains by turns, the last `unscored` of them unscored. */
export function formOf(items: readonly Item[], unscored: number): Form {
  const entries = items.map((item, place): FormEntry => {
    const domain = place % 2 === 0 ? "1" : "2";
    const optionOrder: OptionId[] = "options" in item ? item.options.map(({ id }) => id) : [];
    return { item, domain, task: `${domain}.1`, scored: place < items.length - unscored, optionOrder };
  });
  const domain = (id: string, title: string) => {
    return { id, title, weight: 50, tasks: [{ id: `${id}.1`, title: `Task of ${title}`, weight: 1 }] };
  };
  return {
    seed: "seed",
    bank: "bank",
    minutes: items.length * 2,
    entries,
    blueprint: {
      id: "saa-c03-short" as Form["blueprint"]["id"],
      title: "Short form",
      summary: "A short form.",
      exam: "SAA-C03",
      track: "Solutions Architect",
      about: "",
      taskCodes: ["SAA-C03"],
      minutes: items.length * 2,
      scored: items.length - unscored,
      unscored,
      passingScore: 720,
      rawCut: 0.7,
      itemTypes: ["multiple-choice", "multiple-response"],
      multipleResponse: 0.2,
      topics: [],
      draw: "unseen-first",
      domains: [domain("1", "First domain"), domain("2", "Second domain")],
      validFrom: null,
      validUntil: null,
      sources: [],
    },
  };
}
