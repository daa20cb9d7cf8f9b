import { lessonHref } from "@/components/routes";
import { Link } from "@/components/ui";
import { FACTS, type FactId, type Observation, type TraceStep } from "@/lib/gateway";
import { CERTAINTY_WORDS } from "./certainty-words";
import { lessonOf } from "./fact-lesson";
import { observedText } from "./observed-text";
import { orderWords } from "./phase-names";

interface PhaseDetailsProps {
  readonly id: string;
  readonly step: TraceStep;
}

/** What a phase looked at and changed, by which facts, and whether its place in the order is documented. */
export function PhaseDetails({ id, step }: PhaseDetailsProps) {
  return (
    <div id={id} className="grid gap-2.5 px-2.5 pb-2.5 text-13 leading-5 md:pl-[30px]">
      <Observations title="Looked at" observations={step.looked} />
      <Observations title="Changed" observations={step.changed} />
      {step.facts.length === 0 ? null : (
        <ul aria-label="Facts" className="grid gap-1.5">
          {step.facts.map((fact) => (
            <FactLine key={fact} id={fact} />
          ))}
        </ul>
      )}
      <p className="text-12 text-ink-2">{orderWords(step)}</p>
    </div>
  );
}

function Observations({
  title,
  observations,
}: {
  readonly title: string;
  readonly observations: readonly Observation[];
}) {
  if (observations.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold text-12 text-ink-2">{title}</h3>
      <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-3">
        {observations.map(({ name, value }) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-2">{name}</dt>
            <dd className="figure min-w-0 text-12 leading-5 [overflow-wrap:anywhere]">{observedText(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function FactLine({ id }: { readonly id: FactId }) {
  const { statement, source, certainty } = FACTS[id];
  const { note, anchor, title } = lessonOf(id);
  const { word, means } = CERTAINTY_WORDS[certainty];
  return (
    <li className="border-line border-l-2 pl-2.5">
      {statement}{" "}
      <span className="text-12 text-ink-2" title={`${means}: ${source}`}>
        ({word})
      </span>{" "}
      <Link href={lessonHref(note, anchor)} className="whitespace-nowrap text-accent underline underline-offset-3">
        {title}
      </Link>
    </li>
  );
}
