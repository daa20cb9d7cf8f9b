"use client";

import type { PanelTab } from "@/components/sandbox";
import type { EditablePart } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { MocksForm } from "../outcomes/mocks-form";
import { TextPane } from "./text-pane";

export type SetupTab = "definition" | "input" | "mocks";

/** Everything may be changed. */
export const ALL_PARTS: readonly EditablePart[] = ["definition", "input", "mocks"];

/** The tabs in which a setup is edited. */
export function useSetupTabs(editable: readonly EditablePart[]): readonly PanelTab<SetupTab>[] {
  const { state, dispatch } = useBench();
  const { definition, input, mocks } = state.setup;
  return [
    {
      name: "definition",
      label: "Definition",
      content: (
        <TextPane
          label="Definition"
          value={definition}
          readOnly={!editable.includes("definition")}
          onChange={(text) => dispatch({ type: "edit", change: { definition: text } })}
        />
      ),
    },
    {
      name: "input",
      label: "Input",
      content: (
        <TextPane
          label="Input of the execution"
          value={input}
          readOnly={!editable.includes("input")}
          onChange={(text) => dispatch({ type: "edit", change: { input: text } })}
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
