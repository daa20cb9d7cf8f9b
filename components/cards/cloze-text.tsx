import { CodeText } from "@/components/ui";

interface ClozeTextProps {
  /** The statement with `____` where the answer stands. */
  readonly statement: string;
  /** Null while it is asked for. */
  readonly answer: string | null;
}

/** A statement with its blank, or with the answer in it. */
export function ClozeText({ statement, answer }: ClozeTextProps) {
  const [before = "", ...after] = statement.split("____");
  return (
    <>
      <CodeText>{before}</CodeText>
      {answer === null ? (
        <span className="mx-0.5 inline-block w-16 border-ink-2 border-b-[1.5px] align-baseline">
          <span className="sr-only">blank</span>
        </span>
      ) : (
        <mark className="px-0.5 font-semibold">
          <CodeText>{answer}</CodeText>
        </mark>
      )}
      <CodeText>{after.join("____")}</CodeText>
    </>
  );
}
