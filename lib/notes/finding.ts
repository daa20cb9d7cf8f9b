import type { Diagnostic } from "@/lib/util";

/** What a rule has found, before file, rule name and severity are added. */
export type Finding = Pick<Diagnostic, "position" | "message" | "fix">;
