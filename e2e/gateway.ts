import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** The page of the sandbox. */
export const GATEWAY = "./sandbox/api-gateway/";

/** The name of the button that sends what stands in the form; on wide screens it tells its key. */
export const SEND = /^Send(?: (?:Ctrl|⌘).*)?$/;

/** Sends what stands in the form, and waits for its answer: the pipeline tells it. */
export async function send(page: Page, status: number): Promise<void> {
  await page.getByRole("button", { name: SEND }).click();
  await expect(pipeline(page).getByRole("status")).toContainText(`${status} from phase`);
}

/** The tab with the pipeline. */
export function pipeline(page: Page): Locator {
  return page.getByRole("tabpanel", { name: "Pipeline" });
}

/** A phase of the pipeline, by its name. */
export function phase(page: Page, name: string): Locator {
  return pipeline(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: new RegExp(`\\d+ ?${name} ?,`) }) });
}

/** Brings a tab to the front. */
export async function showTab(bench: Page | Locator, name: string): Promise<void> {
  await bench.getByRole("tab", { name, exact: true }).click();
}

/** Opens something of the menu: an example, a mission or a drill. */
export async function openSource(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await page.getByRole("menuitem", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** Puts the request into one of the situations of the menu. */
export async function chooseSituation(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Situations" }).click();
  await page.getByRole("menuitem", { name }).click();
}

/** The sandbox of a lesson under this title, loaded. */
export async function lessonGateway(page: Page, lesson: string, title: string): Promise<Locator> {
  await page.goto(`./learn/api-gateway/${lesson}/`);
  const box = page.getByRole("figure", { name: `Sandbox: ${title}` });
  await box.scrollIntoViewIfNeeded();
  await box.getByRole("button", { name: /^Send/ }).waitFor();
  return box;
}
