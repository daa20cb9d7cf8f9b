import type { FenceHeight } from "@/lib/sandbox";

/** The content security policy allows no style attributes, so each height is a class. */
const HEIGHTS: Readonly<Record<FenceHeight, string>> = {
  360: "h-[360px]",
  400: "h-[400px]",
  440: "h-[440px]",
  480: "h-[480px]",
  520: "h-[520px]",
  560: "h-[560px]",
  600: "h-[600px]",
  640: "h-[640px]",
  680: "h-[680px]",
  720: "h-[720px]",
  760: "h-[760px]",
};

/** The class that gives the box of a fence its height: before and after the sandbox is there the same. */
export function boxHeight(height: FenceHeight): string {
  return HEIGHTS[height];
}
