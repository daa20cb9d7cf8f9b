import type { Calls, FromWorker, ToWorker } from "./messages";

/** What a handler can do beside answering. */
export interface CallTools<News> {
  readonly tell: (news: News) => void;
  /** Whether the learner asked it to stop. It learns so only after `breathe`. */
  readonly stopped: () => boolean;
  /** Lets messages in: a long call does so every few milliseconds. */
  readonly breathe: () => Promise<void>;
}

export type Handlers<Table extends Calls> = {
  readonly [Name in keyof Table]: (
    ask: Table[Name]["ask"],
    tools: CallTools<Table[Name]["news"]>,
  ) => Table[Name]["answer"] | Promise<Table[Name]["answer"]>;
};

/** The part of a worker's globals that is needed here; the DOM types know windows only. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  readonly postMessage: (message: FromWorker) => void;
}

/** Answers the page's calls, in a worker. */
export function serveWorker<Table extends Calls>(scope: WorkerScope, handlers: Handlers<Table>): void {
  let stops = 0;

  async function answer(id: number, name: string, ask: unknown): Promise<void> {
    const before = stops;
    const tools: CallTools<unknown> = {
      tell: (news) => scope.postMessage({ type: "news", id, news }),
      stopped: () => stops > before,
      breathe,
    };
    try {
      const handle = handlers[name];
      if (handle === undefined) throw new Error(`the worker knows no call "${name}"`);
      scope.postMessage({ type: "answer", id, answer: await handle(ask, tools) });
    } catch (error) {
      scope.postMessage({ type: "broken", id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  scope.onmessage = ({ data }) => {
    if (data.type === "stop") stops++;
    else void answer(data.id, data.name, data.ask);
  };
}

/** Waits for one turn of the event loop; a message port is not slowed down as timers are. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
