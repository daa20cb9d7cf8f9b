import type { SittingId } from "@/lib/exam";
import type { Table } from "@/lib/util";
import { tableOnDemand } from "./saved-sessions";
import type { ExamTally } from "./tally";

/** Packs the records of exams as JSON: they are few, and carry no forms. */
export function packExams(exams: Table<SittingId, ExamTally>): string {
  return JSON.stringify([...exams.entries()]);
}

/** The records that were packed. They are read at the first use. */
export function unpackExams(json: string): Table<SittingId, ExamTally> {
  return tableOnDemand(() => new Map(JSON.parse(json) as readonly [SittingId, ExamTally][]));
}
