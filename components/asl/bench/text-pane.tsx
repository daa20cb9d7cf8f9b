"use client";

interface TextPaneProps {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** A text of the setup in a plain field. */
export function TextPane({ label, value, readOnly, onChange }: TextPaneProps) {
  return (
    <textarea
      aria-label={label}
      value={value}
      readOnly={readOnly}
      spellCheck={false}
      onChange={({ target }) => onChange(target.value)}
      className="figure min-h-0 flex-1 resize-none bg-panel p-3 text-12 leading-5 outline-offset-[-2px]"
    />
  );
}
