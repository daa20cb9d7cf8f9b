"use client";

import { useId, useState } from "react";
import { Segmented } from "@/components/ui";
import { currentVersion, dayOf, validityText } from "./exam-version";
import type { ExamOffer } from "./offer";
import { OfferTable } from "./offer-table";

interface ExamTrackProps {
  readonly track: string;
  readonly offers: readonly ExamOffer[];
}

/** The forms towards one certification, of the version of the exam that is given now or was chosen. */
export function ExamTrack({ track, offers }: ExamTrackProps) {
  const titleId = useId();
  const [day] = useState(() => dayOf(Date.now()));
  const blueprints = offers.map(({ blueprint }) => blueprint);
  const [version, setVersion] = useState(() => currentVersion(blueprints, day));
  const versions = [...new Set(blueprints.map(({ exam }) => exam))];
  const shown = offers.filter(({ blueprint }) => blueprint.exam === version);
  const about = shown[0]?.blueprint;
  return (
    <section aria-labelledby={titleId} className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 id={titleId} className="text-20">
          {track}
          {versions.length === 1 ? <span className="font-normal text-ink-3"> {version}</span> : null}
        </h2>
        {versions.length > 1 ? (
          <Segmented
            label="Version of the exam"
            options={versions.map((each) => ({ value: each, label: each }))}
            value={version}
            onChange={setVersion}
          />
        ) : null}
      </div>
      {about ? (
        <p className="mt-1 max-w-[46rem] text-ink-2">
          {about.about} {validityText(about, day)}
        </p>
      ) : null}
      <OfferTable label={`${track}, ${version}`} offers={shown} />
    </section>
  );
}
