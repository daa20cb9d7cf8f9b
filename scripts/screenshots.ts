import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { practiceHref } from "@/components/routes";
import type { Item, ItemType } from "@/lib/quiz";
import { answerWrongly, loadItems } from "../e2e/answer";
import { waitForAppAfterLoading } from "../e2e/wait-for-app";
import { findBrowser } from "./browser.mjs";
import { requireExport } from "./exported-files.mjs";
import { GATEWAY_SCREENS } from "./gateway-screens";
import { SANDBOX_SCREENS } from "./sandbox-screens";
import { seedBackup } from "./seed-backup";
import { createSiteServer, listen } from "./serve.mjs";

/** `npm run screenshots`: pictures of every screen of the built site, with progress in it, into docs/screenshots/. */

const FOLDER = path.resolve(import.meta.dirname, "../docs/screenshots");
const FIRST_PORT = 4400;
/** The clock stands still and ids come in order, so that the pictures are the same tomorrow. */
const NOW = new Date("2026-11-22T09:30:00Z");
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const THEMES = ["light", "dark"] as const;
const MOST_REVIEWS = 200;
/** A long page is cut here. */
const MAX_HEIGHT = 1800;

type Items = ReadonlyMap<string, Item>;

/** The rules of the longest form. */
const EXAM = "/exam/?form=saa-c03-full-length";
/** So long a sitting has gone on when it is pictured, and at which question it is then. */
const SITTING_MS = 78 * 60_000;
const AT_QUESTION = 41;

interface Screen {
  readonly name: string;
  readonly address: string | ((items: Items) => string);
  /** What to do on the page before the picture. */
  readonly prepare?: (page: Page, items: Items) => Promise<void>;
  /** Only what fits the window. */
  readonly windowOnly?: true;
}

const ITEM_TYPES: readonly ItemType[] = [
  "multiple-choice",
  "multiple-response",
  "ordering",
  "matching",
  "numeric",
  "cloze",
];

const SCREENS: readonly Screen[] = [
  { name: "today", address: "/" },
  { name: "learn", address: "/learn/" },
  { name: "topic", address: "/learn/step-functions/" },
  { name: "lesson", address: "/learn/step-functions/error-handling/" },
  { name: "practice", address: "/practice/" },
  ...ITEM_TYPES.flatMap((type): Screen[] => [
    { name: `item-${type}`, address: (items) => practiceHref({ item: firstOf(items, type).id }) },
    {
      name: `feedback-${type}`,
      address: (items) => practiceHref({ item: firstOf(items, type).id }),
      prepare: async (page, items) => {
        const player = page.locator("[data-item]").first();
        await answerWrongly(player, firstOf(items, type));
        await player.getByRole("button", { name: "Show the answer" }).click();
      },
    },
  ]),
  { name: "card", address: "/cards/", prepare: firstCard },
  {
    name: "card-answer",
    address: "/cards/",
    prepare: async (page) => {
      await firstCard(page);
      await page.getByRole("button", { name: /^Show answer/ }).click();
    },
  },
  { name: "cards-menu", address: "/cards/", prepare: openCardMenu, windowOnly: true },
  { name: "plan", address: "/cards/plan/" },
  { name: "exams", address: "/exam/" },
  { name: "exam-rules", address: EXAM },
  { name: "exam-question", address: EXAM, prepare: sitHalf, windowOnly: true },
  { name: "exam-navigator", address: "/exam/", prepare: openNavigator, windowOnly: true },
  { name: "exam-review", address: "/exam/", prepare: reviewExam, windowOnly: true },
  { name: "exam-report", address: "/exam/", prepare: endExam },
  { name: "progress", address: "/progress/" },
  { name: "cards-end", address: "/cards/", prepare: reviewAll },
  { name: "settings", address: "/settings/" },
  ...SANDBOX_SCREENS,
  ...GATEWAY_SCREENS,
  { name: "palette", address: "/learn/", prepare: openPalette, windowOnly: true },
  { name: "keys", address: "/practice/", prepare: (page) => page.keyboard.press("?"), windowOnly: true },
  { name: "not-found", address: "/no/such/page/" },
];

const card = (page: Page, side: "question" | "answer") => page.locator(`[data-card][data-side=${side}]`);

/** The first card that asks in words; items have pictures of their own. */
async function firstCard(page: Page): Promise<void> {
  await card(page, "question").waitFor();
  while ((await page.locator("[data-card] form").count()) > 0) await review(page);
}

async function review(page: Page): Promise<void> {
  const shown = await card(page, "question").getAttribute("data-card");
  await page.getByRole("button", { name: /^Show (?:the )?answer/ }).click();
  await card(page, "answer").waitFor();
  await page.keyboard.press("4");
  await page.locator(`[data-card="${shown}"]`).waitFor({ state: "detached" });
}

/** Reviews until nothing is left. */
async function reviewAll(page: Page): Promise<void> {
  await card(page, "question").waitFor();
  for (let count = 0; count < MOST_REVIEWS && (await page.locator("[data-card]").count()) > 0; count++)
    await review(page);
}

const question = (page: Page, number: number) => page.getByRole("heading", { name: `Question ${number} of` });

