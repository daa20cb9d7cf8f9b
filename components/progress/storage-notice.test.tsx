// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptySnapshot, type StorageProblem, type StoreSnapshot } from "@/lib/progress";
import { ProgressProvider } from "./progress-provider";
import { StorageNotice } from "./storage-notice";

function show(fields: Partial<StoreSnapshot>): string {
  const snapshot: StoreSnapshot = { ...emptySnapshot, status: { type: "saved" }, ...fields };
  const client = {
    getSnapshot: () => snapshot,
    subscribe: () => () => undefined,
    add: () => undefined,
    readLog: async () => [],
    open: () => Promise.reject(new Error("not in this test")),
  };
  render(
    <ProgressProvider client={client}>
      <StorageNotice />
    </ProgressProvider>,
  );
  return screen.getByRole("status").textContent ?? "";
}

function volatile(reason: StorageProblem, unsaved: number): Partial<StoreSnapshot> {
  return { status: { type: "volatile", reason }, unsaved };
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("StorageNotice", () => {
  it("says nothing while all is well", () => {
    expect(show({})).toBe("");
  });

  it("says why events aren't kept, how many, and what to do", () => {
    const text = show(volatile("full", 3));
    expect(text).toContain("There is no storage space left on this device: 3 events are kept in this tab only.");
    expect(screen.getByRole("button", { name: "Save backup" })).toBeTruthy();
  });

  it("says so before anything was answered", () => {
    expect(show(volatile("blocked", 0))).toContain(
      "doesn't let the page store anything, as in a private window. You can",
    );
  });

  it("offers to reload where a newer version has taken over", () => {
    show(volatile("outdated", 1));
    expect(screen.getByRole("button", { name: "Reload" })).toBeTruthy();
  });

  it("tells of damaged entries until that was seen, and again when there are more", () => {
    expect(show({ damaged: [1, 2] })).toContain("2 stored entries can't be read.");
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.getByRole("status").textContent).toBe("");
    cleanup();
    expect(show({ damaged: [1, 2] })).toBe("");
    cleanup();
    expect(show({ damaged: [1, 2, 3] })).toContain("3 stored entries");
  });
});
