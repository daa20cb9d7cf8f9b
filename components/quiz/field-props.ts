import type { Attempt, Item, Presentation, Response } from "@/lib/quiz";

/** What every answer field gets: the item narrowed to its type, how it is presented, and where the attempt stands. */
export interface FieldProps<Type extends Item["type"]> {
  readonly item: Extract<Item, { type: Type }>;
  readonly presentation: Extract<Presentation, { type: Type }>;
  readonly attempt: Attempt;
  readonly response: Extract<Response, { type: Type }>;
  readonly onRespond: (response: Response) => void;
  /** Id of the stem, which names the field. */
  readonly labelledBy: string;
}
