import { X } from "lucide-react";
import { Button, IconButton } from "@/components/ui";
import type { ApiKey, Quota, UsagePlan } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withEntry, withMember } from "../edit-member";
import { addPlan, newKey, replaced, withPlan } from "../edit-plans";
import { settingsKey } from "../edit-stage";
import { CheckField } from "../fields/check-field";
import { ChoiceField } from "../fields/choice-field";
import { ListField } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { TextField } from "../fields/text-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";
import { ThrottleFields } from "./throttle-fields";

function UsagePlansEditor({ setup, operation, edit }: EditorProps) {
  return (
    <div className="grid gap-3">
      {setup.usagePlans.map((plan, at) => {
        // A plan's name changes while it is typed: its place is its identity.
        const key = `plan ${at}`;
        return (
          <PlanFields
            key={key}
            setup={setup}
            plan={plan}
            operation={operation}
            onChange={(next) => edit(withPlan(setup, at, next))}
          />
        );
      })}
      <Button className="justify-self-start" onClick={() => edit(addPlan(setup))}>
        Add usage plan
      </Button>
    </div>
  );
}

interface PlanFieldsProps {
  readonly setup: GatewaySetup;
  readonly plan: UsagePlan;
  readonly operation: string;
  readonly onChange: (plan: UsagePlan | undefined) => void;
}

function PlanFields({ setup, plan, operation, onChange }: PlanFieldsProps) {
  const method = settingsKey(operation);
  return (
    <fieldset className="grid gap-1.5 border-hair border-l pl-2.5">
      <legend className="pb-1 font-semibold text-13">{plan.name}</legend>
      <TextField label="Name" value={plan.name} onChange={(name) => onChange({ ...plan, name })} />
      <ListField label="Stages" value={plan.stages} onChange={(stages = []) => onChange({ ...plan, stages })} />
      {plan.keys.map((apiKey, at) => {
        const key = `key ${at}`;
        return (
          <KeyFields
            key={key}
            apiKey={apiKey}
            onChange={(next) => onChange({ ...plan, keys: replaced(plan.keys, at, next) })}
          />
        );
      })}
      <Button
        variant="bare"
        className="-ml-3 justify-self-start"
        onClick={() => onChange({ ...plan, keys: [...plan.keys, newKey(setup)] })}
      >
        Add API key
      </Button>
      <ThrottleFields
        label="Limit for each key"
        value={plan.throttle}
        onChange={(throttle) => onChange(withMember(plan, "throttle", throttle))}
      />
      <ThrottleFields
        label={`Another limit for ${operation}`}
        value={plan.methodThrottle?.[method]}
        onChange={(throttle) =>
          onChange(withMember(plan, "methodThrottle", withEntry(plan.methodThrottle, method, throttle)))
        }
      />
      <QuotaFields quota={plan.quota} onChange={(quota) => onChange(withMember(plan, "quota", quota))} />
      <Button variant="bare" className="-ml-3 justify-self-start" onClick={() => onChange(undefined)}>
        Remove {plan.name}
      </Button>
    </fieldset>
  );
}

interface KeyFieldsProps {
  readonly apiKey: ApiKey;
  readonly onChange: (key: ApiKey | undefined) => void;
}

function KeyFields({ apiKey, onChange }: KeyFieldsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2">
      <TextField label={apiKey.id} value={apiKey.value} onChange={(value) => onChange({ ...apiKey, value })} />
      <IconButton label={`Remove ${apiKey.id}`} onClick={() => onChange(undefined)}>
        <X size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <CheckField
        label={`${apiKey.id} is enabled`}
        value={apiKey.enabled}
        onChange={(enabled) => onChange({ ...apiKey, enabled })}
      />
    </div>
  );
}

interface QuotaFieldsProps {
  readonly quota: Quota | undefined;
  readonly onChange: (quota: Quota | undefined) => void;
}

function QuotaFields({ quota, onChange }: QuotaFieldsProps) {
  return (
    <>
      <CheckField
        label="Quota for each key"
        value={quota !== undefined}
        onChange={(on) => onChange(on ? { limit: 1000, period: "DAY" } : undefined)}
      />
      {quota === undefined ? null : (
        <>
          <NumberField
            label="Requests"
            value={quota.limit}
            onChange={(limit = quota.limit) => onChange({ ...quota, limit })}
          />
          <ChoiceField
            label="In each"
            value={quota.period}
            choices={[
              { value: "DAY", label: "day" },
              { value: "WEEK", label: "week" },
              { value: "MONTH", label: "month" },
            ]}
            onChange={(period) => onChange({ ...quota, period })}
          />
        </>
      )}
    </>
  );
}

/** Plans with the keys of clients. */
export const USAGE_PLANS: Topic = {
  id: "usage-plans",
  title: "Usage plans and keys",
  group: "Clients",
  phases: ["api-key", "usage-plan"],
  summary: ({ usagePlans }) => usagePlans.map(({ name }) => name).join(", ") || "none",
  part: ({ usagePlans }) => usagePlans,
  missing: lacks("usage-plans", "An HTTP API has no usage plans: clients can't be limited by key."),
  Editor: UsagePlansEditor,
};
