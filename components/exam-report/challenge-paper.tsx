"use client";

import { useMemo } from "react";
import { bankFiles } from "@/components/files";
import { Button, EmptyState, LoadingBars } from "@/components/ui";
import { assembleForm, bankHash, type Challenge } from "@/lib/exam";
import { Paper } from "./paper";

interface ChallengePaperProps {
  readonly challenge: Challenge;
  /** All topics of the bank: what a blueprint without topics draws from. */
  readonly topics: readonly string[];
}

/** The paper and key of the form that a link names: the same questions as those who open the link get. */
export function ChallengePaper({ challenge, topics }: ChallengePaperProps) {
  const { blueprint, seed, bank } = challenge;
  const wanted = blueprint.topics.length > 0 ? blueprint.topics : topics;
  const loaded = bankFiles.useFiles(wanted.map((topic) => `bank/${encodeURIComponent(topic)}.json`));
  const form = useMemo(
    () => (loaded.status === "ready" ? assembleForm(loaded.data.flat(), blueprint, { seed }).form : null),
    [loaded, blueprint, seed],
  );
  if (loaded.status === "failed") {
    return (
      <EmptyState title="The questions could not be loaded" action={<Button onClick={loaded.retry}>Try again</Button>}>
        The connection may be gone. After the first visit with a connection, this page works offline.
      </EmptyState>
    );
  }
  if (form === null) return <LoadingBars rows={24} label="Loading the paper" />;
  const other = bank !== null && loaded.status === "ready" && bank !== bankHash(loaded.data.flat());
  return (
    <>
      {other ? (
        <p role="status" className="mx-auto mb-5 max-w-[760px] border-control border-l-3 pl-4 text-ink-2">
          The link was made from another version of the questions, so this is not the form that it meant.
        </p>
      ) : null}
      <Paper form={form} />
    </>
  );
}
