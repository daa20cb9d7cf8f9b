// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CardId } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import {
  type EventId,
  emptySnapshot,
  type ProgressEvent,
  replay,
  type StorageProblem,
  type StoreSnapshot,
} from "@/lib/progress";
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

/** Lets the browser speak on whether it keeps the data; undefined: it can't. */
function letBrowserSay(persisted: boolean | undefined, persist = vi.fn(async () => false)) {
  const storage = persisted === undefined ? undefined : { persisted: async () => persisted, persist };
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { storage }));
  return persist;
}

const DAY = 86_400_000;
const begun = replay([answered(Date.now() - 30 * DAY)]);

function answered(at: number): ProgressEvent {
  return {
    id: "a" as EventId,
    at,
    version: 4,
    zone: 0,
    type: "reviewed",
    cardId: "card" as CardId,
    topic: "t",
    noteId: "n" as NoteId,
    rating: "good",
    context: "scheduled",
    face: "",
    answer: null,
    shift: 0,
    sessionId: null,
    duration: 1,
  };
}

beforeEach(() => {
  localStorage.clear();
  letBrowserSay(true);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

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

  it("tells of events dated ahead until that was seen", () => {
    expect(show({ postponed: 1 })).toContain(
      "1 event is dated more than two days ahead, because a clock was wrong. It",
    );
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.getByRole("status").textContent).toBe("");
    cleanup();
    expect(show({ postponed: 2 })).toContain("2 events are");
  });

  it("offers once to ask the browser to keep the data, when there is something to lose", async () => {
    const persist = letBrowserSay(false);
    show({ total: 49 });
    await Promise.resolve();
    expect(screen.queryByRole("button")).toBeNull();
    cleanup();
    show({ total: 50 });
    fireEvent.click(await screen.findByRole("button", { name: "Ask it to keep it" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""));
    expect(persist).toHaveBeenCalledOnce();
    cleanup();
    show({ total: 60 });
    await Promise.resolve();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it.each([false, undefined])("reminds of an old backup where the browser promises nothing: %s", async (persisted) => {
    letBrowserSay(persisted);
    localStorage.setItem("cloudrill-keep-asked", "1");
    localStorage.setItem("cloudrill-last-backup", String(Date.now() - 15 * DAY));
    localStorage.setItem("cloudrill-last-backup-total", "40");
    show({ total: 140, progress: begun });
    await Promise.resolve();
    expect(screen.getByRole("status").textContent).toBe("");
    cleanup();
    show({ total: 141, progress: begun });
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toContain("Your last backup is 15 days old and lacks 101 events"),
    );
    fireEvent.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("reminds where there is no backup at all, and never where the browser keeps the data", async () => {
    letBrowserSay(undefined);
    show({ total: 141, progress: begun });
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("There is no backup"));
    cleanup();
    letBrowserSay(true);
    show({ total: 141, progress: begun });
    await Promise.resolve();
    expect(screen.getByRole("status").textContent).toBe("");
  });
});
