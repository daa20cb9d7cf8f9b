import type { ExamReport } from "@/lib/exam";
import { ChartOrTable } from "./chart-or-table";
import { FactStrip } from "./fact-strip";
import { clockText } from "./figure-text";
import { PacingChart } from "./pacing-chart";
import { pacingSentence } from "./pacing-sentence";
import { PlainTable } from "./plain-table";

/** Where the time went, and what became of flags, changes and confidence. */
export function PacingSection({ report }: { readonly report: ExamReport }) {
  const { results, pacing } = report;
  const sentence = pacingSentence(results, pacing);
  return (
    <div className="min-w-0">
      <ChartOrTable
        title="Pacing"
        sentence={sentence}
        chart={<PacingChart results={results} pacing={pacing} label={sentence} />}
        table={
          <PlainTable
            caption="Time for each item"
            heads={["No.", "Time", "Outcome"]}
            rows={results.map(({ place, state, outcome, slow }) => ({
              key: String(place),
              name: String(place + 1),
              cells: [clockText(state.time), slow ? `${outcome}, slow` : outcome],
            }))}
          />
        }
      />
      <FactStrip report={report} />
    </div>
  );
}