/** Sits more than half of an exam: some questions flagged, some left open, in the time that it takes. */
async function sitHalf(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Start the exam/ }).click();
  for (let number = 1; number < AT_QUESTION; number++) {
    await question(page, number).waitFor();
    await page.clock.setFixedTime(NOW.getTime() + (SITTING_MS * number) / AT_QUESTION);
    if (number % 13 !== 0) await chooseSome(page, number);
    if (number % 9 === 7) await page.keyboard.press("f");
    await page.keyboard.press("ArrowRight");
  }
  await question(page, AT_QUESTION).waitFor();
  for (const key of ["b", "Shift+C", "Shift+D", "f"]) await page.keyboard.press(key);
}

async function chooseSome(page: Page, number: number): Promise<void> {
  const several = (await page.getByRole("heading", { name: "choose" }).count()) > 0;
  for (const key of several ? "bcd" : "abcd".charAt(number % 4)) await page.keyboard.press(key);
}

async function resumeExam(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Resume exam/ }).click();
  await question(page, AT_QUESTION).waitFor();
}

/** The navigator stands beside the question, or in the sheet of a phone. */
async function openNavigator(page: Page): Promise<void> {
  await resumeExam(page);
  const sheet = page.getByRole("button", { name: /All questions/ });
  if (await sheet.isVisible()) await sheet.click();
}

async function reviewExam(page: Page): Promise<void> {
  await resumeExam(page);
  await page.keyboard.press("r");
  await page.getByRole("heading", { name: "Review" }).waitFor();
}

async function endExam(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Resume exam/ }).click();
  await page.getByRole("button", { name: "End exam" }).last().click();
  await page.getByRole("dialog").getByRole("button", { name: "End exam" }).click();
  await page.waitForURL(/\/exam\/report\//);
  await page.getByRole("heading", { name: "Items" }).waitFor();
  await page.clock.setFixedTime(NOW);
}

async function openCardMenu(page: Page): Promise<void> {
  await firstCard(page);
  await page.getByRole("button", { name: "Card menu" }).click();
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("timeout");
  await page
    .getByRole("option", { name: /timeout/i })
    .first()
    .waitFor();
}

function firstOf(items: Items, type: ItemType): Item {
  const found = [...items.values()].find((item) => item.type === type);
  if (!found) throw new Error(`the bank has no ${type} item`);
  return found;
}

interface Look {
  readonly size: (typeof SIZES)[number];
  readonly theme: (typeof THEMES)[number];
}

async function takeAll(browser: Browser, baseURL: string, look: Look): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    viewport: look.size,
    colorScheme: look.theme,
    reducedMotion: "reduce",
  });
  await context.clock.setFixedTime(NOW);
  await context.addInitScript(countInsteadOfChance);
  const page = await context.newPage();
  await waitForAppAfterLoading(page);
  const items = await loadItems(page);
  await page.goto("./");
  if (isWanted("first-visit")) await shoot(page, "first-visit", look, false);
  await restore(page, items);
  for (const { name, address, prepare, windowOnly } of wantedScreens) {
    await page.goto(`.${typeof address === "string" ? address : address(items)}`);
    await prepare?.(page, items);
    await shoot(page, name, look, windowOnly ?? false);
  }
  await context.close();
}

/** Runs in the page: ids and seeds come from a counter in the window's name, which outlives the pages. */
function countInsteadOfChance(): void {
  crypto.randomUUID = () => {
    window.name = String((Number(window.name) || 1_000_000) + 1);
    return `00000000-0000-4000-8000-00000${window.name}`;
  };
  crypto.getRandomValues = <Words extends ArrayBufferView | null>(words: Words): Words => {
    window.name = String((Number(window.name) || 1_000_000) + 1);
    if (words instanceof Uint32Array) words[0] = Number(window.name);
    return words;
  };
}

/** Progress comes in as a learner would bring it. */
async function restore(page: Page, items: Items): Promise<void> {
  await page.goto("./settings/");
  const buffer = Buffer.from(seedBackup([...items.values()], NOW.getTime()));
  await page.getByLabel("Backup file").setInputFiles({ name: "backup.json", mimeType: "application/json", buffer });
  await page.getByText(/Added [\d,]+ events/).waitFor();
  await page.getByRole("button", { name: "Not now" }).click();
}

/** A long page gets a window as high as itself, so that what sticks to an edge of the window stays at that edge. */
async function shoot(page: Page, name: string, { size, theme }: Look, windowOnly: boolean): Promise<void> {
  await page.waitForLoadState("networkidle");
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = windowOnly ? size.height : Math.max(size.height, Math.min(length, MAX_HEIGHT));
  await page.setViewportSize({ width: size.width, height });
  if (!windowOnly) await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(FOLDER, `${name}-${theme}-${size.width}.png`), animations: "disabled" });
  await page.setViewportSize(size);
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const wantedScreens = SCREENS.filter(({ name }) => isWanted(name));
requireExport();
mkdirSync(FOLDER, { recursive: true });
const basePath = process.env.BASE_PATH ?? "";
const server = createSiteServer(basePath);
const port = await listen(server, "localhost", FIRST_PORT);
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
for (const size of SIZES) {
  for (const theme of THEMES) {
    await takeAll(browser, `http://localhost:${port}${basePath}/`, { size, theme });
    console.log(`${wantedScreens.length + Number(isWanted("first-visit"))} screens, ${size.width} wide, ${theme}`);
  }
}
await browser.close();
server.close();
