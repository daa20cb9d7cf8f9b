import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryEvent } from "./fixtures/arbitrary-event";
import { answered } from "./fixtures/event";
import { SCHEMA_VERSION } from "./model";
import { parseEvent, parseEvents } from "./parse-event";

describe("parseEvent", () => {
  it("reads every event that the program writes", () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        expect(parseEvent(event)).toEqual({ ok: true, value: event });
      }),
    );
  });

  it.each([
    ["nothing", undefined],
    ["a text", "answered"],
    ["a list", []],
    ["an object without a version", { type: "answered" }],
    ["a version that never was", { ...answered("a", 1), version: 0 }],
    ["an unknown type", { ...answered("a", 1), type: "danced" }],
    ["an unknown field", { ...answered("a", 1), score: 3 }],
    ["a missing field", { ...answered("a", 1), topic: undefined }],
    ["a time that is no number", { ...answered("a", 1), at: Number.NaN }],
    ["an empty id", answered("", 1)],
    ["an id without end", answered("x".repeat(100_000), 1)],
    ["a response of another shape", { ...answered("a", 1), response: { type: "cloze", option: "a" } }],
  ])("refuses %s as damaged", (_name, value) => {
    expect(parseEvent(value)).toMatchObject({ ok: false, error: { code: "damaged" } });
  });

  it("tells an event of a newer version from a damaged one", () => {
    expect(parseEvent({ ...answered("a", 1), version: SCHEMA_VERSION + 1 })).toMatchObject({
      ok: false,
      error: { code: "newer" },
    });
  });

  it("names the place of the problem", () => {
    const parsed = parseEvent({ ...answered("a", 1), response: { type: "cloze", text: 3 } });
    expect(parsed).toMatchObject({ error: { message: "The value at response.text is not as expected." } });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseEvent(value)).toHaveProperty("ok");
      }),
    );
  });
});

describe("parseEvents", () => {
  it("sets aside what can't be read, as it came", () => {
    const damaged = { id: "b", at: "yesterday" };
    expect(parseEvents([damaged, answered("a", 1)])).toEqual({ events: [answered("a", 1)], damaged: [damaged] });
  });
});
