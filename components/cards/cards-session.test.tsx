// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProgressProvider } from "@/components/progress";
import { createProgressClient } from "@/components/progress/progress-client";
import { type Card, type CardEntry, type CardId, DEFAULT_SETTINGS, type DeckIndex } from "@/lib/cards";
import { createMemoryStorage, createPages, createStamp, createStore, type ProgressEvent } from "@/lib/progress";
import type { Item, ItemId, OptionId } from "@/lib/quiz";
import { hashText } from "@/lib/util";
import { CardsSession } from "./cards-session";
import { type Drill, readDrill } from "./drill";
import { entry } from "./testing";
import { updateTabSession } from "./use-tab-session";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));
vi.mock("./use-deck", () => ({
  prefetchCard: () => undefined,
  useCard: (wanted: CardEntry) => ({ status: "ready", card: cardOf(wanted.id) }),
  useItem: (id: string | null) => (id === null ? { status: "loading" } : { status: "ready", item: choice }),
}));

const option = (id: string, correct: boolean) => ({
  id: id as OptionId,
  text: `Option ${id}`,
  correct,
  rationale: `Because ${id}`,
  misconception: null,
});

const choice: Item = {
  id: "item" as ItemId,
  type: "multiple-choice",
  ordered: true,
  options: [option("right", true), option("wrong", false)],
  stem: "Which one?",
  explanation: "It is so.",
  source: { file: "topic/note.md", line: 3, endLine: 3, text: "- line", noteId: entry("a").noteId, anchor: "there" },
  topic: "topic",
  level: "recall",
  difficulty: 0.5,
  tags: [],
  tasks: [],
  factIds: [],
  hint: "",
  generator: "",
  seed: "",
};

const ids = ["a", "b", "c"];
/** This card asks with an item. */
const ITEM_CARD = "c";
const deck: DeckIndex = { cards: ids.map((id) => entry(id, { answerHash: hashText(`Answer ${id}`) })), notes: {} };

function cardOf(id: CardId): Card {
  const base = deck.cards.find((each) => each.id === id) ?? entry(id);
  return {
    ...base,
    label: `Label ${id}`,
    answer: `Answer ${id}`,
    source: { file: "topic/note.md", line: 3, endLine: 3, text: "- line", noteId: base.noteId, anchor: "there" },
    noteTitle: "Note",
    section: "Section",
    tasks: [],
    trap: null,
    sandbox: null,
    faces: [
      id === ITEM_CARD
        ? { kind: "item", id: "item", itemId: choice.id }
        : { kind: "basic", id: "basic", question: `Question ${id}`, answer: `Answer ${id}` },
    ],
  };
}

const DAY = 86_400_000;
let count = 0;
let clock = 20_000.5 * DAY;
const stamp = createStamp({ now: () => clock, zone: () => 0, newId: () => `id-${++count}` });

async function openPage(options: { drill?: Drill; stored?: readonly ProgressEvent[] } = {}) {
  const pages = createPages();
  const store = createStore({ storage: createMemoryStorage(options.stored ?? []).storage, channel: pages.join() });
  const client = createProgressClient(async () => store);
  const drill = options.drill ?? readDrill(new URLSearchParams());
  await act(async () => {
    await client.open();
  });
  await vi.waitFor(() => expect(client.getSnapshot().status.type).toBe("saved"));
  render(
    <ProgressProvider client={client}>
      <CardsSession deck={deck} drill={drill} topics={[]} />
    </ProgressProvider>,
  );
  const other = createStore({ storage: createMemoryStorage().storage, channel: pages.join() });
  return { client, other };
}

const shown = () => document.querySelector("[data-card]")?.getAttribute("data-card") ?? null;
const side = () => document.querySelector("[data-card]")?.getAttribute("data-side");
const press = (name: RegExp) => fireEvent.click(screen.getByRole("button", { name }));

function grade(name: RegExp): void {
  press(/^Show (?:the )?answer/);
  press(name);
}

