const ROUNDS = 5;
const SAMPLE_MS = 100;

/** Something to be timed; one call does `units` units of work. */
export interface Contender {
  readonly units: number;
  readonly run: () => unknown | Promise<unknown>;
}

/** Units per second of processor time of each contender: the median of several rounds, in which they take turns. */
export async function measure(contenders: Readonly<Record<string, Contender>>): Promise<ReadonlyMap<string, number>> {
  const entries = Object.entries(contenders);
  const rates = new Map(entries.map(([name]): [string, number[]] => [name, []]));
  for (const [, contender] of entries) await sample(contender);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, contender] of entries) rates.get(name)?.push(await sample(contender));
  }
  return new Map([...rates].map(([name, list]) => [name, median(list)]));
}

/** By the processor's time, not the clock's, so that what else the machine does counts less. */
async function sample({ units, run }: Contender): Promise<number> {
  const start = process.cpuUsage();
  for (let calls = 1; ; calls++) {
    await run();
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1_000;
    if (spent >= SAMPLE_MS) return (units * calls * 1_000) / spent;
  }
}

/** The middle of an odd number of figures. */
export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
}
