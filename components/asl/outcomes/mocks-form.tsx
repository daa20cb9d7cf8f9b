"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/ui";
import { useBench } from "../bench-context";
import { useServiceFacts } from "../use-service-facts";
import { outcomesOf, withOutcomes, withSuccesses } from "./edit-mocks";
import { ScriptText } from "./script-text";
import { serviceAnswer } from "./service-answer";
import { TaskOutcomes } from "./task-outcomes";
import { taskStates } from "./task-states";

/** What the tasks answer: a form for each Task state, or the whole script as JSON. */
export function MocksForm({ readOnly }: { readonly readOnly: boolean }) {
  const { state, dispatch } = useBench();
  const { services } = useServiceFacts();
  const [asText, setAsText] = useState(false);
  const { definition, mocks } = state.setup;
  const tasks = useMemo(() => taskStates(definition, mocks), [definition, mocks]);
  const missing = tasks.filter(({ name, gone }) => !gone && outcomesOf(mocks, name).length === 0).length;
  const change = (changed: typeof mocks): void => dispatch({ type: "edit", change: { mocks: changed } });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="flex flex-wrap items-center gap-1.5 border-line border-b px-3 py-1.5">
        <p className="min-w-0 flex-1 text-12 text-ink-3">How each attempt of a task ends, in order.</p>
        {missing === 0 || readOnly ? null : (
          <Button onClick={() => change(withSuccesses(mocks, tasks, (task) => serviceAnswer(services, task)))}>
            Let every task succeed
          </Button>
        )}
        <Button variant="bare" aria-pressed={asText} onClick={() => setAsText(!asText)}>
          {asText ? "Form" : "JSON"}
        </Button>
      </div>
      {asText ? <ScriptText mocks={mocks} readOnly={readOnly} onChange={change} /> : null}
      {asText
        ? null
        : tasks.map((task) => (
            <TaskOutcomes
              key={task.name}
              task={task}
              outcomes={outcomesOf(mocks, task.name)}
              services={services}
              readOnly={readOnly}
              onChange={(outcomes) => change(withOutcomes(mocks, task.name, outcomes))}
            />
          ))}
      {tasks.length === 0 && !asText ? (
        <p className="p-3 text-13 text-ink-3">The definition has no Task state, so nothing outside of it answers.</p>
      ) : null}
    </div>
  );
}
