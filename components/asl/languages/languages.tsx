"use client";

import { useMemo } from "react";
import { Button, CodeText } from "@/components/ui";
import type { ExecutionOutcome, Translation } from "@/lib/asl";
import type { LanguageWords } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { JsonBlock } from "../data-flow/json-block";
import { stateFields } from "../data-flow/state-fields";
import { StatePair } from "./state-pair";
import { translationOf } from "./translation-of";
import { useComparison } from "./use-comparison";
import { useLanguageWords } from "./use-language-words";

/** The machine in both query languages, state by state, with the differences in words; both are run and compared. */
export function Languages() {
  const { setup } = useBench().state;
  const words = useLanguageWords();
  const translation = useMemo(() => translationOf(setup.definition), [setup.definition]);
  if (translation === null)
    return <p className="p-3 text-13 text-ink-3">A definition in JSONPath is shown here in JSONata too.</p>;
  return (
    <section
      aria-label="JSONPath and JSONata"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
    >
      <Verdict translation={translation} />
      <States translation={translation} words={words} />
    </section>
  );
}

function Verdict({ translation: { definition, obstacles } }: { readonly translation: Translation }) {
  const { state, dispatch } = useBench();
  const { setup } = state;
  const text = useMemo(() => (definition === null ? null : JSON.stringify(definition, null, 2)), [definition]);
  const comparison = useComparison(setup, text);
  if (text === null)
    return (
      <div className="border-4xx border-b border-l-3 bg-4xx-bg px-3 py-2 text-13">
        <p className="font-semibold text-4xx">Not everything here can be said in JSONata</p>
        <ul>
          {obstacles.map(({ state: name, field, text: what }) => (
            <li key={`${name} ${field}`} className="[overflow-wrap:anywhere]">
              {name}, {field}: <code className="code-chip">{what}</code>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className="grid gap-1.5 border-line border-b px-3 py-2 text-13">
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="min-w-0 flex-1">
          {comparison === null
            ? "Running both …"
            : comparison.alike
              ? "With this input both enter the same states and end alike:"
              : "With this input they part:"}
        </p>
        <Button onClick={() => dispatch({ type: "edit", change: { definition: text } })}>
          Edit the JSONata version
        </Button>
      </div>
      {comparison === null ? null : (
        <div className={comparison.alike ? "" : "grid gap-3 md:grid-cols-2"}>
          <JsonBlock value={endOf(comparison.original)} />
          {comparison.alike ? null : (
            <JsonBlock value={endOf(comparison.translated)} before={endOf(comparison.original)} />
          )}
        </div>
      )}
    </div>
  );
}

function endOf(outcome: ExecutionOutcome) {
  return "output" in outcome ? outcome.output : { ...outcome };
}

interface StatesProps {
  readonly translation: Translation;
  readonly words: LanguageWords | null;
}

function States({ translation, words }: StatesProps) {
  const { setup } = useBench().state;
  const { definition, differences } = translation;
  const text = useMemo(() => JSON.stringify(definition), [definition]);
  const names = [...new Set(differences.map(({ state }) => state))];
  if (names.length === 0) return <p className="p-3 text-13 text-ink-2">No state says anything that differs.</p>;
  return (
    <ol>
      {names.map((name) => (
        <li key={name} className="border-line border-b px-3 py-2.5">
          <StatePair
            name={name}
            jsonPath={stateFields(setup.definition, name)?.fields}
            jsonata={stateFields(text, name)?.fields}
          />
          {words === null ? null : (
            <dl className="mt-1.5 grid gap-x-3 gap-y-1 text-12 text-ink-2 md:grid-cols-2">
              {differences
                .filter(({ state }) => state === name)
                .map(({ difference }) => (
                  <div key={difference} className="contents">
                    <dt className="border-hair border-l-3 pl-2">
                      <CodeText>{words[difference].jsonPath}</CodeText>
                    </dt>
                    <dd className="border-hair border-l-3 pl-2">
                      <CodeText>{words[difference].jsonata}</CodeText>
                    </dd>
                  </div>
                ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}
