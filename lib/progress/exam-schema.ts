import * as z from "zod/mini";
import type { Blueprint, BlueprintId, Form, SittingEvent, SittingId } from "@/lib/exam";
import type { NoteId } from "@/lib/notes";
import type { FactId, Item, ItemType } from "@/lib/quiz";
import type { ExamResult } from "./exam-model";
import { amount, between, id, itemId, list, optionId, response, text, whole } from "./schema-parts";

/** The most items that a form may have; the largest exam has 85. */
const MOST_ITEMS = 300;

/** The most options, steps or pairs of an item. */
const MOST_OPTIONS = 50;

/** Short lists: tags, tasks, spellings, domains. */
const SHORT_LIST = 200;

export const sittingId = id<SittingId>();

const texts = list(text, SHORT_LIST);
const factIds = list(id<FactId>(), SHORT_LIST);
const share = between(0, 1);
const amountOfItems = whole(0, MOST_ITEMS);

const itemBase = {
  id: itemId,
  stem: text,
  explanation: text,
  source: z.strictObject({
    file: text,
    line: whole(0, 1e9),
    endLine: whole(0, 1e9),
    text,
    noteId: id<NoteId>(),
    anchor: text,
  }),
  topic: text,
  level: z.enum(["recall", "apply", "analyse"]),
  difficulty: share,
  tags: texts,
  tasks: texts,
  factIds,
  hint: text,
  generator: text,
  seed: text,
};

const options = list(
  z.strictObject({
    id: optionId,
    text,
    correct: z.boolean(),
    rationale: text,
    misconception: z.nullable(text),
  }),
  MOST_OPTIONS,
);

const item: z.ZodMiniType<Item> = z.discriminatedUnion("type", [
  z.strictObject({ ...itemBase, type: z.literal("multiple-choice"), options, ordered: z.boolean() }),
  z.strictObject({
    ...itemBase,
    type: z.literal("multiple-response"),
    options,
    ordered: z.boolean(),
    choose: whole(1, MOST_OPTIONS),
  }),
  z.strictObject({
    ...itemBase,
    type: z.literal("ordering"),
    steps: list(z.strictObject({ id: optionId, text, rationale: text }), MOST_OPTIONS),
  }),
  z.strictObject({
    ...itemBase,
    type: z.literal("matching"),
    pairs: list(
      z.strictObject({ promptId: optionId, prompt: text, answerId: optionId, answer: text, rationale: text }),
      MOST_OPTIONS,
    ),
  }),
  z.strictObject({
    ...itemBase,
    type: z.literal("numeric"),
    answer: z.number(),
    unit: text,
    tolerance: z.number().check(z.gte(0)),
    nearMisses: list(z.strictObject({ value: z.number(), rationale: text }), SHORT_LIST),
  }),
  z.strictObject({ ...itemBase, type: z.literal("cloze"), options, accepted: texts }),
]);

const itemTypes: readonly ItemType[] = [
  "multiple-choice",
  "multiple-response",
  "ordering",
  "matching",
  "numeric",
  "cloze",
];

const blueprint: z.ZodMiniType<Blueprint> = z.strictObject({
  id: id<BlueprintId>(),
  title: text,
  summary: text,
  exam: text,
  track: text,
  about: text,
  taskCodes: texts,
  minutes: between(0, 10_000),
  scored: amountOfItems,
  unscored: amountOfItems,
  passingScore: between(100, 1000),
  rawCut: share,
  itemTypes: list(z.enum(itemTypes), SHORT_LIST),
  multipleResponse: share,
  topics: texts,
  draw: z.enum(["unseen-first", "weakest-first"]),
  domains: list(
    z.strictObject({
      id: text,
      title: text,
      weight: between(0, 100),
      tasks: list(z.strictObject({ id: text, title: text, weight: between(0, 1e6) }), SHORT_LIST),
    }),
    SHORT_LIST,
  ),
  validFrom: z.nullable(text),
  validUntil: z.nullable(text),
  sources: list(z.strictObject({ title: text, url: z.nullable(text), date: z.nullable(text) }), SHORT_LIST),
});

/** A form as a sitting keeps it. */
export const examForm: z.ZodMiniType<Form> = z.strictObject({
  blueprint,
  seed: text,
  bank: text,
  minutes: between(0, 10_000),
  entries: list(
    z.strictObject({
      item,
      domain: text,
      task: text,
      scored: z.boolean(),
      optionOrder: list(optionId, MOST_OPTIONS),
    }),
    MOST_ITEMS,
  ),
});

const confidence = z.nullable(z.enum(["guess", "unsure", "sure"]));

/** What a learner does in a sitting. */
export const examAction: z.ZodMiniType<SittingEvent> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("visited"), place: z.nullable(whole(0, MOST_ITEMS - 1)) }),
  z.strictObject({ type: z.literal("answered"), itemId, response }),
  z.strictObject({ type: z.literal("flagged"), itemId, flagged: z.boolean() }),
  z.strictObject({ type: z.literal("struck"), itemId, optionId, struck: z.boolean() }),
  z.strictObject({ type: z.literal("confident"), itemId, confidence }),
  z.strictObject({ type: z.literal("paused") }),
  z.strictObject({ type: z.literal("resumed") }),
  z.strictObject({ type: z.literal("submitted") }),
]);

/** How the items of a sitting ended. */
export const examResults: z.ZodMiniType<ExamResult[]> = list(
  z.strictObject({
    itemId,
    factIds,
    noteId: id<NoteId>(),
    topic: text,
    domain: text,
    scored: z.boolean(),
    outcome: z.enum(["right", "wrong", "blank"]),
    seen: z.boolean(),
    response: z.nullable(response),
    answered: z.boolean(),
    first: z.nullable(response),
    flagged: z.boolean(),
    struck: list(optionId, MOST_OPTIONS),
    confidence,
    time: amount,
  }),
  MOST_ITEMS,
);
