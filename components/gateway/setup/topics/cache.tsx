import type { StageCache, UnauthorizedCacheControl } from "@/lib/gateway";
import { withMember } from "../edit-member";
import { settingsKey, settingsOf, withSetting, withStagePart } from "../edit-stage";
import { CheckField } from "../fields/check-field";
import { ChoiceField } from "../fields/choice-field";
import { NumberField } from "../fields/number-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";

const STRATEGIES: readonly { readonly value: UnauthorizedCacheControl; readonly label: string }[] = [
  { value: "SUCCEED_WITH_RESPONSE_HEADER", label: "ignore it, with a warning header" },
  { value: "SUCCEED_WITHOUT_RESPONSE_HEADER", label: "ignore it silently" },
  { value: "FAIL_WITH_403", label: "403" },
];

function CacheEditor({ setup, operation, edit }: EditorProps) {
  const cache = setup.stage.cache ?? { enabled: false };
  const change = <Name extends keyof StageCache>(name: Name, value: StageCache[Name] | undefined): void =>
    edit(withStagePart(setup, "cache", withMember(cache, name, value)));
  const method = settingsOf(setup, operation);
  return (
    <>
      <CheckField label="The stage has a cache" value={cache.enabled} onChange={(on) => change("enabled", on)} />
      {cache.enabled ? (
        <>
          <NumberField
            label="Kept for, seconds"
            value={cache.ttlInSeconds}
            fallback="300"
            max={3_600}
            onChange={(seconds) => change("ttlInSeconds", seconds)}
          />
          <CheckField
            label="Invalidation needs authorization"
            value={cache.requireAuthorizationForCacheControl === true}
            onChange={(on) => change("requireAuthorizationForCacheControl", on ? true : undefined)}
          />
          <ChoiceField
            label="Who may not invalidate gets"
            value={cache.unauthorizedCacheControlHeaderStrategy ?? "SUCCEED_WITH_RESPONSE_HEADER"}
            choices={STRATEGIES}
            onChange={(strategy) => change("unauthorizedCacheControlHeaderStrategy", strategy)}
          />
          <ChoiceField
            label={`Cache for ${operation}`}
            value={method.cachingEnabled === undefined ? "stage" : method.cachingEnabled ? "on" : "off"}
            choices={[
              { value: "stage", label: "as the stage: GET only" },
              { value: "on", label: "on" },
              { value: "off", label: "off" },
            ]}
            onChange={(value) =>
              edit(withSetting(setup, operation, "cachingEnabled", value === "stage" ? undefined : value === "on"))
            }
          />
          <NumberField
            label={`Seconds for ${operation}`}
            value={method.cacheTtlInSeconds}
            fallback="as the stage"
            max={3_600}
            onChange={(seconds) => edit(withSetting(setup, operation, "cacheTtlInSeconds", seconds))}
          />
        </>
      ) : null}
    </>
  );
}

/** The cache of the stage. */
export const CACHE: Topic = {
  id: "cache",
  title: "Cache",
  group: "Stage",
  phases: ["cache"],
  summary: ({ stage }) => (stage.cache?.enabled === true ? `${stage.cache.ttlInSeconds ?? 300} s` : "off"),
  part: ({ stage }, operation) => {
    const { cachingEnabled, cacheTtlInSeconds } = stage.methodSettings?.[settingsKey(operation)] ?? {};
    return [stage.cache, cachingEnabled, cacheTtlInSeconds];
  },
  missing: lacks("caching", "An HTTP API has no cache: put CloudFront before it, or use a REST API."),
  Editor: CacheEditor,
};
