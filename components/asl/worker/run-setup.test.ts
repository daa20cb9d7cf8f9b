import { describe, expect, it } from "vitest";
import type { AslSetup } from "@/lib/sandbox";
import { compareLanguages } from "./compare-languages";
import { type RunTools, runSetup } from "./run-setup";

const LOOP = { StartAt: "A", States: { A: { Type: "Pass", Next: "A" } } };

function setupOf(definition: object, more: Partial<AslSetup> = {}): AslSetup {
  return { title: "T", definition: JSON.stringify(definition), input: "{}", mocks: {}, type: "EXPRESS", ...more };
}

/** A clock that goes on by a millisecond at each look. */
function tools(more: Partial<RunTools> = {}): RunTools {
  let time = 0;
  return { now: () => time++, breathe: async () => {}, stopped: () => false, tell: () => {}, ...more };
}

describe("runSetup", () => {
  it("runs to the end", async () => {
    const ended = await runSetup(
      setupOf({ StartAt: "A", States: { A: { Type: "Succeed" } } }, { input: "[1]" }),
      tools(),
    );
    expect(ended).toMatchObject({ ok: true, value: { endedBy: "machine", execution: { outcome: { output: [1] } } } });
  });

  it("stops a loop when it is asked to, and shows how far it got", async () => {
    let looks = 0;
    const told: number[] = [];
    const ended = await runSetup(
      setupOf(LOOP),
      tools({ stopped: () => ++looks === 3, tell: ({ transitions }) => told.push(transitions) }),
    );
    expect(ended).toMatchObject({
      ok: true,
      value: { endedBy: "learner", execution: { outcome: { status: "RUNNING" } } },
    });
    expect(told).toHaveLength(3);
    expect(told[0]).toBeLessThan(told[2] ?? 0);
  });

  it("cuts off what takes too long by the clock", async () => {
    let time = 0;
    const ended = await runSetup(setupOf(LOOP), tools({ now: () => (time += 1_000) }));
    expect(ended).toMatchObject({ ok: true, value: { endedBy: "clock" } });
  });

  it("ends a loop that nobody stops at a limit of the simulation", async () => {
    const ended = await runSetup(setupOf(LOOP), tools());
    expect(ended).toMatchObject({
      ok: true,
      value: { endedBy: "machine", execution: { outcome: { status: "STOPPED" } } },
    });
  });

  it("names what can't be read, and what can't be run", async () => {
    expect(await runSetup(setupOf(LOOP, { definition: "{", input: "[" }), tools())).toMatchObject({
      ok: false,
      error: [{ part: "definition" }, { part: "input" }],
    });
    const refused = await runSetup(setupOf({ StartAt: "Nowhere", States: {} }), tools());
    expect(refused).toMatchObject({ ok: false, error: [{ part: "definition" }] });
  });
});

describe("compareLanguages", () => {
  const path = { StartAt: "A", States: { A: { Type: "Pass", Parameters: { "n.$": "$.n" }, End: true } } };
  const jsonata = (output: string) =>
    JSON.stringify({
      QueryLanguage: "JSONata",
      StartAt: "A",
      States: { A: { Type: "Pass", Output: output, End: true } },
    });
  const setup = setupOf(path, { input: '{"n": 1}' });

  it("finds machines alike that enter the same states and end alike", async () => {
    const compared = await compareLanguages(setup, jsonata("{% {'n': $states.input.n} %}"), tools());
    expect(compared).toMatchObject({ ok: true, value: { alike: true } });
  });

  it("finds machines apart that end otherwise", async () => {
    const compared = await compareLanguages(setup, jsonata("{% $states.input.n %}"), tools());
    expect(compared).toMatchObject({ ok: true, value: { alike: false, translated: { output: 1 } } });
  });
});
