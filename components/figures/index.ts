export { CHART_HEIGHT } from "./chart-height";
export { ChartLegend } from "./chart-legend";
export { FigureTable } from "./figure-table";
export type { FigureColumn, FigureRow, FigureUnit, FigureView } from "./figure-view";
export { formatFigure } from "./format-figure";
export { LazyChart } from "./lazy-chart";
export { LegendKey } from "./legend-key";
