/** What a column of figures counts. A closed set. */
export type FigureUnit = "count" | "percent" | "minutes";

export interface FigureColumn {
  readonly name: string;
  readonly unit: FigureUnit;
  /** How the chart draws it; `table`: not at all, it stands in the table only. Drawn columns are stacked. */
  readonly look: "filled" | "open" | "table";
}

export interface FigureRow {
  /** Short, for the axis. */
  readonly label: string;
  /** In full, for the table. */
  readonly name: string;
  /** One for each column; null: nothing to count. Shares are 0 to 1. */
  readonly values: readonly (number | null)[];
  /** The row is now: today, this hour. */
  readonly here?: boolean;
}

/** Figures that can be drawn as columns or written as a table, and the sentence that says what they mean. */
export interface FigureView {
  readonly sentence: string;
  /** What a row is. */
  readonly rowHead: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** A line to compare with. */
  readonly mark?: { readonly value: number; readonly label: string };
  /** Fixed top of the axis; else the highest column. */
  readonly top?: number;
}
