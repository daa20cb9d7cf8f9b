import { TYPE_NAMES } from "@/components/quiz";
import { bankHref } from "@/components/routes";
import { countOf, Link } from "@/components/ui";
import { figureText, type ItemBank, isWithin, type LintReport } from "@/lib/quiz";
import { FigureRows } from "./figure-rows";
import { FlawList } from "./flaw-list";
import { NoteCoverage, type QualityTopic } from "./note-coverage";
import { RejectedList } from "./rejected-list";
import { WideTable } from "./wide-table";

interface QualityReportProps {
  readonly report: LintReport;
  readonly bank: ItemBank;
  readonly topics: readonly QualityTopic[];
}

const MOST_TEMPLATES = 15;

/** What the build measured on the item bank: figures and bounds, wordings, flaws, what was thrown away, and coverage. */
export function QualityReport({ report, bank, topics }: QualityReportProps) {
  const { figures, templates } = report;
  const kept = figures.filter(isWithin).length;
  const ofItems = figures.filter(({ rule }) => rule.startsWith("H"));
  const ofBank = figures.filter(({ rule }) => rule.startsWith("B"));
  return (
    <div className="mx-auto grid max-w-[920px] gap-10 px-4 pt-6 pb-10 md:px-6 md:pt-10 [&>*]:min-w-0 [&_h2]:mb-2 [&_h2]:text-20">
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h1 className="text-36 tracking-[-0.03em]">Quality of the items</h1>
          <Link href={bankHref()} className="py-1 text-14 text-accent underline underline-offset-3">
            Browse the item bank
          </Link>
        </div>
        <p className="mt-2 max-w-measure text-16 text-ink-2">
          {countOf(bank.items.length, "item")} from {countOf(bank.facts.length, "fact")}. {kept} of {figures.length}{" "}
          figures keep their bounds. All are measured anew whenever the site is built.
        </p>
      </div>
      <section>
        <h2>Rules of every item</h2>
        <p className="mb-3 max-w-measure text-ink-2">
          An item that breaks one of these rules is thrown away, so none may be left.
        </p>
        <FigureRows title="Rules of every item" figures={ofItems} />
      </section>
      <section>
        <h2>Checks of the whole bank</h2>
        <p className="mb-3 max-w-measure text-ink-2">
          Measured on items of four options, on 10,000 displays and on exam forms drawn by seed. “Other banks” are
          public banks of AWS questions, measured in the same way.
        </p>
        <FigureRows title="Checks of the whole bank" figures={ofBank} />
      </section>
      <section>
        <h2>Types</h2>
        <WideTable caption="Items by type" heads={["Type", "Items", "Share"]} figuresFrom={1}>
          {Object.entries(TYPE_NAMES).map(([type, name]) => {
            const count = bank.items.filter((item) => item.type === type).length;
            return <CountRow key={type} name={name} count={count} of={bank.items.length} />;
          })}
        </WideTable>
      </section>
      <section>
        <h2>Commonest wordings</h2>
        <p className="mb-3 max-w-measure text-ink-2">“…” stands for what a wording is filled with.</p>
        <WideTable caption="Commonest wordings" heads={["Wording", "Items", "Share"]} figuresFrom={1}>
          {templates.slice(0, MOST_TEMPLATES).map(({ generator, template, count }) => (
            <CountRow key={`${generator} ${template}`} name={template} count={count} of={bank.items.length} />
          ))}
        </WideTable>
      </section>
      <FlawList figures={figures} items={bank.items} />
      <RejectedList rejected={bank.rejected} />
      <NoteCoverage report={report} topics={topics} />
    </div>
  );
}

function CountRow({ name, count, of }: { readonly name: string; readonly count: number; readonly of: number }) {
  return (
    <tr className="border-hair border-t">
      <th scope="row" className="py-1 pr-3 text-left font-normal">
        {name}
      </th>
      <td className="figure py-1 pr-3 text-right">{count}</td>
      <td className="figure py-1 pr-3 text-right">{figureText(of === 0 ? 0 : count / of, "share")}</td>
    </tr>
  );
}
