import { CodeText } from "@/components/ui";
import type { Option } from "@/lib/quiz";

/** Why an option is right or wrong; the misconception is named in bold, unless the option says it itself. */
export function Rationale({ option }: { readonly option: Option }) {
  const { text, rationale, misconception } = option;
  const named = misconception !== null && bare(misconception) !== bare(text);
  return (
    <>
      <CodeText>{rationale}</CodeText>
      {named ? (
        <>
          {" "}
          <b className="font-semibold text-ink">
            Misconception: <CodeText>{misconception}</CodeText>.
          </b>
        </>
      ) : null}
    </>
  );
}

function bare(text: string): string {
  return text.replace(/[\s.]+$/, "").toLowerCase();
}
