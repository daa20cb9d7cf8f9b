import { Fragment } from "react";

/** Text whose inline code stands in backticks, as items carry it. */
export function CodeText({ children }: { readonly children: string }) {
  const parts = children.split(/`([^`]+)`/);
  return parts.map((part, index) => {
    // The parts of one text never move, so their place is their identity.
    const key = `${index}${part}`;
    return index % 2 === 1 ? (
      <code key={key} className="code-chip">
        {part}
      </code>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
