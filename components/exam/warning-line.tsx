import type { Warning } from "./time-warning";

/** Says once that the time is getting short, to eyes and ears. It stands as long as it is true. */
export function WarningLine({ warning }: { readonly warning: Warning | null }) {
  return (
    <div role="status">
      {warning === null ? null : (
        <p key={warning} className="border-line border-b bg-sunk px-4 py-2 text-center font-[550] text-13 md:px-5">
          {`${warning} minutes are left.`}
        </p>
      )}
    </div>
  );
}
