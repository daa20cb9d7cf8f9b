// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ProgressProvider } from "@/components/progress";
import { useCurrentToast } from "@/components/ui";
import { type CardSettings, DEFAULT_SETTINGS } from "@/lib/cards";
import { createMemoryStorage, createPages, createStore, type ProgressStore } from "@/lib/progress";
import { SettingsForm } from "./settings-form";
import { day, EXAM, TODAY } from "./testing";
import { useSettings } from "./use-settings";

function Form() {
  const { settings, state, change } = useSettings();
  const toast = useCurrentToast();
  return (
    <>
      <SettingsForm settings={settings} today={TODAY} newPerDay={12} retentionCost="About 30." change={change} />
      <output>{state}</output>
      <button type="button" onClick={toast?.action?.run}>
        {toast?.message}
      </button>
    </>
  );
}

let store: ProgressStore;
let leave: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  store = createStore({ storage: createMemoryStorage().storage, channel: createPages().join() });
  const { getSnapshot, subscribe, add } = store;
  const client = { getSnapshot, subscribe, add, open: async () => store, readLog: async () => [] };
  leave = render(
    <ProgressProvider client={client}>
      <Form />
    </ProgressProvider>,
  ).unmount;
  await act(() => vi.runAllTimersAsync());
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function rest(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(1000));
}

async function saved(): Promise<readonly CardSettings[]> {
  const log = await store.readLog();
  if (!log.ok) throw new Error(log.error);
  return log.value.flatMap((event) => (event.type === "cards-configured" ? [event.settings] : []));
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

it("saves one event when several things were changed at once", async () => {
  fireEvent.click(screen.getByLabelText("Sunday"));
  fireEvent.click(screen.getByLabelText("Saturday"));
  type("Final pass", "7");
  expect(await saved()).toEqual([]);
  await rest();
  expect(await saved()).toEqual([{ ...DEFAULT_SETTINGS, easyDays: [5, 6], finalPass: 7 }]);
  expect(screen.getByRole("button", { name: "2 settings saved" })).toBeTruthy();
});

it("saves nothing when all is as it was", async () => {
  fireEvent.click(screen.getByLabelText("Sunday"));
  fireEvent.click(screen.getByLabelText("Sunday"));
  await rest();
  expect(await saved()).toEqual([]);
});

it("saves what is not saved yet when the page is left", async () => {
  type("Most reviews a day", "50");
  leave();
  expect((await saved())[0]?.reviewsPerDay).toBe(50);
});

it("takes back what was saved, and leaves later changes alone", async () => {
  type("Exam date", "2026-12-18");
  await rest();
  const undo = screen.getByRole("button", { name: "Exam date saved" });
  expect((await saved())[0]?.examDay).toBe(EXAM);
  type("Final pass", "3");
  fireEvent.click(undo);
  expect((await saved()).at(-1)).toEqual(DEFAULT_SETTINGS);
  await rest();
  expect((await saved()).at(-1)).toEqual({ ...DEFAULT_SETTINGS, finalPass: 3 });
  expect(screen.getByLabelText("Exam date")).toHaveProperty("value", "");
});

it("says what is wrong with a number and keeps the last good one", async () => {
  type("Most reviews a day", "none");
  await rest();
  expect(screen.getByText("Write a whole number from 1 to 9,999.")).toBeTruthy();
  expect(screen.getByLabelText("Most reviews a day").getAttribute("aria-invalid")).toBe("true");
  expect(await saved()).toEqual([]);
  type("Most reviews a day", "80");
  await rest();
  expect((await saved())[0]?.reviewsPerDay).toBe(80);
});

it("refuses a day that is over and one that is a slip", async () => {
  type("Exam date", "2026-11-21");
  expect(screen.getByText("This day is over. Choose today or a later day.")).toBeTruthy();
  type("Exam date", "2206-12-18");
  expect(screen.getByText("This is more than three years away. Check the year.")).toBeTruthy();
  await rest();
  expect(await saved()).toEqual([]);
});

it("waits with a year that is still being typed", () => {
  type("Exam date", "0002-12-18");
  expect(screen.getByLabelText("Exam date").getAttribute("aria-invalid")).toBe("false");
});

it("clears the date", async () => {
  type("Exam date", "2026-11-22");
  await rest();
  fireEvent.click(screen.getByRole("button", { name: "Clear date" }));
  await rest();
  expect((await saved()).map(({ examDay }) => examDay)).toEqual([day("2026-11-22"), null]);
});

it("begins a number of one's own with what the plan asks for", async () => {
  fireEvent.click(screen.getByLabelText("My number"));
  expect(screen.getByLabelText("My number of new cards")).toHaveProperty("value", "12");
  await rest();
  expect((await saved())[0]?.newPerDay).toBe(12);
  fireEvent.click(screen.getByLabelText("By the plan"));
  await rest();
  expect((await saved())[1]?.newPerDay).toBeNull();
});

it("says what is wrong with the weights, and goes back to the defaults", async () => {
  const weights = [
    0.2, 1.3, 2.3, 8.3, 6.4, 0.8, 3, 0.001, 1.9, 0.2, 0.8, 1.5, 0.1, 0.3, 1.6, 0.6, 1.9, 0.5, 0.1, 0.1, 0.2,
  ];
  type("FSRS weights", "1, 2");
  expect(screen.getByText("These are 2 numbers; FSRS-6 has 21.")).toBeTruthy();
  type("FSRS weights", weights.join(", "));
  await rest();
  expect((await saved())[0]?.weights).toEqual(weights);
  fireEvent.click(screen.getByRole("button", { name: "Use the defaults" }));
  await rest();
  expect((await saved())[1]?.weights).toBeNull();
});
