import { FACTS, type TraceStep } from "@/lib/gateway";
import { CERTAINTY_WORDS } from "./certainty-words";
import { observedText } from "./observed-text";
import { orderWords, PHASE_NAMES, VERDICT_WORDS } from "./phase-names";

const CELL = "border-hair border-b px-2 py-1.5 text-left align-top";

/** The same story as the line of phases, as a table. */
export function PhaseTable({ trace }: { readonly trace: readonly TraceStep[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[680px] text-13">
        <caption className="sr-only">The phases in their order, and what each decided</caption>
        <thead className="text-12 text-ink-3">
          <tr>
            {["", "Phase", "Verdict", "What it decided", "ms", "Place in the order"].map((head) => (
              <th key={head} scope="col" className={`${CELL} font-[550]`}>
                {head === "" ? <span className="sr-only">Number</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trace.map((step, index) => (
            <tr key={step.phase} className={step.verdict === "answered" ? "bg-accent-soft" : ""}>
              <td className={`${CELL} figure text-12 text-ink-3`}>{index + 1}</td>
              <th scope="row" className={`${CELL} font-[550]`}>
                {PHASE_NAMES[step.phase]}
              </th>
              <td className={CELL}>{VERDICT_WORDS[step.verdict]}</td>
              <td className={`${CELL} [overflow-wrap:anywhere]`}>
                {step.summary}
                <Looked step={step} />
              </td>
              <td className={`${CELL} figure text-12`}>{step.millis}</td>
              <td className={CELL}>{orderWords(step)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Looked({ step }: { readonly step: TraceStep }) {
  return (
    <ul className="text-12 text-ink-2">
      {step.looked.map(({ name, value }) => (
        <li key={name}>
          {name}: {observedText(value)}
        </li>
      ))}
      {step.facts.map((fact) => (
        <li key={fact}>
          {FACTS[fact].statement} ({CERTAINTY_WORDS[FACTS[fact].certainty].word})
        </li>
      ))}
    </ul>
  );
}
