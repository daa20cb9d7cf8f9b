import { describe, expect, it, vi } from "vitest";
import type { ProgressEvent, ProgressStore } from "@/lib/progress";
import { createMemoryStorage, createPages, createStamp, createStore } from "@/lib/progress";
import { createProgressClient } from "./progress-client";

let count = 0;
const stamp = createStamp({ now: () => 1000, zone: () => 0, newId: () => `id-${++count}` });
const event = (): ProgressEvent => stamp({ type: "practice-ended", sessionId: "s" });

function openStore(stored: readonly unknown[] = []): ProgressStore {
  return createStore({ storage: createMemoryStorage(stored).storage, channel: createPages().join() });
}

describe("createProgressClient", () => {
  it("doesn't load anything before it is asked to", () => {
    const load = vi.fn(async () => openStore());
    const client = createProgressClient(load);
    expect(client.getSnapshot()).toMatchObject({ status: { type: "loading" }, progress: { events: 0 } });
    expect(load).not.toHaveBeenCalled();
  });

  it("loads one store, however often it is asked", async () => {
    const load = vi.fn(async () => openStore());
    const client = createProgressClient(load);
    expect(await client.open()).toBe(await client.open());
    expect(load).toHaveBeenCalledOnce();
  });

  it("shows an event at once and hands it to the store when that is there", async () => {
    const stored = event();
    const early = event();
    const client = createProgressClient(async () => openStore([stored]));
    client.add([early]);
    expect(client.getSnapshot()).toMatchObject({ progress: { events: 1 }, unsaved: 1 });
    await vi.waitFor(() => expect(client.getSnapshot().status.type).toBe("saved"));
    expect(await client.readLog()).toEqual([stored, early]);
    client.add([event()]);
    expect(client.getSnapshot().progress.events).toBe(3);
  });

  it("tells subscribers before and after the store is there", async () => {
    const client = createProgressClient(async () => openStore());
    const listener = vi.fn();
    const leave = client.subscribe(listener);
    client.add([event()]);
    expect(listener).toHaveBeenCalledOnce();
    await client.open();
    listener.mockClear();
    client.add([event()]);
    expect(listener).toHaveBeenCalled();
    leave();
  });

  it("says that nothing is kept when the store can't be loaded, and tries again", async () => {
    const load = vi.fn(async () => openStore()).mockRejectedValueOnce(new Error("offline"));
    const client = createProgressClient(load);
    client.add([event()]);
    await vi.waitFor(() => expect(client.getSnapshot().status).toEqual({ type: "volatile", reason: "failed" }));
    expect(client.getSnapshot().progress.events).toBe(1);
    client.add([event()]);
    await vi.waitFor(() => expect(client.getSnapshot().status.type).toBe("saved"));
    expect(client.getSnapshot().progress.events).toBe(2);
  });
});
