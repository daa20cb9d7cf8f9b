import { WIRE_FIELD } from "../../request/field";
import { FieldLine } from "./field-line";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** What holds while it is empty. */
  readonly fallback?: string;
  readonly onChange: (value: string) => void;
}

/** A short text. */
export function TextField({ label, value, fallback, onChange }: TextFieldProps) {
  return (
    <FieldLine label={label}>
      <input
        value={value}
        placeholder={fallback}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        className={WIRE_FIELD}
      />
    </FieldLine>
  );
}
