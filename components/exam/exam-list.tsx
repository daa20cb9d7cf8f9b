"use client";

import { ExamHistory } from "@/components/exam-report";
import { useProgress } from "@/components/progress";
import { EmptyState } from "@/components/ui";
import { ExamTrack } from "./exam-track";
import type { ExamOffer, ExamShelf } from "./offer";
import { OpenExam } from "./open-exam";
import { RemoveExam } from "./remove-exam";

interface ExamListProps {
  readonly shelf: ExamShelf;
  /** What was wrong with the link that led here. */
  readonly problem: string | null;
}

/** What can be sat: an exam that waits first, then all forms by certification. */
export function ExamList({ shelf: { offers }, problem }: ExamListProps) {
  const { exams } = useProgress().progress;
  const open = exams.filter(({ finish }) => finish === null).toReversed();
  return (
    <>
      <h1 className="text-36 tracking-[-0.03em]">Mock exams</h1>
      <p className="mt-2 max-w-measure text-16 text-ink-2">
        Under the rules of the real one, against the clock. Afterwards: an honest estimate with its error band, and the
        reasons for every option.
      </p>
      {problem ? (
        <p role="alert" className="mt-5 max-w-measure border-control border-l-[3px] bg-sunk px-4 py-3">
          {problem}
        </p>
      ) : null}
      {open.length > 0 ? (
        <section
          aria-label="Open exams"
          className="-mx-4 mt-7 border-line border-y bg-panel md:mx-0 md:rounded-control md:border"
        >
          <ul>
            {open.map((record, place) => (
              <OpenExam key={record.sittingId} record={record} first={place === 0}>
                <RemoveExam sittingId={record.sittingId} />
              </OpenExam>
            ))}
          </ul>
        </section>
      ) : null}
      {offers.length === 0 ? (
        <div className="mt-8">
          <EmptyState title="No mock exams yet">
            Each file in the notes folder “exams” describes one: minutes, questions, domains with their weights. Add
            one, and its forms will be here.
          </EmptyState>
        </div>
      ) : null}
      {byTrack(offers).map(({ track, offers: forms }) => (
        <ExamTrack key={track} track={track} offers={forms} />
      ))}
      <div className="mt-12">
        <ExamHistory />
      </div>
    </>
  );
}

function byTrack(offers: readonly ExamOffer[]): readonly { readonly track: string; readonly offers: ExamOffer[] }[] {
  const tracks = new Map<string, ExamOffer[]>();
  for (const offer of offers) {
    const { track } = offer.blueprint;
    tracks.set(track, [...(tracks.get(track) ?? []), offer]);
  }
  return Array.from(tracks, ([track, forms]) => ({ track, offers: forms }));
}
