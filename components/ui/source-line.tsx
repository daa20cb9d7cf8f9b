import { Link } from "./link";

interface SourceLineProps {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Where the line stands in its lesson. */
  readonly href: string;
}

/** The note line that something came from, with its own words on the marker. */
export function SourceLine({ file, line, text, href }: SourceLineProps) {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return (
    <p className="figure flex min-w-0 flex-wrap items-baseline gap-x-2.5 gap-y-0.5 text-13 leading-5">
      <Link href={href} title={file} className="whitespace-nowrap font-[550] text-accent underline underline-offset-3">
        {name}:{line}
      </Link>
      <span className="min-w-0 whitespace-pre-wrap bg-mark px-1 text-ink [overflow-wrap:anywhere]">{text}</span>
    </p>
  );
}
