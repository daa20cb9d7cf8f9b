import { CodeText } from "@/components/ui";
import type { Face } from "@/lib/cards";
import { ClozeText } from "./cloze-text";

/** The answer of a face that does not grade itself. */
export function FaceAnswer({ face }: { readonly face: Exclude<Face, { kind: "item" }> }) {
  switch (face.kind) {
    case "basic":
      return (
        <p className="max-w-measure whitespace-pre-line font-[550] text-16 leading-[1.625rem]">
          <CodeText>{face.answer}</CodeText>
        </p>
      );
    case "cloze":
      return (
        <p className="max-w-measure text-16 leading-[1.625rem]">
          <ClozeText statement={face.statement} answer={face.answer} />
        </p>
      );
    case "list":
      return <AnswerList answers={face.answers} ordered={face.ordered} />;
  }
}

function AnswerList({ answers, ordered }: { readonly answers: readonly string[]; readonly ordered: boolean }) {
  const rows = answers.map((answer) => (
    <li key={answer} className="py-0.5 pl-1 marker:text-ink-3">
      <CodeText>{answer}</CodeText>
    </li>
  ));
  const look = "max-w-measure pl-6 text-16 leading-[1.625rem]";
  return ordered ? <ol className={`list-decimal ${look}`}>{rows}</ol> : <ul className={`list-disc ${look}`}>{rows}</ul>;
}
