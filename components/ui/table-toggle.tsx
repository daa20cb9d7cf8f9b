"use client";

import { Button } from "./button";

interface TableToggleProps {
  /** Names the figures. */
  readonly title: string;
  readonly asTable: boolean;
  readonly onToggle: () => void;
}

/** Shows figures as a table in place of a chart, and back. */
export function TableToggle({ title, asTable, onToggle }: TableToggleProps) {
  return (
    <Button
      variant="bare"
      className="-mr-3"
      aria-pressed={asTable}
      aria-label={`${title} as a table`}
      onClick={onToggle}
    >
      {asTable ? "Chart" : "Table"}
    </Button>
  );
}
