"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui";
import { DeployNotice } from "./deploy-notice";
import { SetupRows } from "./setup-rows";
import { SetupText } from "./text/setup-text";

const VIEWS = [
  { value: "form", label: "Form" },
  { value: "openapi", label: "OpenAPI" },
  { value: "json", label: "JSON" },
] as const;

type View = (typeof VIEWS)[number]["value"];

/** The API of the sandbox and what surrounds it: as a form, or as text. */
export function SetupForm() {
  const [view, setView] = useState<View>("form");
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex-none border-line border-b px-3 py-2">
        <Segmented label="The API as" options={VIEWS} value={view} onChange={setView} />
      </div>
      <DeployNotice />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {view === "form" ? <SetupRows /> : <SetupText key={view} view={view} />}
      </div>
    </div>
  );
}
