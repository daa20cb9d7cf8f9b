"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui";
import { addOperation, operationProblem, operationsOf, removeOperation } from "./edit-operation";
import { ChoiceField } from "./fields/choice-field";
import { TextField } from "./fields/text-field";
import type { EditorProps } from "./topic";

interface OperationPickerProps extends EditorProps {
  readonly onChoose: (operation: string) => void;
}

/** Which method is edited; adds and removes methods. */
export function OperationPicker({ setup, operation, edit, onChoose }: OperationPickerProps) {
  const { api } = setup;
  const noun = api.type === "REST" ? "method" : "route";
  const problem = useId();
  const [adding, setAdding] = useState(false);
  const [key, setKey] = useState("");
  const trouble = key === "" ? null : operationProblem(api, key);
  return (
    <div className="grid gap-2 px-3 py-2">
      <ChoiceField
        label={api.type === "REST" ? "Method" : "Route"}
        value={operation}
        choices={operationsOf(api).map((value) => ({ value, label: value }))}
        onChange={onChoose}
      />
      {adding ? (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (key === "" || trouble !== null) return;
            edit(addOperation(setup, key));
            onChoose(key);
            setKey("");
            setAdding(false);
          }}
        >
          <TextField
            label={`New ${noun}`}
            value={key}
            fallback={api.type === "REST" ? "GET /orders/{id}" : "GET /orders or $default"}
            onChange={setKey}
          />
          {trouble === null ? null : (
            <p id={problem} role="status" className="text-12 text-fail">
              {trouble}
            </p>
          )}
          <div className="flex gap-2">
            <Button type="submit" disabled={key === "" || trouble !== null}>
              Add {noun}
            </Button>
            <Button variant="bare" onClick={() => setAdding(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap">
          <Button variant="bare" className="-ml-3" onClick={() => setAdding(true)}>
            New {noun}
          </Button>
          {operationsOf(api).length < 2 ? null : (
            <Button variant="bare" onClick={() => edit(removeOperation(setup, operation))}>
              Remove {operation}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
