import { expect, it } from "vitest";
import type { Json } from "../../json";
import { shapeAt } from "./shape-at";

const DEFINITION: Json = {
  StartAt: "A",
  States: {
    A: { Type: "Parallel", QueryLanguage: "JSONata", Branches: [{ StartAt: "B", States: { B: { Type: "Choice" } } }] },
    C: { Type: "constructor" },
  },
};

function read(path: readonly (string | number)[], name: string): string | null {
  let value: unknown = DEFINITION;
  for (const step of [...path, name]) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return typeof value === "string" ? value : null;
}

const at = (...path: (string | number)[]) => shapeAt(path, read);

it("knows the fields of the machine, of a state and of what is nested in it", () => {
  expect(at()).toMatchObject({ kind: "fields", owner: "State machine" });
  expect(at("States", "A")).toMatchObject({ owner: "Parallel", language: "JSONata" });
  expect(at("States", "A", "Branches", 0)).toMatchObject({ owner: "Branches" });
  expect(at("States", "A", "Branches", 0, "States", "B")).toMatchObject({ owner: "Choice", language: "JSONPath" });
  expect(at("States", "A", "Retry", 0)).toMatchObject({ owner: "Retry" });
});

it("knows what a value should be", () => {
  expect(at("StartAt")).toMatchObject({ kind: "value", field: "StartAt", value: { kind: "text" } });
  expect(at("States", "A", "Retry", 0, "ErrorEquals", 2)).toMatchObject({
    field: "ErrorEquals",
    value: { kind: "text" },
  });
});

it("knows nothing where anything may stand, or where the other query language is needed", () => {
  expect(at("States", "A", "Arguments", "key")).toBeNull();
  expect(at("States", "A", "ResultPath")).toBeNull();
  expect(at("Whatever", 1, 2)).toBeNull();
});

it("offers what all states have while the type is not known", () => {
  expect(at("States", "C")).toMatchObject({ owner: "State" });
});
