interface CheckFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Something that is on or off. */
export function CheckField({ label, value, onChange }: CheckFieldProps) {
  return (
    <label className="flex min-h-11 items-center gap-2 text-13 text-ink md:min-h-8">
      <input
        type="checkbox"
        checked={value}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 flex-none accent-accent"
      />
      {label}
    </label>
  );
}
