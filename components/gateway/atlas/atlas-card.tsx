"use client";

import { lessonHref } from "@/components/routes";
import { Button, CodeText, Link, StatusBadge } from "@/components/ui";
import type { NoteId } from "@/lib/notes";
import type { AtlasEntry } from "@/lib/sandbox/gateway";
import { PHASE_NAMES } from "../pipeline/phase-names";

interface AtlasCardProps {
  readonly entry: AtlasEntry;
  readonly onCause: () => void;
}

/** One cause of an error: what the client sees, who answers, how to repair it, and a button that causes it. */
export function AtlasCard({ entry, onCause }: AtlasCardProps) {
  const { id, title, cause, fix, difference, unsure, lesson, requests, setup, answer } = entry;
  return (
    <article
      aria-labelledby={`atlas-${id}`}
      className="grid gap-2 border-hair border-t p-3 text-13 leading-5"
      data-atlas={id}
    >
      <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <StatusBadge status={String(answer.status)} />
        <h3 id={`atlas-${id}`} className="min-w-0 flex-1 font-semibold text-14">
          {title}
        </h3>
        <span className="text-12 text-ink-2">{setup.api.type}</span>
        <Button aria-label={`Cause it: ${title}`} onClick={onCause}>
          Cause it
        </Button>
      </header>
      {cause.map((paragraph) => (
        <p key={paragraph}>
          <CodeText>{paragraph}</CodeText>
        </p>
      ))}
      <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[7rem_1fr]">
        <Row name="Client sees">
          <span className="figure text-12 [overflow-wrap:anywhere]">
            {answer.body === "" ? "no body" : answer.body}
          </span>
        </Row>
        <Row name="x-amzn-errortype">
          <span className="figure text-12 [overflow-wrap:anywhere]">{answer.errorType ?? "not sent"}</span>
        </Row>
        <Row name="Who answers">
          {PHASE_NAMES[answer.phase]}
          {answer.gatewayResponseType === null ? null : (
            <>
              , as <span className="figure text-12 [overflow-wrap:anywhere]">{answer.gatewayResponseType}</span>
            </>
          )}
          {requests === 1 ? null : `, at request ${requests}`}
        </Row>
        <Row name="How to fix">
          <CodeText>{fix}</CodeText>
        </Row>
        <Row name="REST and HTTP">
          <CodeText>{difference}</CodeText>
        </Row>
        {unsure === null ? null : (
          <Row name="Not certain">
            <CodeText>{unsure}</CodeText>
          </Row>
        )}
        <Row name="Lesson">
          <Link
            href={lessonHref(lesson.note as NoteId, lesson.anchor)}
            className="text-accent underline underline-offset-3"
          >
            {lesson.title}
          </Link>
        </Row>
      </dl>
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
