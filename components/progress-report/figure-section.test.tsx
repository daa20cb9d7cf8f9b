// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { FigureView } from "@/components/figures";
import { FigureSection } from "./figure-section";

vi.mock("@/components/figures", async (original) => ({
  ...(await original<object>()),
  LazyChart: ({ view }: { view: FigureView }) => <p>Chart of {view.rows.length}</p>,
}));

const VIEW: FigureView = {
  sentence: "Half of them.",
  rowHead: "Interval",
  columns: [
    { name: "Recalled", unit: "percent", look: "filled" },
    { name: "Passed", unit: "count", look: "table" },
  ],
  rows: [
    { label: "< 7 d", name: "Under 7 days", values: [0.5, 1200] },
    { label: "7 d", name: "7 days and more", values: [null, 0] },
  ],
};

afterEach(cleanup);

it("shows title, sentence and chart, and the same figures as a table on demand", () => {
  render(<FigureSection title="Retention" view={VIEW} empty={null} />);
  expect(screen.getByRole("region", { name: "Retention" }).textContent).toContain("Half of them.");
  expect(screen.getByText("Chart of 2")).toBeTruthy();
  const toggle = screen.getByRole("button", { name: "Retention as a table" });
  expect(toggle.getAttribute("aria-pressed")).toBe("false");

  fireEvent.click(toggle);
  expect(toggle.getAttribute("aria-pressed")).toBe("true");
  expect(screen.queryByText("Chart of 2")).toBeNull();
  const rows = within(screen.getByRole("table", { name: "Retention" })).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Interval", "Recalled", "Passed"],
    ["Under 7 days", "50\u00A0%", "1,200"],
    ["7 days and more", "–", "0"],
  ]);
});

it("says what to do next where there is nothing to show", () => {
  render(<FigureSection title="Retention" view={null} empty={<a href="/cards/">Review the cards</a>} />);
  expect(screen.getByRole("link", { name: "Review the cards" })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
