import { beforeAll, describe, expect, it } from "vitest";
import type { AslSetup } from "@/lib/sandbox";
import { benchReducer, isEdited, openBench } from "./bench-reducer";
import type { BenchState, RunRecord } from "./model";
import { RETRY_THEN_CATCH, runRecord } from "./testing/run-record";

const setup: AslSetup = { title: "T", definition: "{}", input: "{}", mocks: {}, type: "STANDARD" };
let record: RunRecord;
beforeAll(async () => {
  record = await runRecord(RETRY_THEN_CATCH);
});

function ran(moment: number, of: AslSetup = setup): BenchState {
  return benchReducer(openBench(setup), { type: "run-ended", record, setup: of, moment });
}

describe("benchReducer", () => {
  it("keeps the moment within the run", () => {
    expect(ran(1e9).moment).toBe(record.events.length);
    expect(benchReducer(ran(3), { type: "go", moment: -1 }).moment).toBe(0);
  });

  it("marks the run as stale when the setup changes, and shows it still", () => {
    const edited = benchReducer(ran(3), { type: "edit", change: { input: "[]" } });
    expect(edited.run).toMatchObject({ type: "done", stale: true });
    expect(edited.moment).toBe(3);
  });

  it("marks a run as stale that ended after the setup had changed", () => {
    expect(ran(0, { ...setup, input: "[]" }).run).toMatchObject({ stale: true });
    expect(ran(0, { ...setup }).run).toMatchObject({ stale: false });
  });

  it("follows the playhead again once it moves", () => {
    const picked = benchReducer(ran(3), { type: "select", state: "Notify" });
    expect(picked.selected).toBe("Notify");
    expect(benchReducer(picked, { type: "go", moment: 4 }).selected).toBeNull();
  });

  it("leads back to what was loaded", () => {
    const edited = benchReducer(ran(3), { type: "edit", change: { input: "[]" } });
    expect(isEdited(edited)).toBe(true);
    expect(benchReducer(edited, { type: "reset" })).toEqual(openBench(setup));
  });

  it("takes a change that was taken back for none", () => {
    const there = benchReducer(openBench(setup), { type: "edit", change: { input: "[]" } });
    expect(isEdited(benchReducer(there, { type: "edit", change: { input: "{}" } }))).toBe(false);
  });
});
