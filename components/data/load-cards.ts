import type { Card } from "@/lib/cards";

/** A topic as the export names its deck. */
export interface DataTopic {
  readonly id: string;
  readonly title: string;
}

const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/**
 * The cards of these topics, in the order in which they are learned.
 *
 * @throws Error when a file can't be had
 */
export async function loadCards(topics: readonly DataTopic[]): Promise<readonly Card[]> {
  return (await Promise.all(topics.map(loadTopic))).flat();
}

async function loadTopic({ id }: DataTopic): Promise<readonly Card[]> {
  const answer = await fetch(`${basePath}/data/cards/${encodeURIComponent(id)}.json`);
  if (!answer.ok) throw new Error(`The cards of ${id} could not be loaded: ${answer.status}`);
  return answer.json();
}
