import { beforeAll, describe, expect, it } from "vitest";
import type { Form } from "@/lib/exam";
import { readNotes } from "@/lib/notes/read";
import type { Item } from "@/lib/quiz";
import { buildItemBank } from "@/lib/quiz/bank";
import { examAnswered, examFinished, examForm, examResult, examStarted } from "./fixtures/exam";
import { parseEvent } from "./parse-event";

const started = examStarted("begin", 1);
const [entry] = started.form.entries;
const finished = examFinished("end", 2, [examResult("a", "right")]);

function withForm(change: (form: Form) => unknown): unknown {
  return { ...started, form: change(started.form) };
}

function withItem(change: (item: Item) => unknown): unknown {
  return withForm((form) => ({ ...form, entries: [{ ...entry, item: entry && change(entry.item) }] }));
}

function withResult(fields: object): unknown {
  return { ...finished, results: finished.results.map((result) => ({ ...result, ...fields })) };
}

describe("events of exams", () => {
  it.each([
    ["a form with more items than any exam has", withForm((form) => ({ ...form, entries: Array(301).fill(entry) }))],
    ["an item with options without end", withItem((item) => ({ ...item, options: Array(51).fill({}) }))],
    ["an item of an unknown type", withItem((item) => ({ ...item, type: "essay" }))],
    ["an item with a field of another type", withItem((item) => ({ ...item, choose: 2 }))],
    ["a stem without end", withItem((item) => ({ ...item, stem: "x".repeat(100_000) }))],
    ["a stem that is no text", withItem((item) => ({ ...item, stem: { toString: "x" } }))],
    ["a blueprint with an unknown field", withForm((form) => ({ ...form, blueprint: { ...form.blueprint, x: 1 } }))],
    ["a raw cut beyond all items", withForm((form) => ({ ...form, blueprint: { ...form.blueprint, rawCut: 70 } }))],
    ["an allowance below nothing", { ...started, allowance: -1 }],
    ["an unknown style", { ...started, style: "open book" }],
    ["an unknown action", { ...examAnswered("a", 1, "a", "a"), action: { type: "cheated" } }],
    ["an action with a response of another shape", { ...examAnswered("a", 1, "a", "a"), action: { type: "answered" } }],
    ["an end by nobody", { ...finished, by: "proctor" }],
    ["a result that took a negative time", withResult({ time: -1 })],
    ["a result without outcome", withResult({ outcome: undefined })],
    ["results without end", { ...finished, results: Array(301).fill(finished.results[0]) }],
    ["a sitting without a name", { ...finished, sittingId: "" }],
  ])("are refused with %s", (_name, value) => {
    expect(parseEvent(started).ok && parseEvent(finished).ok).toBe(true);
    expect(parseEvent(value)).toMatchObject({ ok: false, error: { code: "damaged" } });
  });

  it("did not exist in version 2", () => {
    expect(parseEvent({ ...finished, version: 2 })).toMatchObject({ ok: false, error: { code: "damaged" } });
  });
});

describe("a form of our own bank", () => {
  let items: readonly Item[] = [];

  beforeAll(() => {
    ({ items } = buildItemBank(readNotes("content"), { seed: "cloudrill" }));
  }, 60_000);

  // What can't be read again would be a lost exam.
  it("can be read again, whichever items it holds", () => {
    const form = examForm(["a"]);
    const refused = items.filter((item) => {
      const entries = [{ item, domain: "1", task: "1.1", scored: true, optionOrder: [] }];
      return !parseEvent(JSON.parse(JSON.stringify({ ...started, form: { ...form, entries } }))).ok;
    });
    expect(items.length).toBeGreaterThan(300);
    expect(refused).toEqual([]);
  });
});
