import { createChoice } from "@/components/shell";

/** Four grades as in Anki, or only Again and Good: kept on this device. */
export const GRADE_CHOICE = createChoice<"four" | "two">("cloudrill-grades", ["four", "two"]);
