import * as z from "zod/mini";
import type { CardId, CardSettings } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { FactId } from "@/lib/quiz";
import { examAction, examForm, examResults, sittingId } from "./exam-schema";
import { type EventId, SCHEMA_VERSION } from "./model";
import { challengeSolved, predictionMade } from "./sandbox-schema";
import {
  amount,
  between,
  day,
  ID_LENGTH,
  id,
  itemId,
  LIST_LENGTH,
  list,
  name,
  response,
  text,
  whole,
} from "./schema-parts";

const base = { id: id<EventId>(), at: amount };
const baseV1 = { ...base, version: z.literal(1) };
const zone = whole(-1440, 1440);
const baseV2 = { ...base, version: z.literal(2), zone };
const baseV3 = { ...base, version: z.literal(3), zone };
const baseV4 = { ...base, version: z.literal(SCHEMA_VERSION), zone };

type LaterBase = typeof baseV2 | typeof baseV3 | typeof baseV4;

const settings: z.ZodMiniType<CardSettings> = z.strictObject({
  retention: between(0.7, 0.97),
  newPerDay: z.nullable(whole(0, 9999)),
  reviewsPerDay: whole(0, 9999),
  maximumInterval: whole(1, 36_500),
  easyDays: z.array(whole(0, 6)).check(z.maxLength(7)),
  examDay: z.nullable(day),
  finalPass: whole(0, 365),
  // The bounds of FSRS-6, all weights together.
  weights: z.nullable(z.array(between(0, 100)).check(z.length(21))),
});

/** The shapes that version 1 has too. */
function firstShapes<Base extends typeof baseV1 | LaterBase>(base: Base) {
  return [
    z.strictObject({
      ...base,
      type: z.literal("answered"),
      itemId,
      factIds: list(id<FactId>()),
      noteId: id<NoteId>(),
      topic: text,
      outcome: z.enum(["right", "second-try", "wrong"]),
      response,
      misconception: z.nullable(text),
      confidence: z.nullable(z.enum(["guess", "unsure", "sure"])),
      context: z.enum(["lesson", "practice"]),
      sessionId: z.nullable(name),
      duration: amount,
    }),
    z.strictObject({
      ...base,
      type: z.literal("practice-started"),
      sessionId: name,
      itemIds: list(itemId),
      seed: text,
    }),
    z.strictObject({ ...base, type: z.literal("practice-ended"), sessionId: name }),
    z.strictObject({ ...base, type: z.literal("lesson-read"), noteId: id<NoteId>() }),
    z.strictObject({ ...base, type: z.literal("flagged"), itemId, flagged: z.boolean() }),
    z.strictObject({ ...base, type: z.literal("undone"), eventId: id<EventId>() }),
  ] as const;
}

const card = { cardId: id<CardId>(), topic: text, noteId: id<NoteId>() };

/** Events of version 1. Unknown fields are refused, not dropped: what this build can't read must survive in a backup. */
export const eventV1 = z.discriminatedUnion("type", firstShapes(baseV1));

/** The shapes that came with version 2. */
function cardShapes<Base extends LaterBase>(base: Base) {
  return [
    z.strictObject({
      ...base,
      ...card,
      type: z.literal("reviewed"),
      rating: z.enum(["again", "hard", "good", "easy"]),
      context: z.enum(["scheduled", "ahead", "cram", "imported"]),
      face: z.string().check(z.maxLength(ID_LENGTH)),
      answer: z.nullable(text),
      shift: whole(-36_500, 36_500),
      sessionId: z.nullable(name),
      duration: amount,
    }),
    z.strictObject({ ...base, ...card, type: z.literal("card-suspended"), suspended: z.boolean() }),
    z.strictObject({
      ...base,
      type: z.literal("cards-buried"),
      cardIds: z.array(id<CardId>()).check(z.minLength(1), z.maxLength(LIST_LENGTH)),
      untilDay: day,
    }),
    z.strictObject({ ...base, ...card, type: z.literal("card-flagged"), flagged: z.boolean() }),
    z.strictObject({ ...base, type: z.literal("cards-configured"), settings }),
  ] as const;
}

/** Events of version 2: they know the learner's time zone, and cards come in. */
export const eventV2 = z.discriminatedUnion("type", [...firstShapes(baseV2), ...cardShapes(baseV2)]);

/** The shapes that came with version 3. */
function examShapes<Base extends typeof baseV3 | typeof baseV4>(base: Base) {
  return [
    z.strictObject({
      ...base,
      type: z.literal("exam-started"),
      sittingId,
      style: z.enum(["exam", "practice"]),
      allowance: amount,
      form: examForm,
    }),
    z.strictObject({ ...base, type: z.literal("exam-acted"), sittingId, action: examAction }),
    z.strictObject({
      ...base,
      type: z.literal("exam-finished"),
      sittingId,
      by: z.enum(["learner", "time"]),
      finishedAt: amount,
      used: amount,
      results: examResults,
    }),
    z.strictObject({ ...base, type: z.literal("exam-removed"), sittingId }),
  ] as const;
}

/** Events of version 3: exams come in. */
export const eventV3 = z.discriminatedUnion("type", [
  ...firstShapes(baseV3),
  ...cardShapes(baseV3),
  ...examShapes(baseV3),
]);

/** Events of version 4: sandboxes come in. */
export const eventV4 = z.discriminatedUnion("type", [
  ...firstShapes(baseV4),
  ...cardShapes(baseV4),
  ...examShapes(baseV4),
  z.strictObject({ ...baseV4, ...challengeSolved, type: z.literal("challenge-solved") }),
  z.strictObject({ ...baseV4, ...predictionMade, type: z.literal("prediction-made") }),
]);
