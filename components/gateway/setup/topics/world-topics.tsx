import { DEFAULT_ACCOUNT, THROTTLE_SCOPES, type ThrottleScope } from "@/lib/gateway";
import { unlessEmpty, withMember } from "../edit-member";
import { CheckField } from "../fields/check-field";
import { JsonField } from "../fields/json-field";
import type { EditorProps, Topic } from "../topic";
import { ThrottleFields, throttleText } from "./throttle-fields";

function TokensEditor({ setup, edit }: EditorProps) {
  return (
    <JsonField
      label="Tokens that were given out, by their text"
      value={setup.world.tokens}
      placeholder='{"a-token": {"use": "access", "scope": "orders/read"}}'
      put={(tokens) => ({ ...setup, world: withMember(setup.world, "tokens", tokens) })}
      edit={edit}
    />
  );
}

function EndpointPolicyEditor({ setup, edit }: EditorProps) {
  return (
    <>
      <JsonField
        label="Policy of the interface VPC endpoint"
        language="policy"
        value={setup.world.endpointPolicy}
        put={(policy) => ({ ...setup, world: withMember(setup.world, "endpointPolicy", policy) })}
        edit={edit}
      />
      <CheckField
        label="The resource is gone once the caller was let in"
        value={setup.world.resourceIsGone === true}
        onChange={(on) => edit({ ...setup, world: withMember(setup.world, "resourceIsGone", on ? true : undefined) })}
      />
    </>
  );
}

const SCOPES: Readonly<Record<ThrottleScope, string>> = {
  "usage-plan-method": "the usage plan's, for a method",
  "usage-plan": "the usage plan's",
  "stage-method": "the stage's",
  account: "the account's in the Region",
  region: "the Region's",
};

function LimitsEditor({ setup, edit }: EditorProps) {
  const { exhausted = [] } = setup.world;
  return (
    <>
      <ThrottleFields
        label="Another limit than the account's default"
        value={setup.account?.throttle}
        onChange={(throttle) => {
          const account = withMember(setup.account ?? {}, "throttle", throttle);
          edit(withMember(setup, "account", Object.keys(account).length === 0 ? undefined : account));
        }}
      />
      <fieldset className="grid">
        <legend className="pt-1 text-13 text-ink-2">Used up by others is the limit</legend>
        {THROTTLE_SCOPES.map((scope) => (
          <CheckField
            key={scope}
            label={SCOPES[scope]}
            value={exhausted.includes(scope)}
            onChange={(on) => {
              const next = on ? [...exhausted, scope] : exhausted.filter((each) => each !== scope);
              edit({ ...setup, world: withMember(setup.world, "exhausted", unlessEmpty(next)) });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}

/** What a request meets outside of the API. */
export const WORLD_TOPICS: readonly Topic[] = [
  {
    id: "tokens",
    title: "Tokens",
    group: "Surroundings",
    phases: ["authentication", "authorization"],
    summary: ({ world }) => `${Object.keys(world.tokens ?? {}).length || "none"}`,
    part: ({ world }) => world.tokens,
    Editor: TokensEditor,
  },
  {
    id: "endpoint-policy",
    title: "VPC endpoint",
    group: "Surroundings",
    phases: ["private-endpoint", "resource-check"],
    summary: ({ world }) => (world.endpointPolicy === undefined ? "full access" : "own policy"),
    part: ({ world }) => [world.endpointPolicy, world.resourceIsGone],
    missing: ({ api }) =>
      api.type === "REST" && api.endpointType === "PRIVATE"
        ? null
        : "Only a private REST API is called through an interface VPC endpoint.",
    Editor: EndpointPolicyEditor,
  },
  {
    id: "limits",
    title: "Account limits",
    group: "Surroundings",
    phases: ["throttling"],
    summary: ({ account, world }) =>
      world.exhausted?.length ? "used up by others" : throttleText(account?.throttle ?? DEFAULT_ACCOUNT.throttle, ""),
    part: ({ account, world }) => [account, world.exhausted],
    Editor: LimitsEditor,
  },
];
