import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FromWorker, ToWorker } from "./messages";
import { type Handlers, serveWorker } from "./serve-worker";
import { CallEnded, WorkerLink } from "./worker-link";

type Table = {
  readonly double: { readonly ask: number; readonly answer: number; readonly news: never };
  readonly count: { readonly ask: number; readonly answer: string; readonly news: number };
  readonly hang: { readonly ask: null; readonly answer: never; readonly news: never };
  readonly fail: { readonly ask: null; readonly answer: never; readonly news: never };
};

const handlers: Handlers<Table> = {
  double: (value) => 2 * value,
  async count(to, { tell, stopped, breathe }) {
    for (let value = 1; value <= to; value++) {
      tell(value);
      await breathe();
      if (stopped()) return `stopped at ${value}`;
    }
    return "done";
  },
  hang: () => new Promise(() => {}),
  fail() {
    throw new Error("broken on purpose");
  },
};

/** A worker in the same thread: messages take a turn of the event loop, as real ones do. */
class NearWorker {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null = null;
  ended = false;
  private readonly scope: Parameters<typeof serveWorker>[0] = {
    onmessage: null,
    postMessage: (data) => {
      queueMicrotask(() => this.ended || this.onmessage?.({ data }));
    },
  };

  constructor() {
    serveWorker<Table>(this.scope, handlers);
  }

  postMessage(data: ToWorker): void {
    queueMicrotask(() => this.ended || this.scope.onmessage?.({ data } as MessageEvent<ToWorker>));
  }

  terminate(): void {
    this.ended = true;
  }
}

const spawned: NearWorker[] = [];

function open(): WorkerLink<Table> {
  return new WorkerLink<Table>(
    () => {
      const worker = new NearWorker();
      spawned.push(worker);
      return worker as unknown as Worker;
    },
    { timeout: 5_000, grace: 100 },
  );
}

beforeEach(() => {
  spawned.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe("WorkerLink", () => {
  it("starts one worker for all calls, at the first", async () => {
    const link = open();
    expect(spawned).toHaveLength(0);
    expect(await Promise.all([link.ask("double", 2), link.ask("double", 3)])).toEqual([4, 6]);
    expect(spawned).toHaveLength(1);
  });

  it("hears news of a call before its answer", async () => {
    const heard: number[] = [];
    expect(await open().ask("count", 3, (news) => heard.push(news))).toBe("done");
    expect(heard).toEqual([1, 2, 3]);
  });

  it("lets a call that is asked to stop end by itself", async () => {
    const link = open();
    const counted = link.ask("count", 1e9);
    setTimeout(() => link.stop(), 5);
    expect(await counted).toMatch(/^stopped at \d+$/);
    expect(spawned[0]?.ended).toBe(false);
  });

  it("ends a worker that does not stop, and starts another for the next call", async () => {
    vi.useFakeTimers();
    const link = open();
    const hung = expect(link.ask("hang", null)).rejects.toMatchObject({ reason: "stopped" });
    link.stop();
    await vi.advanceTimersByTimeAsync(101);
    await hung;
    expect(spawned[0]?.ended).toBe(true);
    expect(await link.ask("double", 5)).toBe(10);
    expect(spawned).toHaveLength(2);
  });

  it("ends a worker that takes too long", async () => {
    vi.useFakeTimers();
    const hung = expect(open().ask("hang", null)).rejects.toMatchObject({ reason: "timeout" });
    await vi.advanceTimersByTimeAsync(5_001);
    await hung;
  });

  it("rejects a call that breaks, and goes on", async () => {
    const link = open();
    await expect(link.ask("fail", null)).rejects.toThrow(CallEnded);
    expect(await link.ask("double", 1)).toBe(2);
    expect(spawned).toHaveLength(1);
  });

  it("rejects what is under way where the worker can't be loaded", async () => {
    const link = open();
    const hung = expect(link.ask("hang", null)).rejects.toMatchObject({ reason: "broken", message: "not found" });
    spawned[0]?.onerror?.({ message: "not found", preventDefault: () => {} });
    await hung;
  });
});
