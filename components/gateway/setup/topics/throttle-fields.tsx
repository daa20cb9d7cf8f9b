import type { Throttle } from "@/lib/gateway";
import { CheckField } from "../fields/check-field";
import { NumberField } from "../fields/number-field";

interface ThrottleFieldsProps {
  /** Says whose limit it is. */
  readonly label: string;
  readonly value: Throttle | undefined;
  readonly onChange: (value: Throttle | undefined) => void;
}

/** A limit of requests per second and at once, or none. */
export function ThrottleFields({ label, value, onChange }: ThrottleFieldsProps) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="sr-only">{label}</legend>
      <CheckField
        label={label}
        value={value !== undefined}
        onChange={(on) => onChange(on ? { rateLimit: 10, burstLimit: 20 } : undefined)}
      />
      {value === undefined ? null : (
        <>
          <NumberField
            label="Requests per second"
            value={value.rateLimit}
            onChange={(rateLimit = value.rateLimit) => onChange({ ...value, rateLimit })}
          />
          <NumberField
            label="At once (burst)"
            value={value.burstLimit}
            onChange={(burstLimit = value.burstLimit) => onChange({ ...value, burstLimit })}
          />
        </>
      )}
    </fieldset>
  );
}

/** A limit in a few words. */
export function throttleText(value: Throttle | undefined, none: string): string {
  return value === undefined ? none : `${value.rateLimit}/s, burst ${value.burstLimit}`;
}
