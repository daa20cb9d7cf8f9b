import type { ReactNode } from "react";

/** Fields that belong together, under a heading. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="border-hair border-t pt-2.5">
      <fieldset className="grid gap-1.5">
        <legend className="pb-1.5 font-semibold text-13">{title}</legend>
        {children}
      </fieldset>
    </div>
  );
}
