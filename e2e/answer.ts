import { expect, type Locator, type Page } from "@playwright/test";
import { type Item, type OptionId, type Response, rightResponse } from "@/lib/quiz";

/** All items of the built site, by id. */
export async function loadItems(page: Page): Promise<ReadonlyMap<string, Item>> {
  const lists = await Promise.all(
    ["step-functions", "api-gateway"].map(async (topic) => {
      const answer = await page.request.get(`./data/bank/${topic}.json`);
      expect(answer.ok()).toBe(true);
      return (await answer.json()) as Item[];
    }),
  );
  return new Map(lists.flat().map((item) => [item.id, item]));
}

/** The item that a player on the page shows. */
export async function shownItem(player: Locator, items: ReadonlyMap<string, Item>): Promise<Item> {
  const id = await player.getAttribute("data-item");
  const item = items.get(id ?? "");
  if (!item) throw new Error(`The page shows an item that is not in the bank: ${id}`);
  return item;
}

/** Fills in a response, as a learner would with pointer or finger. */
export async function fillIn(player: Locator, item: Item, response: Response): Promise<void> {
  switch (response.type) {
    case "multiple-choice":
      if (response.option) await optionRow(player, item, response.option).click();
      return;
    case "multiple-response":
      for (const id of response.options) await optionRow(player, item, id).click();
      return;
    case "ordering":
      return sortSteps(player, item, response.order ?? []);
    case "matching":
      return chooseMatches(player, item, response.answers);
    case "numeric":
    case "cloze":
      return player.getByRole("textbox").fill(response.text.replaceAll("`", ""));
  }
}

/** Answers rightly and looks at the verdict. */
export async function answerRightly(player: Locator, item: Item): Promise<void> {
  await fillIn(player, item, rightResponse(item));
  await player.getByRole("button", { name: /^Check( ↵)?$/ }).click();
  await expect(player.getByText("Right.", { exact: true }).first()).toBeVisible();
}

/** Gives a response that is complete and wrong, and checks it. */
export async function answerWrongly(player: Locator, item: Item): Promise<void> {
  await fillIn(player, item, wrongResponse(item));
  await player.getByRole("button", { name: /^Check( ↵)?$/ }).click();
  await expect(player.getByText("Not right.").first()).toBeVisible();
}

/** A complete response that gets no points. */
export function wrongResponse(item: Item): Response {
  switch (item.type) {
    case "multiple-choice":
      return { type: item.type, option: item.options.find((option) => !option.correct)?.id ?? null };
    case "multiple-response": {
      const wrong = item.options.filter((option) => !option.correct);
      const right = item.options.filter((option) => option.correct);
      return { type: item.type, options: [...wrong, ...right].slice(0, item.choose).map(({ id }) => id) };
    }
    case "ordering":
      return { type: item.type, order: item.steps.map(({ id }) => id).reverse() };
    case "matching": {
      const answers = item.pairs.map(({ answerId }) => answerId);
      const shifted = [...answers.slice(1), ...answers.slice(0, 1)];
      const pairs = item.pairs.map(({ promptId }, index) => [promptId, shifted[index]] as const);
      return { type: item.type, answers: Object.fromEntries(pairs) as Record<string, OptionId> };
    }
    case "numeric":
      return { type: item.type, text: String(item.answer + 7) };
    case "cloze":
      return { type: item.type, text: "certainly not this" };
  }
}

function plain(text: string): string {
  return text.replaceAll("`", "").replaceAll(/\s+/g, " ").trim();
}

function optionRow(player: Locator, item: Item, id: OptionId): Locator {
  const text = "options" in item ? (item.options.find((option) => option.id === id)?.text ?? "") : "";
  return player.locator("label", { has: player.page().getByText(plain(text), { exact: true }) }).first();
}

async function sortSteps(player: Locator, item: Item, order: readonly OptionId[]): Promise<void> {
  if (item.type !== "ordering") return;
  // An order that was not touched is no answer, even where it is the wanted one.
  await player
    .getByRole("button", { name: /^Move down/ })
    .first()
    .click();
  for (const [place, id] of order.entries()) {
    const text = plain(item.steps.find((step) => step.id === id)?.text ?? "");
    const up = player.getByRole("button", { name: `Move up: ${text}`, exact: true });
    for (let tries = order.length; tries > 0; tries--) {
      const rows = await player.locator("ol > li").allInnerTexts();
      if (rows.findIndex((row) => plain(row).includes(text)) <= place) break;
      await up.click();
    }
  }
}

async function chooseMatches(player: Locator, item: Item, answers: Readonly<Record<string, OptionId>>): Promise<void> {
  if (item.type !== "matching") return;
  const selects = player.getByRole("combobox");
  for (const [index, { promptId }] of item.pairs.entries()) {
    await selects.nth(index).selectOption(answers[promptId] ?? "");
  }
}