beforeEach(() => {
  // Stamps never go back, so each test lives later than the one before.
  clock += 100 * DAY;
  vi.stubGlobal("scrollTo", () => undefined);
  Element.prototype.scrollIntoView ??= () => undefined;
  vi.spyOn(Date, "now").mockImplementation(() => clock);
  updateTabSession(({ id }) => ({ id, events: [], extra: { day: 0, count: 0 }, cram: null }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("CardsSession", () => {
  it("shows a question, then its answer, then the next card", async () => {
    const { client } = await openPage();
    expect([shown(), side()]).toEqual(["a", "question"]);
    expect(screen.queryByText("Answer a")).toBeNull();
    press(/^Show answer/);
    expect(side()).toBe("answer");
    expect(screen.getByText("Answer a")).toBeTruthy();
    press(/^Easy/);
    expect([shown(), side()]).toEqual(["b", "question"]);
    expect(client.getSnapshot().progress.recent).toMatchObject([
      { type: "reviewed", cardId: "a", rating: "easy", context: "scheduled", answer: "Answer a", face: "basic" },
    ]);
  });

  it("takes everything back, one by one, from the end screen to the beginning", async () => {
    const { client } = await openPage();
    const before = client.getSnapshot().progress.cards.size;
    for (const id of ids) {
      expect(shown()).toBe(id);
      grade(/^Easy/);
    }
    expect(screen.getByRole("heading", { name: "Done for today" })).toBeTruthy();
    for (const id of ids.toReversed()) {
      press(/^Undo/);
      expect([shown(), side()]).toEqual([id, "question"]);
    }
    expect(client.getSnapshot().progress.cards.size).toBe(before);
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  it.each([
    ["right", "Right.", /^Good/],
    ["wrong", "Not right.", /^Again/],
  ])("grades a %s choice by itself and suggests the grade", async (chosen, verdict, suggested) => {
    await openPage();
    grade(/^Easy/);
    grade(/^Easy/);
    expect(shown()).toBe(ITEM_CARD);
    press(/^Check/);
    expect([side(), screen.getByText("Choose one option.").textContent]).toEqual(["question", "Choose one option."]);
    fireEvent.click(screen.getByRole("radio", { name: new RegExp(`Option ${chosen}`) }));
    press(/^Check/);
    expect(side()).toBe("answer");
    expect(screen.getByRole("region", { name: "Answer" }).textContent).toContain(verdict);
    expect(screen.getByText("Because wrong")).toBeTruthy();
    const filled = screen.getAllByRole("button").filter(({ className }) => className.includes("bg-accent "));
    expect(filled.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(suggested)]);
  });

  it("sends the answer only when it is news", async () => {
    const learned = stamp({ ...reviewOf("a"), answer: "Answer a" });
    clock += 20 * DAY;
    const { client } = await openPage({ stored: [learned] });
    expect(shown()).toBe("a");
    grade(/^Good/);
    expect(client.getSnapshot().progress.recent.at(-1)).toMatchObject({ cardId: "a", answer: null });
  });

  it("shows what a note said before, and learns the new answer", async () => {
    const learned = stamp({ ...reviewOf("b"), answer: "Something else" });
    clock += DAY;
    const { client } = await openPage({ stored: [learned] });
    expect(shown()).toBe("b");
    press(/^Show answer/);
    expect(document.querySelector("del")?.textContent).toContain("Something else");
    press(/^Good/);
    expect(client.getSnapshot().progress.recent.at(-1)).toMatchObject({ cardId: "b", answer: "Answer b" });
    expect(shown()).not.toBe("b");
  });

  it("goes on when another tab reviewed the card on the screen", async () => {
    const { other } = await openPage();
    press(/^Show answer/);
    clock += 5000;
    act(() => void other.add([stamp({ ...reviewOf("a"), sessionId: "other" })]));
    await waitFor(() => expect([shown(), side()]).toEqual(["b", "question"]));
  });

  it("keeps the card on the screen when something else happens elsewhere", async () => {
    const { other } = await openPage();
    press(/^Show answer/);
    act(() => void other.add([stamp({ ...reviewOf("c"), sessionId: "other" })]));
    await waitFor(() => expect(screen.getByText("1 of 3")).toBeTruthy());
    expect([shown(), side()]).toEqual(["a", "answer"]);
  });

  it("leaves memory alone in a cram and repeats what was not known", async () => {
    updateTabSession((session) => ({ ...session, cram: { name: "x", id: "run" } }));
    const { client } = await openPage({ drill: readDrill(new URLSearchParams("cram=all")) });
    const first = shown();
    grade(/^Again/);
    expect(shown()).not.toBe(first);
    grade(/^Good/);
    grade(/^Good/);
    expect(shown()).toBe(first);
    grade(/^Good/);
    expect(screen.getByRole("heading", { name: "Cram done" })).toBeTruthy();
    const { cards, recent } = client.getSnapshot().progress;
    expect(ids.every((id) => (cards.get(id as CardId)?.memory ?? null) === null)).toBe(true);
    expect(recent.every((event) => event.type === "reviewed" && event.context === "cram")).toBe(true);
    press(/^Cram them again/);
    expect(shown()).not.toBeNull();
  });

  it("offers more new cards when those of today are done", async () => {
    const limit = stamp({ type: "cards-configured", settings: { ...DEFAULT_SETTINGS, newPerDay: 1 } });
    await openPage({ stored: [limit] });
    grade(/^Easy/);
    press(/^Learn 2 more/);
    expect(shown()).toBe("b");
  });
});

function reviewOf(id: string) {
  const { topic, noteId } = entry(id);
  return {
    type: "reviewed" as const,
    cardId: id as CardId,
    topic,
    noteId,
    rating: "easy" as const,
    context: "scheduled" as const,
    face: "basic",
    answer: `Answer ${id}` as string | null,
    shift: 0,
    sessionId: null as string | null,
    duration: 1000,
  };
}
