import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "@/lib/asl";
import type { EventRow, RunRecord } from "../model";
import { RETRY_THEN_CATCH, runDefinition, runRecord, task } from "../testing/run-record";

const mapOf = (processor: Json, more: JsonObject = {}): JsonObject => ({
  Type: "Map",
  ItemsPath: "$.items",
  ItemProcessor: { StartAt: "Work", States: { Work: processor } },
  ...more,
});

/** Which state each event belongs to, as `type: state`. */
function owners({ events }: RunRecord): readonly string[] {
  return [...events].map(({ type, state }) => `${type}: ${state ?? "-"}`);
}

describe("a record", () => {
  it("gives the events that the engine gives, with seconds since the start", async () => {
    const execution = await runDefinition(RETRY_THEN_CATCH);
    const record = await runRecord(RETRY_THEN_CATCH);
    const start = execution.history.at(0).timestamp;
    expect(
      [...record.events].map(({ id, type, previousEventId, seconds }) => [id, type, previousEventId, seconds]),
    ).toEqual(
      [...execution.history].map((event) => [
        event.id,
        event.type,
        event.previousEventId,
        (event.timestamp - start) / 1_000,
      ]),
    );
  });

  it("tells attempts with their waits, and who caught the error", async () => {
    const record = await runRecord(RETRY_THEN_CATCH);
    const [charge, notify] = [record.visits.at(0), record.visits.at(1)];
    expect(charge).toMatchObject({ state: "Charge", next: "Notify", caught: "Busy", parent: -1, lane: null });
    expect(charge.attempts.map(({ outcome, error }) => [outcome, error])).toEqual([
      ["failure", "Busy"],
      ["failure", "Busy"],
      ["failure", "Busy"],
    ]);
    expect(notify).toMatchObject({ caught: null, next: "Done" });
    const notes = [...record.events].map(({ note }) => note);
    expect(notes).toEqual(expect.arrayContaining(["after 2 s", "after 4 s", "attempt 3", "caught, to Notify"]));
  });

  it("counts transitions event by event, retries included, up to what the engine counts", async () => {
    const execution = await runDefinition(RETRY_THEN_CATCH);
    const record = await runRecord(RETRY_THEN_CATCH);
    expect(record.events.at(record.events.length - 1).transitions).toBe(execution.transitions);
  });

  it("gives the events of iterations to the Map, and those inside to the states inside", async () => {
    const record = await runRecord({
      definition: { StartAt: "All", States: { All: { ...mapOf({ Type: "Pass", End: true }), End: true } } },
      input: { items: [1, 2] },
    });
    expect(owners(record)).toEqual([
      "ExecutionStarted: -",
      "MapStateEntered: All",
      "MapStateStarted: All",
      "MapIterationStarted: All",
      "MapIterationStarted: All",
      "PassStateEntered: Work",
      "PassStateExited: Work",
      "MapIterationSucceeded: All",
      "PassStateEntered: Work",
      "PassStateExited: Work",
      "MapIterationSucceeded: All",
      "MapStateSucceeded: All",
      "MapStateExited: All",
      "ExecutionSucceeded: -",
    ]);
    expect([...record.visits].map(({ state, parent, lane }) => [state, parent, lane])).toEqual([
      ["All", -1, null],
      ["Work", 0, 0],
      ["Work", 0, 1],
    ]);
  });

  it("gives a failure inside nested states to each of them in turn", async () => {
    const inner = { ...mapOf(task({ End: true }), { ItemsPath: "$" }), End: true };
    const record = await runRecord({
      definition: {
        StartAt: "Both",
        States: {
          Both: {
            Type: "Parallel",
            Branches: [{ StartAt: "Each", States: { Each: inner } }],
            Catch: [{ ErrorEquals: ["Bad"], Next: "Done" }],
            End: true,
          },
          Done: { Type: "Succeed" },
        },
      },
      input: [1],
      mocks: { Work: [{ error: "Bad", cause: "" }] },
    });
    expect(owners(record).filter((line) => /Failed|Aborted|ParallelStateExited/.test(line))).toEqual([
      "TaskFailed: Work",
      "MapIterationFailed: Each",
      "MapStateFailed: Each",
      "MapStateAborted: Each",
      "ParallelStateFailed: Both",
      "ParallelStateExited: Both",
    ]);
    expect(record.visits.at(0).caught).toBe("Bad");
  });

  it("gives a failed evaluation to its state", async () => {
    const record = await runRecord({
      definition: {
        QueryLanguage: "JSONata",
        StartAt: "First",
        States: {
          First: { Type: "Pass", Next: "Sum" },
          Sum: { Type: "Pass", Output: "{% $number('x') %}", End: true },
        },
      },
    });
    expect(owners(record)).toContain("EvaluationFailed: Sum");
  });

  it("gives every event of a state's own kind to a state of that type, whatever fails", async () => {
    const outcome = fc.constantFrom({ output: 1, repeat: true }, { error: "Bad", cause: "", repeat: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer(), { maxLength: 4 }),
        fc.nat(3),
        outcome,
        async (items, concurrency, end) => {
          const record = await runRecord({
            definition: {
              StartAt: "Two",
              States: {
                Two: {
                  Type: "Parallel",
                  Branches: [
                    {
                      StartAt: "Each",
                      States: { Each: { ...mapOf(task({ End: true }), { MaxConcurrency: concurrency }), End: true } },
                    },
                    { StartAt: "Rest", States: { Rest: { Type: "Wait", Seconds: 5, End: true } } },
                  ],
                  Retry: [{ ErrorEquals: ["Bad"], MaxAttempts: 1 }],
                  End: true,
                },
              },
            },
            input: { items },
            mocks: { Work: [end] },
          });
          for (const event of record.events) expect(ownerType(record, event)).toBe(typeNamed(event));
        },
      ),
    );
  });
});

function ownerType({ visits }: RunRecord, { visit }: EventRow): string {
  return visit === -1 ? "Execution" : visits.at(visit).type;
}

/** The type of state that the name of an event speaks of. */
function typeNamed({ type }: EventRow): string {
  if (type.startsWith("MapIteration")) return "Map";
  return /^(Execution|Task|Wait|Map|Parallel)/.exec(type)?.[0] ?? type;
}
