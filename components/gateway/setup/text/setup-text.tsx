"use client";

import { useState } from "react";
import { Button, Segmented } from "@/components/ui";
import { useGatewayBench } from "../../bench-context";
import { CodeArea } from "../fields/code-area";
import { type TextNotation, useSetupText } from "./use-setup-text";

interface SetupTextProps {
  readonly view: "openapi" | "json";
}

const FORMATS = [
  { value: "openapi-yaml", label: "YAML" },
  { value: "openapi-json", label: "JSON" },
] as const;

/** The API as an OpenAPI document, or the whole setup as JSON. A broken text leaves the last good API in place. */
export function SetupText({ view }: SetupTextProps) {
  const [format, setFormat] = useState<(typeof FORMATS)[number]["value"]>("openapi-yaml");
  const notation: TextNotation = view === "json" ? "setup" : format;
  return (
    <div className="grid gap-2 p-3">
      {view === "json" ? (
        <p className="text-13 text-ink-2">
          All of the setup: API, deployments, stage, plans, domains, backend and request.
        </p>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-13 text-ink-2">The API alone.</p>
          <Segmented label="Format" options={FORMATS} value={format} onChange={setFormat} />
        </div>
      )}
      <TextOf key={notation} notation={notation} />
    </div>
  );
}

function TextOf({ notation }: { readonly notation: TextNotation }) {
  const { state } = useGatewayBench();
  const { text, type, problems, broken, restore } = useSetupText(notation);
  if (text === null) return <p className="text-13 text-ink-3">Writing the text …</p>;
  return (
    <CodeArea
      label={notation === "setup" ? "Setup as JSON" : "API as OpenAPI"}
      value={text}
      onChange={type}
      problems={problems}
      rows={24}
    >
      {broken ? (
        <div role="status" className="flex flex-wrap items-center justify-between gap-2 py-1.5 text-13">
          <p>The last good API holds: {state.setup.title}.</p>
          <Button onClick={restore}>Back to its text</Button>
        </div>
      ) : null}
    </CodeArea>
  );
}
