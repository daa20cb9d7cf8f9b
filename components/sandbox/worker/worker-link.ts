import type { Calls, FromWorker, ToWorker } from "./messages";

/** A call that did not come to an answer: the learner or a limit ended the worker, or it broke. */
export class CallEnded extends Error {
  constructor(
    readonly reason: "stopped" | "timeout" | "broken",
    message: string,
  ) {
    super(message);
  }
}

export interface LinkOptions {
  /** Milliseconds after which a call is taken for lost. */
  readonly timeout: number;
  /** Milliseconds that a call has to end by itself once it was asked to stop. */
  readonly grace: number;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: CallEnded) => void;
  readonly tell: ((news: unknown) => void) | undefined;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The page's end of a worker that is started at the first call, ended where it hangs, and started anew after that. */
export class WorkerLink<Table extends Calls> {
  private worker: Worker | null = null;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;

  constructor(
    private readonly spawn: () => Worker,
    private readonly options: LinkOptions,
  ) {}

  /** Starts the worker before it is needed. */
  warm(): void {
    this.open();
  }

  /**
   * Asks the worker. `tell` hears news of the call before its end.
   *
   * @throws CallEnded
   */
  ask<Name extends keyof Table & string>(
    name: Name,
    ask: Table[Name]["ask"],
    tell?: (news: Table[Name]["news"]) => void,
  ): Promise<Table[Name]["answer"]> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.end("timeout", "The worker took too long and was ended."),
        this.options.timeout,
      );
      this.pending.set(id, { resolve, reject, tell, timer });
      this.send({ type: "ask", id, name, ask });
    });
  }

  /** Asks what is under way to stop; ends the worker where that takes too long. */
  stop(): void {
    if (this.pending.size === 0) return;
    const asked = [...this.pending.keys()];
    this.send({ type: "stop" });
    setTimeout(() => {
      if (asked.some((id) => this.pending.has(id))) this.end("stopped", "You stopped the simulation.");
    }, this.options.grace);
  }

  /** Ends the worker and whatever is under way. */
  close(): void {
    this.end("stopped", "The sandbox was closed.");
  }

  private send(message: ToWorker): void {
    this.open().postMessage(message);
  }

  private open(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.spawn();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end("broken", event.message || "The worker could not be loaded.");
    };
    this.worker = worker;
    return worker;
  }

  private receive(message: FromWorker): void {
    const call = this.pending.get(message.id);
    if (call === undefined) return;
    if (message.type === "news") {
      call.tell?.(message.news);
      return;
    }
    clearTimeout(call.timer);
    this.pending.delete(message.id);
    if (message.type === "answer") call.resolve(message.answer);
    else call.reject(new CallEnded("broken", message.message));
  }

  private end(reason: CallEnded["reason"], message: string): void {
    this.worker?.terminate();
    this.worker = null;
    const calls = [...this.pending.values()];
    this.pending.clear();
    for (const { reject, timer } of calls) {
      clearTimeout(timer);
      reject(new CallEnded(reason, message));
    }
  }
}
