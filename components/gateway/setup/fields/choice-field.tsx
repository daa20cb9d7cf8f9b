import { FIELD } from "../../request/field";
import { FieldLine } from "./field-line";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** It can't be chosen here; the label says why. */
  readonly off?: boolean;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One out of a few. */
export function ChoiceField<Value extends string>({ label, choices, value, onChange }: ChoiceFieldProps<Value>) {
  return (
    <FieldLine label={label}>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((each) => each.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={FIELD}
      >
        {choices.map((each) => (
          <option key={each.value} value={each.value} disabled={each.off === true}>
            {each.label}
          </option>
        ))}
      </select>
    </FieldLine>
  );
}
