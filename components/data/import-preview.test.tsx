// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { ImportPlan } from "./import-plan";
import { ImportPreview } from "./import-preview";

const plan: ImportPlan = {
  fileName: "log.csv",
  sentences: ["2 reviews will be added."],
  events: [{ id: "e" as never, at: 1, version: 4, zone: 0, type: "practice-ended", sessionId: "s" }],
  done: "Added 2 reviews.",
  note: null,
  problems: [{ line: 1234, message: "The rating is not 1, 2, 3 or 4." }],
};

afterEach(cleanup);

it("says what will happen and which lines stay out, and waits for the learner", async () => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(<ImportPreview plan={plan} onConfirm={onConfirm} onCancel={onCancel} />);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("log.csv"));
  expect(screen.getByText("2 reviews will be added.")).toBeTruthy();
  expect(screen.getByText("1 line can’t be used and will stay out")).toBeTruthy();
  expect(screen.getByText("line 1,234")).toBeTruthy();
  expect(onConfirm).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Import" }));
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(onCancel).toHaveBeenCalledOnce();
});

it("offers no import where nothing would change", () => {
  render(<ImportPreview plan={{ ...plan, events: [] }} onConfirm={vi.fn()} onCancel={vi.fn()} />);
  expect(screen.queryByRole("button", { name: "Import" })).toBeNull();
  expect(screen.getByRole("button", { name: "Close" })).toBeTruthy();
});
