import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, type StateMachine } from "./compile/compile-machine";
import type { Json } from "./json";
import type { Execution, Limits, Visit } from "./model";
import { advance, rewind, run, start } from "./run/run-machine";
import { jsonValues, type MachineCase, machineCases, program } from "./testing/arbitrary-machine";
import { scriptedWorld } from "./testing/scripted-world";

const LIMITS: Partial<Limits> = { transitions: 40, events: 300, flows: 30, depth: 50, historyEvents: 150 };
const SEED = "seed";
const RUNS = 60;
const PATIENCE_MS = 120_000;

describe("any machine", { timeout: PATIENCE_MS }, () => {
  it("ends, or says which limit it hit", async () => {
    const seen = new Set<string>();
    await forMachines(async (machine, { input }) => {
      const { outcome, history } = await runOnce(machine, input);
      seen.add(outcome.status);
      expect(outcome.status).not.toBe("RUNNING");
      if (outcome.status === "STOPPED") expect(Object.keys(LIMITS)).toContain(outcome.limit);
      expect(history.length).toBeLessThanOrEqual(Number(LIMITS.historyEvents));
    });
    // The generator is of use only while its machines end in every way.
    expect([...seen].toSorted()).toEqual(expect.arrayContaining(["FAILED", "STOPPED", "SUCCEEDED"]));
  });

  it("replays to the same bytes", async () => {
    await forMachines(async (machine, { definition, input }) => {
      const first = await runOnce(machine, input);
      expectSame(await runOnce(machine, input), bytes(first));
      expectSame(await runOnce(await compiled(definition), input), bytes(first));
    });
  });

  it("goes forward to the same end step by step, and from every point that it is rewound to", async () => {
    await forMachines(async (machine, { input }) => {
      const whole = bytes(await runOnce(machine, input));
      const points: string[] = [];
      let execution = begin(machine, input);
      for (; execution.outcome.status === "RUNNING"; execution = await advance(execution))
        points.push(bytes(execution));
      expectSame(execution, whole);
      for (const [position, then] of points.entries()) {
        const earlier = rewind(execution, position);
        expectSame(earlier, then);
        expectSame(await advance(earlier), points[position + 1] ?? whole);
      }
    });
  });

  it("numbers its events, each after the one that led to it, with the clock never going back", async () => {
    await forMachines(async (machine, { input }) => {
      let before = 0;
      for (const [index, { id, previousEventId, timestamp }] of [
        ...(await runOnce(machine, input)).history,
      ].entries()) {
        expect(id).toBe(index + 1);
        expect(previousEventId).toBeLessThan(id);
        expect(timestamp).toBeGreaterThanOrEqual(before);
        before = timestamp;
      }
    });
  });

  it("runs on frozen definitions and inputs, for it changes neither", async () => {
    await forMachines(async (machine, { definition, input }) => {
      const frozen = deepFreeze(structuredClone({ definition, input }));
      expectSame(await runOnce(await compiled(frozen.definition), frozen.input), bytes(await runOnce(machine, input)));
    });
  });
});

describe("branches", { timeout: PATIENCE_MS }, () => {
  it("see and give what they would alone, whatever runs beside them", async () => {
    const branches = fc.tuple(program("L", "JSONPath", 1), program("R", "JSONPath", 1), jsonValues);
    await fc.assert(
      fc.asyncProperty(branches, async ([left, right, input]) => {
        const both = { StartAt: "Both", States: { Both: { Type: "Parallel", Branches: [left, right], End: true } } };
        const together = [...(await runOnce(await compiled(both), input)).visits];
        for (const [index, branch] of [left, right].entries()) {
          const alone = [...(await runOnce(await compiled(branch), input)).visits];
          const here = together.filter(({ state, path }) => state !== "Both" && path[0] === index);
          // The failure of one branch cuts off the other, so what was seen is the beginning of what is seen alone.
          for (const [at, visit] of here.entries()) expectSameVisit(visit, alone[at]);
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });
});

function expectSameVisit({ state, path, input, output }: Visit, alone: Visit | undefined): void {
  const told = withoutEventIds({ state, path: path.slice(1), input });
  expect(told).toBe(withoutEventIds({ state: alone?.state, path: alone?.path, input: alone?.input }));
  if (output !== undefined) expect(withoutEventIds(output)).toBe(withoutEventIds(alone?.output));
}

/** As JSON text. Causes name the event of their state's entry, and its number does depend on what runs beside it. */
function withoutEventIds(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/event id #\d+/g, "event id");
}

/** Tries a property on machines that compile. */
async function forMachines(check: (machine: StateMachine, tried: MachineCase) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(machineCases, async (tried) => check(await compiled(tried.definition), tried)),
    { numRuns: RUNS },
  );
}

async function compiled(definition: Json): Promise<StateMachine> {
  const machine = await compile(definition);
  if (!machine.ok) throw new Error(JSON.stringify(machine.error));
  return machine.value;
}

function begin(machine: StateMachine, input: Json): Execution {
  return start(machine, scriptedWorld(SEED), { input, seed: SEED, limits: LIMITS });
}

function runOnce(machine: StateMachine, input: Json): Promise<Execution> {
  return run(machine, scriptedWorld(SEED), { input, seed: SEED, limits: LIMITS });
}

/** All that an execution shows. */
function bytes({ position, outcome, clock, history, visits }: Execution): string {
  return JSON.stringify({ position, outcome, clock, history: [...history], visits: [...visits].map(stages) });
}

function stages(visit: Visit) {
  const { state, type, path, enteredEventId, exitedEventId, input, afterInputPath, afterParameters, attempts } = visit;
  const { result, afterResultSelector, afterResultPath, output, assigned, next } = visit;
  const tries = attempts.map(({ request, scheduledEventId, outcome }) => ({ request, scheduledEventId, outcome }));
  const before = { state, type, path, enteredEventId, exitedEventId, input, afterInputPath, afterParameters, tries };
  return { ...before, result, afterResultSelector, afterResultPath, output, assigned, next };
}

/** Compares by bytes; tells of a difference only what stands round it, for histories are long. */
function expectSame(execution: Execution, expected: string): void {
  const actual = bytes(execution);
  if (actual === expected) return;
  const at = [...expected].findIndex((character, index) => character !== actual[index]);
  expect(actual.slice(Math.max(0, at - 100), at + 100)).toBe(expected.slice(Math.max(0, at - 100), at + 100));
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
