import { PairRows, type PairRowsProps } from "./pair-rows";

interface PairsFieldProps extends Omit<PairRowsProps, "pairs" | "unique" | "onChange"> {
  readonly value: Readonly<Record<string, string>> | undefined;
  /** Undefined where no name is left. */
  readonly onChange: (value: Readonly<Record<string, string>> | undefined) => void;
}

/** Names with a text each, where a name occurs once. */
export function PairsField({ value = {}, onChange, ...rows }: PairsFieldProps) {
  return (
    <PairRows
      {...rows}
      unique
      pairs={Object.entries(value)}
      onChange={(pairs) => onChange(pairs.length === 0 ? undefined : Object.fromEntries(pairs))}
    />
  );
}
