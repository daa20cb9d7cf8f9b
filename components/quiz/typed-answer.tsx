import { OptionRow } from "./option-row";

/** What the learner typed, marked as wrong; nothing was typed where the answer was asked for. */
export function TypedAnswer({ text }: { readonly text: string }) {
  if (text.trim() === "") return null;
  return (
    <li className="border-hair border-t first:border-t-0">
      <OptionRow mark="" state="wrong" side="Your answer">
        <span className="figure">{text}</span>
      </OptionRow>
    </li>
  );
}
