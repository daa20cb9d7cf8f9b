import type { TextProblem } from "@/lib/sandbox/gateway";

interface ProblemListProps {
  readonly id: string;
  readonly problems: readonly TextProblem[];
}

/** What is wrong with a text, by line. */
export function ProblemList({ id, problems }: ProblemListProps) {
  return (
    <ul id={id} aria-live="polite" className="grid gap-1 text-12">
      {problems.slice(0, 8).map(({ line, severity, message, fix }) => (
        <li key={`${line} ${message}`} className={severity === "ERROR" ? "text-fail" : "text-ink-2"}>
          <span className="font-semibold">Line {line}:</span> {message} {fix}
        </li>
      ))}
    </ul>
  );
}
