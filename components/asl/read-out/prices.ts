"use client";

import { createContext, useContext } from "react";
import type { Prices } from "@/lib/asl";

/** Prices with where they are from, as the content has them. */
export interface PriceList extends Prices {
  readonly region: string;
  /** When they were looked up, as `2026-09`. */
  readonly read: string;
}

const FREE: PriceList = { perTransition: 0, perRequest: 0, perGigabyteSecond: 0, region: "", read: "" };

/** The prices of the content; a page gives them to all its sandboxes. */
export const PriceContext = createContext<PriceList>(FREE);

export function usePrices(): PriceList {
  return useContext(PriceContext);
}
