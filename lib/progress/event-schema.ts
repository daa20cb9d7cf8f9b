import * as z from "zod/mini";
import type { CardId, CardSettings } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { FactId, ItemId, OptionId } from "@/lib/quiz";
import { type EventId, SCHEMA_VERSION } from "./model";

// Without this zod probes `new Function`, which the page's content security policy reports. It must stand before the schemas.
z.config({ jitless: true });

const ID_LENGTH = 300;
const TEXT_LENGTH = 10_000;
const LIST_LENGTH = 20_000;

const text = z.string().check(z.maxLength(TEXT_LENGTH));
const name = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH));
const amount = z.number().check(z.gte(0), z.lte(8.64e15));

/** A learning day: one of 300 years, or 0 for none. */
const day = whole(0, 110_000);

function id<Id extends string>() {
  return z.custom<Id>((value) => typeof value === "string" && value.length > 0 && value.length <= ID_LENGTH);
}

function list<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.array(schema).check(z.maxLength(LIST_LENGTH));
}

function between(least: number, most: number) {
  return z.number().check(z.gte(least), z.lte(most));
}

function whole(least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most));
}

const itemId = id<ItemId>();
const optionId = id<OptionId>();

const response = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("multiple-choice"), option: z.nullable(optionId) }),
  z.strictObject({ type: z.literal("multiple-response"), options: list(optionId) }),
  z.strictObject({ type: z.literal("ordering"), order: z.nullable(list(optionId)) }),
  z.strictObject({ type: z.literal("matching"), answers: z.record(name, optionId) }),
  z.strictObject({ type: z.literal("numeric"), text }),
  z.strictObject({ type: z.literal("cloze"), text }),
]);

const base = { id: id<EventId>(), at: amount };
const baseV1 = { ...base, version: z.literal(1) };
const baseV2 = {
  ...base,
  version: z.literal(SCHEMA_VERSION),
  zone: z.int().check(z.gte(-1440), z.lte(1440)),
};

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
function firstShapes<Base extends typeof baseV1 | typeof baseV2>(base: Base) {
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

/** Events of version 2: they know the learner's time zone, and cards come in. */
export const eventV2 = z.discriminatedUnion("type", [
  ...firstShapes(baseV2),
  z.strictObject({
    ...baseV2,
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
  z.strictObject({ ...baseV2, ...card, type: z.literal("card-suspended"), suspended: z.boolean() }),
  z.strictObject({
    ...baseV2,
    type: z.literal("cards-buried"),
    cardIds: z.array(id<CardId>()).check(z.minLength(1), z.maxLength(LIST_LENGTH)),
    untilDay: day,
  }),
  z.strictObject({ ...baseV2, ...card, type: z.literal("card-flagged"), flagged: z.boolean() }),
  z.strictObject({ ...baseV2, type: z.literal("cards-configured"), settings }),
]);
