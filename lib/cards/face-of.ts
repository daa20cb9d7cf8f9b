import type { Card, Face } from "./model";

/** The face to ask next, and where the learner stands with it. */
export interface FaceTurn {
  readonly face: Face;
  /** Place of the face among those of its card, from 1. */
  readonly variant: number;
  /** The face was never shown before. */
  readonly firstTime: boolean;
}

/**
 * The face of a card for its next review: each in turn, so that no review repeats the one before where there are two.
 * `reps` counts the reviews so far, from 0.
 *
 * @throws Error when the card has no face, which no deck does.
 */
export function faceOf({ id, faces }: Card, reps: number): FaceTurn {
  const index = reps % faces.length;
  const face = faces[index];
  if (!face) throw new Error(`The card ${id} has no face number ${index}`);
  return { face, variant: index + 1, firstTime: reps < faces.length };
}
