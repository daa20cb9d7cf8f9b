// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  createMemoryStorage,
  createPages,
  createStore,
  type EventId,
  exportBackup,
  type ProgressEvent,
  type ProgressStore,
} from "@/lib/progress";
import { BackupPanel } from "./backup-panel";
import { createProgressClient } from "./progress-client";
import { ProgressProvider } from "./progress-provider";

function ended(id: string, at = 1): ProgressEvent {
  return { id: id as EventId, at, version: 4, zone: 0, type: "practice-ended", sessionId: "session" };
}

async function open(...records: readonly unknown[]) {
  const store = createStore({ storage: createMemoryStorage(records).storage, channel: createPages().join() });
  const client = createProgressClient(async () => store);
  render(
    <ProgressProvider client={client}>
      <BackupPanel />
    </ProgressProvider>,
  );
  await waitFor(() => expect(button("Save backup")).toHaveProperty("disabled", false));
  return store;
}

async function logOf(store: ProgressStore): Promise<readonly ProgressEvent[]> {
  const log = await store.readLog();
  if (!log.ok) throw new Error(log.error);
  return log.value;
}

const button = (name: string) => screen.getByRole("button", { name });

function choose(text: string): void {
  const file = new File([text], "backup.json", { type: "application/json" });
  fireEvent.change(screen.getByLabelText("Backup file"), { target: { files: [file] } });
}

async function says(text: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain(text));
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("BackupPanel", () => {
  it("saves everything to a file and remembers when", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:backup";
    });
    await open(ended("a"), { id: "x", at: "never" });
    expect(screen.getByText("none yet")).toBeTruthy();
    fireEvent.click(button("Save backup"));
    await waitFor(() => expect(saved).toHaveLength(1));
    const file = JSON.parse((await saved[0]?.text()) ?? "null");
    expect(file).toMatchObject({ events: [ended("a")], damaged: [{ id: "x", at: "never" }] });
    await waitFor(() => expect(screen.queryByText("none yet")).toBeNull());
  });

  it("restores by union and says how much was new", async () => {
    const store = await open(ended("a"));
    const backup = exportBackup([ended("a"), ended("b", 2)], [{ version: 9 }], 0);
    choose(backup);
    await says("Added 1 event; 1 was already there. 1 entry could not be read and stayed out.");
    expect(await logOf(store)).toEqual([ended("a"), ended("b", 2)]);
    choose(backup);
    await says("Added 0 events; 2 were already there.");
    expect(await logOf(store)).toHaveLength(2);
  });

  it("changes nothing for a foreign file and says what is wrong", async () => {
    const store = await open(ended("a"));
    const before = await logOf(store);
    choose('{"cards":[]}');
    await says("This is not a Cloudrill backup.");
    choose("PK not json");
    await says("it isn't JSON");
    expect(await logOf(store)).toEqual(before);
  });

  it("clears after asking, and brings everything back", async () => {
    const store = await open(ended("a"), ended("b", 2));
    fireEvent.click(button("Clear progress"));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("2 events");
    const [confirm] = [...dialog.querySelectorAll("button")].filter((each) => each.textContent === "Clear progress");
    if (!confirm) throw new Error("no button to confirm");
    fireEvent.click(confirm);
    await says("2 events removed.");
    await waitFor(() => expect(document.activeElement).toBe(button("Undo")));
    expect(await logOf(store)).toEqual([]);
    fireEvent.click(button("Undo"));
    await says("Your progress is back.");
    expect(await logOf(store)).toHaveLength(2);
  });

  it("has nothing to clear at the beginning", async () => {
    await open();
    expect(button("Clear progress")).toHaveProperty("disabled", true);
  });
});
