import * as z from "zod/mini";
import type { NoteId } from "@/lib/notes";
import type { ChallengeId } from "./sandbox-model";
import { id, text, whole } from "./schema-parts";

/** More hints or tries than anybody has. */
const MOST = 100_000;

/** What a solved challenge says. */
export const challengeSolved = { challengeId: id<ChallengeId>(), hints: whole(0, MOST), tries: whole(1, MOST) };

/** What a prediction says. */
export const predictionMade = {
  noteId: id<NoteId>(),
  topic: text,
  question: z.enum(["output", "error", "seconds", "next", "status", "phase"]),
  right: z.boolean(),
  misconception: z.nullable(text),
};
