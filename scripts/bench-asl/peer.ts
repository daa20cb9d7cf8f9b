import { StateMachine, type StateMachineDefinition } from "aws-local-stepfunctions";
import { FAILURES } from "./jsonpath-workloads";
import type { Workload } from "./workload";

/** The peer wants a newer Node than this project does; this is all that it lacks in an older one. */
function withResolvers(this: PromiseConstructor): unknown {
  let settle = {};
  const promise = new this((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

if (!("withResolvers" in Promise)) Object.assign(Promise, { withResolvers });

/** Runs a workload on `aws-local-stepfunctions`, without waiting between retries. */
export function runPeer({ definition, input, task }: Workload): () => Promise<unknown> {
  const machine = new StateMachine(definition as StateMachineDefinition, { validationOptions: { noValidate: true } });
  return () => {
    let attempt = 0;
    const handler = (value: unknown): unknown => {
      if (attempt++ === FAILURES) return value;
      throw Object.assign(new Error("try again"), { name: "Busy" });
    };
    const overrides =
      task === undefined
        ? {}
        : { taskResourceLocalHandlers: { [task]: handler }, retryIntervalOverrides: { [task]: 0 } };
    return machine.run(input as never, { overrides: overrides as never }).result;
  };
}
