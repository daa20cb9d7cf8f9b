import { cardsHref } from "@/components/routes";
import { buttonClass, countOf, Link } from "@/components/ui";
import type { CramSubject, Drill } from "./drill";
import type { CardTopic } from "./session-doors";

const SUBJECTS: Readonly<Record<CramSubject, string>> = {
  missed: "missed cards",
  flagged: "flagged cards",
  hardest: "hardest cards first",
  topic: "one topic",
  all: "all cards",
};

interface DrillNoticeProps {
  readonly drill: Drill;
  readonly topics: readonly CardTopic[];
}

/** Says what is drilled when it isn't simply what is due, what that does to the schedule, and the way back. */
export function DrillNotice({ drill, topics }: DrillNoticeProps) {
  const { topic, note, cards } = drill.scope;
  if (drill.kind === "due" && topic === null && note === null && cards === null) return null;
  const title = topics.find(({ id }) => id === topic)?.title ?? (note === null ? null : "one lesson");
  return (
    <div className="mx-4 mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-y py-1.5 text-13 md:mx-0">
      <p className="min-w-0 flex-1 basis-64">
        <b className="font-semibold">{nameOf(drill, title)}.</b> <span className="text-ink-2">{effectOf(drill)}</span>
      </p>
      <Link href={cardsHref()} className={buttonClass("bare")}>
        Back to what is due
      </Link>
    </div>
  );
}

function nameOf(drill: Drill, title: string | null): string {
  switch (drill.kind) {
    case "due":
      return `Only ${title ?? (drill.scope.cards ? countOf(drill.scope.cards.length, "card") : "one topic")}`;
    case "ahead":
      if (drill.days === 0) return "All that is due";
      return drill.days === 1 ? "One day ahead" : `${drill.days} days ahead`;
    case "cram":
      if (drill.scope.cards) return `Cram: ${countOf(drill.scope.cards.length, "chosen card")}`;
      return `Cram: ${drill.subject === "topic" && title ? title : SUBJECTS[drill.subject]}`;
  }
}

function effectOf(drill: Drill): string {
  if (drill.kind === "cram") return "Your grades don’t change the schedule.";
  if (drill.kind === "due") return "All else waits.";
  return drill.days === 0 ? "Your daily maximum rests." : "These reviews count as if the cards were due.";
}
