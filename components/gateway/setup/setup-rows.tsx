"use client";

import { useId, useState } from "react";
import { jsonEqual, type PhaseName } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import type { Json } from "@/lib/util";
import { useGatewayBench } from "../bench-context";
import type { GatewayBenchState } from "../model";
import { operationsOf } from "./edit-operation";
import { OperationPicker } from "./operation-picker";
import type { EditorProps, Topic, TopicGroup } from "./topic";
import { TopicRow } from "./topic-row";
import { GROUPS, TOPICS } from "./topics";

/** All parts of the setup in rows; each opens its editor. */
export function SetupRows() {
  const { state, dispatch } = useGatewayBench();
  const { setup } = state;
  const [chosen, choose] = useState("");
  const [open, setOpen] = useState<readonly string[]>([]);
  const operations = operationsOf(setup.api);
  const operation = operations.includes(chosen) ? chosen : (metBy(state, operations) ?? operations[0] ?? "");
  const editor: EditorProps = { setup, operation, edit: (next) => dispatch({ type: "edit", setup: next }) };
  const answeredBy = phaseOnShow(state);
  const toggle = (id: string): void => setOpen(open.includes(id) ? open.filter((each) => each !== id) : [...open, id]);
  return GROUPS.map((group) => (
    <Group key={group} title={groupTitle(group, setup)}>
      {group === "Method" ? <OperationPicker {...editor} onChoose={choose} /> : null}
      {group === "Method" && operation === "" ? null : (
        <ul>
          {TOPICS.filter((topic) => topic.group === group).map((topic) => (
            <TopicRow
              key={topic.id}
              topic={topic}
              open={open.includes(topic.id)}
              onOpen={() => toggle(topic.id)}
              changed={isChanged(topic, state, operation)}
              decisive={answeredBy !== null && topic.phases.includes(answeredBy)}
              {...editor}
            />
          ))}
        </ul>
      )}
    </Group>
  ));
}

interface GroupProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

function Group({ title, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-line border-b bg-sunk px-3 py-1.5 font-semibold text-13">
        {title}
      </h2>
      {children}
    </section>
  );
}

function groupTitle(group: TopicGroup, { api }: GatewaySetup): string {
  return group === "Method" && api.type === "HTTP" ? "Route" : group;
}

/** The operation that the request on show met. */
function metBy({ sent, shown, setup }: GatewayBenchState, operations: readonly string[]): string | null {
  const invocation = sent.find(({ id }) => id === shown)?.invocation;
  const { route } = invocation ?? {};
  if (route == null) return null;
  const keys = [route, `${setup.request.method} ${route}`, `ANY ${route}`];
  return operations.find((each) => keys.includes(each)) ?? null;
}

/** The phase that answered the request on show, where it refused it. */
function phaseOnShow({ sent, shown }: GatewayBenchState): PhaseName | null {
  const invocation = sent.find(({ id }) => id === shown)?.invocation;
  return invocation === undefined || invocation.response.status < 400 ? null : invocation.answeredBy;
}

function isChanged(topic: Topic, { setup, original }: GatewayBenchState, operation: string): boolean {
  const [now, before] = [setup, original].map((each) => topic.part(each, operation));
  return now !== before && !jsonEqual(plain(now), plain(before));
}

/** Parts are plain JSON with members left out; a text of them compares alike. */
function plain(part: unknown): Json {
  return part === undefined ? null : (JSON.parse(JSON.stringify(part)) as Json);
}
