import { type Pace, paceText } from "./pace";

/** Time used against questions answered, on one line: bar = time, ring = questions. */
export function PaceLine({ pace }: { readonly pace: Pace }) {
  const [time, questions] = [pace.timeShare * 300, pace.questionShare * 300];
  return (
    <div className="text-12 text-ink-3">
      <p className="flex justify-between font-medium">
        <span>Time used {Math.round(pace.timeShare * 100)}%</span>
        <span>Questions {Math.round(pace.questionShare * 100)}%</span>
      </p>
      <svg viewBox="-6 0 312 26" aria-hidden="true" className="mt-1 w-full">
        <path d="M0 12.75H300" className="stroke-control" strokeWidth={1.5} />
        <path d={`M0 12.75H${time}`} className="stroke-ink-2" strokeWidth={4} />
        <path d={`M${time} 3V22`} className="stroke-ink" strokeWidth={2} />
        <circle cx={questions} cy={12.75} r={5.5} className="fill-accent stroke-panel" strokeWidth={2} />
      </svg>
      <p className="font-medium">{paceText(pace)}</p>
    </div>
  );
}
