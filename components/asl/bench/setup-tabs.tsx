"use client";

import type { PanelTab } from "@/components/sandbox";
import type { EditablePart } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { DefinitionEditor, JsonEditor } from "../editor";
import { MocksForm } from "../outcomes/mocks-form";

export type SetupTab = "definition" | "input" | "mocks";

/** Everything may be changed. */
export const ALL_PARTS: readonly EditablePart[] = ["definition", "input", "mocks"];

/** The tabs in which a setup is edited. */
export function useSetupTabs(editable: readonly EditablePart[]): readonly PanelTab<SetupTab>[] {
  const { state, dispatch, run: runSetup } = useBench();
  const { run, moment, selected } = state;
  const { definition, input, mocks, type } = state.setup;
  // Places of a run are those of the text that was run.
  const record = run.type === "done" && run.setup.definition === definition ? run.record : null;
  return [
    {
      name: "definition",
      label: "Definition",
      content: (
        <DefinitionEditor
          value={definition}
          type={type}
          record={record}
          moment={moment}
          selected={selected}
          readOnly={!editable.includes("definition")}
          onChange={(text) => dispatch({ type: "edit", change: { definition: text } })}
          onRun={() => runSetup()}
        />
      ),
    },
    {
      name: "input",
      label: "Input",
      content: (
        <JsonEditor
          label="Input of the execution"
          value={input}
          readOnly={!editable.includes("input")}
          onChange={(text) => dispatch({ type: "edit", change: { input: text } })}
          onRun={() => runSetup()}
        />
      ),
    },
    {
      name: "mocks",
      label: "Mocks",
      count: Object.keys(mocks).length,
      content: <MocksForm readOnly={!editable.includes("mocks")} />,
    },
  ];
}
