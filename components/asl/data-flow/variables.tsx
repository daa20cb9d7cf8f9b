import type { MomentView } from "../model";
import { JsonBlock } from "./json-block";
import { Scroll } from "./scroll";

/** The variables of the step: what the state sees, and what it assigns. */
export function Variables({ view }: { readonly view: MomentView | null }) {
  const empty = view === null || Object.keys(view.variables).length === 0;
  const assigned = view?.visit?.assigned;
  return (
    <Scroll>
      <p className="text-12 text-ink-3">
        {empty ? "The state sees no variables." : "What the state sees, before its own Assign:"}
      </p>
      {empty ? null : <JsonBlock value={view.variables} />}
      {assigned === undefined ? null : (
        <>
          <p className="mt-3 text-12 text-ink-3">What it assigns, for the states after it:</p>
          <JsonBlock value={assigned} before={view?.variables} />
        </>
      )}
    </Scroll>
  );
}
