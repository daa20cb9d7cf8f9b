"use client";

import { Button } from "@/components/ui";
import { flushAuthorizers, flushStageCache } from "@/lib/gateway";
import { useGatewayBench } from "../bench-context";
import { clockText } from "../sent/clock-text";
import { authorizerEntries, cacheEntries, type KeptEntry } from "./kept-entries";
import { LoadSection } from "./load-section";
import { LoadTable } from "./load-table";

/** Answers that the stage's cache keeps: flush it, or ask for a fresh answer as a client can. */
export function CacheSection() {
  const { state, dispatch, send } = useGatewayBench();
  const { setup, memory, clock } = state;
  const entries = cacheEntries(memory, clock);
  const invalidate = (): void => {
    const { request } = setup;
    const others = (request.headers ?? []).filter(([name]) => name.toLowerCase() !== "cache-control");
    void send({ ...request, headers: [...others, ["Cache-Control", "max-age=0"]] });
  };
  return (
    <LoadSection
      title="Cache"
      tools={
        <div className="flex flex-wrap gap-2">
          <Button onClick={invalidate}>Ask with max-age=0</Button>
          <Button
            disabled={entries.length === 0}
            onClick={() => dispatch({ type: "remember", memory: flushStageCache(memory, setup.stage.name) })}
          >
            Flush cache
          </Button>
        </div>
      }
    >
      <Kept
        entries={entries}
        caption="Cached answers"
        none={noCacheWords(setup.api.type, setup.stage.cache?.enabled === true)}
      />
    </LoadSection>
  );
}

/** Results of Lambda authorizers that are kept. */
export function AuthorizerSection() {
  const { state, dispatch } = useGatewayBench();
  const { setup, memory, clock } = state;
  const entries = authorizerEntries(memory, clock);
  return (
    <LoadSection
      title="Authorizer results"
      tools={
        <Button
          disabled={entries.length === 0}
          onClick={() => dispatch({ type: "remember", memory: flushAuthorizers(memory, setup.stage.name) })}
        >
          Flush results
        </Button>
      }
    >
      <Kept entries={entries} caption="Kept results" none="No result is kept." />
    </LoadSection>
  );
}

function Kept({
  entries,
  caption,
  none,
}: {
  readonly entries: readonly KeptEntry[];
  readonly caption: string;
  readonly none: string;
}) {
  if (entries.length === 0) return <p className="text-ink-2">{none}</p>;
  return (
    <LoadTable
      caption={caption}
      heads={["Entry", "Expires"]}
      rows={entries.map(({ key, name, left }) => ({
        key,
        cells: [name, left > 0 ? `in ${clockText(left)}` : "expired"],
      }))}
    />
  );
}

function noCacheWords(api: "REST" | "HTTP", enabled: boolean): string {
  if (api === "HTTP") return "An HTTP API has no cache.";
  return enabled ? "The cache is empty." : "The stage has no cache.";
}
