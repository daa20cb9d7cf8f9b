import { ChoiceField } from "./choice-field";

type PayloadFormat = "1.0" | "2.0";

interface PayloadFormatFieldProps {
  /** 2.0 where it is not said. */
  readonly value: PayloadFormat | undefined;
  readonly onChange: (format: PayloadFormat) => void;
}

/** The shape of the event that a function of an HTTP API gets. */
export function PayloadFormatField({ value = "2.0", onChange }: PayloadFormatFieldProps) {
  return (
    <ChoiceField
      label="Payload format"
      value={value}
      choices={[
        { value: "2.0", label: "2.0" },
        { value: "1.0", label: "1.0" },
      ]}
      onChange={onChange}
    />
  );
}
