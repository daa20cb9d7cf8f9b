"use client";

import { useState } from "react";
import { LEVEL_NAMES, TYPE_NAMES } from "@/components/quiz";
import { lessonHref, practiceHref } from "@/components/routes";
import { CodeText, Link, LoadingBars, SourceLine } from "@/components/ui";
import type { Item } from "@/lib/quiz";
import { factFiles } from "./fact-files";
import { ItemAnswers } from "./item-answers";

/** One item of the bank; opened, it shows its answers, its source, and what it was made from. */
export function BankItem({ item, open }: { readonly item: Item; readonly open: boolean }) {
  const [opened, setOpened] = useState(open);
  const { stem, type, level, difficulty, source } = item;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className="cursor-pointer px-1 py-2.5 hover:bg-hover">
        <span className="text-16 [overflow-wrap:anywhere]">
          <CodeText>{stem}</CodeText>
        </span>
        <span className="figure block pt-0.5 pl-4 text-12 text-ink-3">
          {TYPE_NAMES[type]}, {LEVEL_NAMES[level]}, difficulty {difficulty.toFixed(2)}
        </span>
      </summary>
      {opened ? (
        <div className="grid gap-3 px-4 pt-1 pb-5">
          <ItemAnswers item={item} />
          <SourceLine
            file={source.file}
            line={source.line}
            text={source.text.split("\n", 6).join("\n")}
            href={lessonHref(source.noteId, source.anchor)}
          />
          <Origin item={item} />
          <Link
            href={practiceHref({ item: item.id })}
            className="w-fit py-1 text-14 text-accent underline underline-offset-3"
          >
            Answer it
          </Link>
        </div>
      ) : null}
    </details>
  );
}

function Origin({ item: { factIds, generator, seed, topic, id } }: { readonly item: Item }) {
  const file = factFiles.useFile(`facts/${encodeURIComponent(topic)}.json`);
  if (file.status === "loading") return <LoadingBars rows={2} label="Loading the facts" />;
  const wanted = new Set(factIds);
  const facts = file.status === "ready" ? file.data.filter((fact) => wanted.has(fact.id)) : [];
  return (
    <div className="text-13 text-ink-2">
      <p>
        Writer <span className="figure">{generator}</span>, seed <span className="figure">{seed}</span>, id{" "}
        <span className="figure">{id}</span>
      </p>
      <p className="mt-1">{file.status === "failed" ? "The facts could not be loaded." : "Facts"}</p>
      <ul className="list-disc pl-5 [overflow-wrap:anywhere]">
        {facts.map((fact) => (
          <li key={fact.id}>
            <CodeText>{fact.text}</CodeText> <span className="text-ink-3">({fact.kind})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
