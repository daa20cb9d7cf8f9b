import { ChevronRight } from "lucide-react";
import type { DomainResult, ExamReport, PartResult } from "@/lib/exam";
import { ChartOrTable } from "./chart-or-table";
import { percentText, rangeText } from "./figure-text";
import { PlainTable } from "./plain-table";
import { ShareTrace } from "./share-trace";

type DomainSectionProps = Pick<ExamReport, "domains" | "raw">;

/** Right answers by domain and task, each with the range that so few items leave open. */
export function DomainSection({ domains, raw }: DomainSectionProps) {
  const whole = shareOf(raw);
  return (
    <ChartOrTable
      title="Domains"
      sentence="No domain has its own pass mark; only the total counts. The box is the likely range: the fewer items, the wider."
      chart={
        <>
          <ul>
            {domains.map((domain) => (
              <DomainRow key={domain.id} domain={domain} whole={whole} />
            ))}
          </ul>
          <p className="mt-1 text-12 text-ink-3">Dotted: your share over the whole exam, {percentText(whole)}.</p>
        </>
      }
      table={
        <PlainTable caption="Domains and tasks" heads={["Domain", "Weight", "Right", "Likely"]} rows={rows(domains)} />
      }
    />
  );
}

function DomainRow({ domain, whole }: { readonly domain: DomainResult; readonly whole: number }) {
  const { title, weight, tasks } = domain;
  return (
    <li className="border-hair border-t py-2">
      <p className="flex items-baseline justify-between gap-4">
        <span>
          <b className="font-[550]">{title}</b> <span className="text-ink-3">weight {weight}%</span>
        </span>
        <Count part={domain} />
      </p>
      {domain.total > 0 ? <Trace part={domain} whole={whole} /> : null}
      {tasks.length > 0 ? (
        <details className="group mt-0.5">
          <summary className="-ml-1 inline-flex min-h-11 cursor-pointer list-none items-center gap-0.5 text-13 text-ink-2 hover:text-ink md:min-h-6 [&::-webkit-details-marker]:hidden">
            <ChevronRight size={14} strokeWidth={1.5} aria-hidden="true" className="group-open:rotate-90" />
            {tasks.length === 1 ? "1 task" : `${tasks.length} tasks`}
          </summary>
          <ul className="mb-1 ml-4">
            {tasks.map((task) => (
              <li key={task.id} className="border-hair border-t py-1.5 text-13">
                <p className="flex items-baseline justify-between gap-4">
                  <span className="text-ink-2">
                    <span className="figure">{task.id}</span> {task.title}
                  </span>
                  <Count part={task} />
                </p>
                <Trace part={task} whole={whole} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

function Trace({ part, whole }: { readonly part: PartResult; readonly whole: number }) {
  return <ShareTrace low={part.low} high={part.high} share={shareOf(part)} whole={whole} />;
}

/** How many, and a word of caution where that is too little to go by. */
function Count({ part: { right, total, low, high, few } }: { readonly part: PartResult }) {
  return (
    <span className="shrink-0 whitespace-nowrap text-right">
      {few ? <span className="mr-3 text-12 text-ink-3">{total === 0 ? "no items" : "few items"}</span> : null}
      <span className="figure">
        {right} of {total}
      </span>
      <span className="sr-only">, likely between {rangeText(low, high)}</span>
    </span>
  );
}

function rows(domains: readonly DomainResult[]) {
  return domains.flatMap((domain) => [
    { key: domain.id, name: domain.title, cells: [`${domain.weight}%`, ...cellsOf(domain)] },
    ...domain.tasks.map((task) => ({
      key: `${domain.id} ${task.id}`,
      name: `${task.id} ${task.title}`,
      cells: ["", ...cellsOf(task)],
      inner: true,
    })),
  ]);
}

function cellsOf({ right, total, low, high, few }: PartResult): readonly string[] {
  return [`${right} of ${total}`, `${rangeText(low, high)}${few ? " (few)" : ""}`];
}

function shareOf({ right, total }: { readonly right: number; readonly total: number }): number {
  return total === 0 ? 0 : right / total;
}
