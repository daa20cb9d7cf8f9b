/** Names that come again and again, such as topics: each is stored once. */
export interface Words {
  /** The place of a word, which is added if it is new. */
  readonly indexOf: (word: string) => number;
  readonly list: () => readonly string[];
}

/** An empty list of words. */
export function createWords(): Words {
  const places = new Map<string, number>();
  return {
    indexOf(word) {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    },
    list: () => [...places.keys()],
  };
}
