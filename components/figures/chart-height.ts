/** Height of a chart in pixels: the same while it loads, so nothing jumps. */
export const CHART_HEIGHT = 188;
