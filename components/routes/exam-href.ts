import type { SittingId } from "@/lib/exam";

/** Address of the mock exams; with the query of a challenge, of one form. */
export function examHref(query = ""): string {
  return query ? `/exam/?${query}` : "/exam/";
}

/** Address of a sitting. */
export function sittingHref(id: SittingId): string {
  return `/exam/sitting/?id=${encodeURIComponent(id)}`;
}

/** Address of the printable paper and key of a sitting. */
export function paperHref(id: SittingId): string {
  return `/exam/paper/?id=${encodeURIComponent(id)}`;
}

/** Address of the printable paper and key of the form that a challenge names. */
export function challengePaperHref(query: string): string {
  return `/exam/paper/?${query}`;
}

/** Address of the report of a finished sitting. */
export function reportHref(id: SittingId): string {
  return `/exam/report/?id=${encodeURIComponent(id)}`;
}
