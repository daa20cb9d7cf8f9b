import * as z from "zod/mini";
import type { NoteId } from "@/lib/notes";
import type { FactId, ItemId, OptionId } from "@/lib/quiz";
import type { EventId } from "./model";

// Without this zod probes `new Function`, which the page's content security policy reports. It must stand before the schemas.
z.config({ jitless: true });

const ID_LENGTH = 300;
const TEXT_LENGTH = 10_000;
const LIST_LENGTH = 20_000;

const text = z.string().check(z.maxLength(TEXT_LENGTH));
const name = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH));
const amount = z.number().check(z.gte(0), z.lte(8.64e15));

function id<Id extends string>() {
  return z.custom<Id>((value) => typeof value === "string" && value.length > 0 && value.length <= ID_LENGTH);
}

function list<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.array(schema).check(z.maxLength(LIST_LENGTH));
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

const base = { id: id<EventId>(), at: amount, version: z.literal(1) };

/** Events of version 1. Unknown fields are refused, not dropped: what this build can't read must survive in a backup. */
export const eventV1 = z.discriminatedUnion("type", [
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
]);
