"use client";

import dynamic from "next/dynamic";
import { CHART_HEIGHT } from "./chart-height";

/** The chart, with its library, in the browser only: it writes inline styles, which the policy blocks in pages. */
export const LazyChart = dynamic(() => import("./column-chart").then(({ ColumnChart }) => ColumnChart), {
  ssr: false,
  loading: () => <svg aria-hidden="true" width="100%" height={CHART_HEIGHT} />,
});
