import { CodeText } from "@/components/ui";

interface RationaleProps {
  readonly text: string;
  readonly misconception: string | null;
}

/** Why an option is right or wrong; the misconception is named in bold. */
export function Rationale({ text, misconception }: RationaleProps) {
  return (
    <>
      <CodeText>{text}</CodeText>
      {misconception ? (
        <>
          {" "}
          <b className="font-semibold text-ink">
            Misconception: <CodeText>{misconception}</CodeText>
          </b>
        </>
      ) : null}
    </>
  );
}
