const LOOKS: Readonly<Record<string, string>> = {
  "2": "border-2xx-line bg-2xx-bg text-2xx",
  "4": "border-4xx-line bg-4xx-bg text-4xx",
  "5": "border-5xx-line bg-5xx-bg text-5xx",
};

/** An HTTP status in the colour of its class. */
export function StatusBadge({ status }: { readonly status: string }) {
  const look = LOOKS[status.charAt(0)] ?? "border-line bg-sunk text-ink-2";
  return (
    <span
      className={`figure inline-flex h-5 items-center rounded-mark border px-1.5 font-semibold text-12 leading-none ${look}`}
    >
      {status}
    </span>
  );
}
