/** What a worker can be asked, by name: the argument and what comes back. All of it is plain data. */
export type Calls = Readonly<
  Record<string, { readonly ask: unknown; readonly answer: unknown; readonly news: unknown }>
>;

/** From the page to the worker. `stop` asks the call under way to end with what it has. */
export type ToWorker =
  | { readonly type: "ask"; readonly id: number; readonly name: string; readonly ask: unknown }
  | { readonly type: "stop" };

/** From the worker to the page. `news` comes any number of times before the end of a call. */
export type FromWorker =
  | { readonly type: "news"; readonly id: number; readonly news: unknown }
  | { readonly type: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly type: "broken"; readonly id: number; readonly message: string };
