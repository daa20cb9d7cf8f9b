import { strToU8, zipSync } from "fflate";
import type { Database, SqlJsStatic } from "sql.js";
import { type CardId, learningDay, startOfDay } from "@/lib/cards";
import type { ApkgDeck } from "./apkg-deck";
import { cardRow } from "./card-row";
import { configJson, decksJson, presetsJson } from "./collection-json";
import { DEFAULT_DECK_ID, deckIds } from "./deck-ids";
import { noteRow } from "./note-row";
import { cardsPerNote, noteTypesJson } from "./note-types";
import { reviewRow } from "./review-row";
import { INSERT, SCHEMA } from "./schema";

/** Last weight of FSRS-6 where the learner has none of their own. */
const DEFAULT_DECAY = 0.1542;

const COLLECTION_VERSION = 11;

/** The bytes of an `.apkg`: a zip with the collection and an empty list of media. The same deck gives the same bytes. */
export function buildApkg(sql: SqlJsStatic, deck: ApkgDeck): Uint8Array {
  const files = { "collection.anki2": buildCollection(sql, deck), media: strToU8("{}") };
  return zipSync(files, { level: 6, mtime: deck.now.at });
}

/** The bytes of the SQLite database in it. @param sql the module of sql.js, loaded */
export function buildCollection(sql: SqlJsStatic, deck: ApkgDeck): Uint8Array {
  const database = new sql.Database();
  try {
    database.run(SCHEMA);
    database.run("BEGIN");
    const frame = frameOf(deck);
    writeCollection(database, deck, frame);
    const cardIds = writeNotes(database, deck, frame);
    writeReviews(database, deck, cardIds);
    database.run("COMMIT");
    return database.export();
  } finally {
    database.close();
  }
}

interface Frame {
  /** Learning day on which the collection begins: that of the first review, so that no due day lies before it. */
  readonly firstDay: number;
  /** Seconds since 1970. */
  readonly mod: number;
  readonly decks: ReadonlyMap<string, number>;
}

function frameOf({ cards, reviews, now }: ApkgDeck): Frame {
  const today = learningDay(now);
  let firstDay = today;
  for (const { memory } of cards) if (memory) firstDay = Math.min(firstDay, memory.lastDay);
  for (const { after } of reviews) firstDay = Math.min(firstDay, after.lastDay);
  return { firstDay, mod: Math.floor(now.at / 1000), decks: deckIds(cards.map(({ note }) => note.deck)) };
}

function writeCollection(
  database: Database,
  { cards, settings, now }: ApkgDeck,
  { firstDay, mod, decks }: Frame,
): void {
  const created = Math.floor(startOfDay(firstDay, now.zone) / 1000);
  database.run(INSERT.col, [
    1,
    created,
    now.at,
    now.at,
    COLLECTION_VERSION,
    0,
    0,
    0,
    configJson(now.zone, cards.length + 1),
    noteTypesJson(mod),
    decksJson(decks, mod),
    presetsJson(settings, mod),
    "{}",
  ]);
}

/** Gives the number of the card that carries the learner's memory, by card id. */
function writeNotes(database: Database, deck: ApkgDeck, { firstDay, mod, decks }: Frame): ReadonlyMap<CardId, number> {
  const { retention, weights } = deck.settings;
  const decay = weights?.[20] ?? DEFAULT_DECAY;
  const noteStatement = database.prepare(INSERT.notes);
  const cardStatement = database.prepare(INSERT.cards);
  const cardIds = new Map<CardId, number>();
  // Ids are times in the past, one a millisecond.
  const total = deck.cards.reduce((sum, { note }) => sum + cardsPerNote(note.type), 0);
  let id = deck.now.at - total;
  for (const [index, { note, memory, suspended }] of deck.cards.entries()) {
    const noteId = id;
    const deckId = decks.get(note.deck) ?? DEFAULT_DECK_ID;
    noteStatement.run(noteRow(note, noteId, mod));
    cardIds.set(note.guid as CardId, id);
    for (let ord = 0; ord < cardsPerNote(note.type); ord++, id++) {
      const place = { id, noteId, deckId, ord, position: index + 1, firstDay, mod, retention, decay };
      cardStatement.run(cardRow({ memory: ord === 0 ? memory : null, suspended }, place));
    }
  }
  noteStatement.free();
  cardStatement.free();
  return cardIds;
}

function writeReviews(database: Database, { reviews, now }: ApkgDeck, cardIds: ReadonlyMap<CardId, number>): void {
  const statement = database.prepare(INSERT.revlog);
  let lastId = 0;
  for (const review of reviews) {
    const cardId = cardIds.get(review.cardId);
    // Anki takes no ids from the future.
    if (cardId === undefined || review.at > now.at) continue;
    lastId = Math.max(Math.floor(review.at), lastId + 1);
    statement.run(reviewRow(review, lastId, cardId));
  }
  statement.free();
}
