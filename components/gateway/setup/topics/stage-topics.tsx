import { ACCESS_LOG_FORMATS } from "@/lib/gateway";
import { renameStage, settingsKey, settingsOf, withSetting, withStagePart } from "../edit-stage";
import { CheckField } from "../fields/check-field";
import { ChoiceField } from "../fields/choice-field";
import { PairsField } from "../fields/pairs-field";
import { TextField } from "../fields/text-field";
import type { EditorProps, Topic } from "../topic";
import { ThrottleFields, throttleText } from "./throttle-fields";

function StageEditor({ setup, edit }: EditorProps) {
  const { api, stage } = setup;
  return (
    <>
      <TextField label="Name" value={stage.name} onChange={(name) => edit(renameStage(setup, name))} />
      {api.type === "HTTP" ? (
        <CheckField
          label="Every change is deployed by itself"
          value={stage.autoDeploy === true}
          onChange={(on) => edit(withStagePart(setup, "autoDeploy", on ? true : undefined))}
        />
      ) : (
        <p className="text-12 text-ink-2">A REST API has no automatic deployments: deploy it after a change.</p>
      )}
      {setup.deployments.length < 2 ? null : (
        <ChoiceField
          label="Shows deployment"
          value={stage.deployment}
          choices={setup.deployments.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
          onChange={(deployment) => edit(withStagePart(setup, "deployment", deployment))}
        />
      )}
    </>
  );
}

function VariablesEditor({ setup, edit }: EditorProps) {
  return (
    <PairsField
      label="Stage variables"
      noun="variable"
      value={setup.stage.variables}
      onChange={(variables) => edit(withStagePart(setup, "variables", variables))}
    />
  );
}

function ThrottleEditor({ setup, operation, edit }: EditorProps) {
  return (
    <>
      <ThrottleFields
        label="Limit for the stage's methods"
        value={settingsOf(setup, null).throttle}
        onChange={(value) => edit(withSetting(setup, null, "throttle", value))}
      />
      <ThrottleFields
        label={`Another limit for ${operation}`}
        value={settingsOf(setup, operation).throttle}
        onChange={(value) => edit(withSetting(setup, operation, "throttle", value))}
      />
    </>
  );
}

function LogsEditor({ setup, edit }: EditorProps) {
  const settings = settingsOf(setup, null);
  return (
    <>
      {setup.api.type === "HTTP" ? (
        <p className="text-12 text-ink-2">An HTTP API has access logs only, no execution logs.</p>
      ) : (
        <>
          <ChoiceField
            label="Execution log"
            value={settings.loggingLevel ?? "OFF"}
            choices={[
              { value: "OFF", label: "off" },
              { value: "ERROR", label: "errors" },
              { value: "INFO", label: "errors and info" },
            ]}
            onChange={(level) => edit(withSetting(setup, null, "loggingLevel", level))}
          />
          <CheckField
            label="Bodies and headers in full (data trace)"
            value={settings.dataTraceEnabled === true}
            onChange={(on) => edit(withSetting(setup, null, "dataTraceEnabled", on ? true : undefined))}
          />
        </>
      )}
      <TextField
        label="Access log format"
        value={setup.stage.accessLogFormat ?? ""}
        fallback="no access log"
        onChange={(format) => edit(withStagePart(setup, "accessLogFormat", format || undefined))}
      />
      <ChoiceField
        label="A usual format"
        value=""
        choices={[
          { value: "", label: "choose …" },
          ...Object.keys(ACCESS_LOG_FORMATS).map((value) => ({ value, label: value })),
        ]}
        onChange={(name) => {
          const format = Object.entries(ACCESS_LOG_FORMATS).find(([each]) => each === name)?.[1];
          if (format !== undefined) edit(withStagePart(setup, "accessLogFormat", format));
        }}
      />
    </>
  );
}

/** Settings of the stage, which count at once. */
export const STAGE_TOPICS: readonly Topic[] = [
  {
    id: "stage",
    title: "Stage",
    group: "Stage",
    phases: [],
    summary: ({ stage }) => `${stage.name}, deployment ${stage.deployment}`,
    part: ({ stage }) => [stage.name, stage.autoDeploy, stage.deployment],
    Editor: StageEditor,
  },
  {
    id: "variables",
    title: "Stage variables",
    group: "Stage",
    phases: [],
    summary: ({ stage }) => Object.keys(stage.variables ?? {}).join(", ") || "none",
    part: ({ stage }) => stage.variables,
    Editor: VariablesEditor,
  },
  {
    id: "throttle",
    title: "Throttle",
    group: "Stage",
    phases: ["throttling"],
    summary: (setup, operation) => {
      const own = settingsOf(setup, operation).throttle;
      return throttleText(own ?? settingsOf(setup, null).throttle, "account limits");
    },
    part: ({ stage }, operation) => [
      stage.settings?.throttle,
      stage.methodSettings?.[settingsKey(operation)]?.throttle,
    ],
    Editor: ThrottleEditor,
  },
  {
    id: "logs",
    title: "Logs",
    group: "Stage",
    phases: [],
    summary: (setup) =>
      [
        setup.api.type === "HTTP" ? null : `execution ${(settingsOf(setup, null).loggingLevel ?? "OFF").toLowerCase()}`,
        `access ${setup.stage.accessLogFormat === undefined ? "off" : "on"}`,
      ]
        .filter((each) => each !== null)
        .join(", "),
    part: ({ stage }) => [stage.settings?.loggingLevel, stage.settings?.dataTraceEnabled, stage.accessLogFormat],
    Editor: LogsEditor,
  },
];
