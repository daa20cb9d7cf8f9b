import type { Locator, Page } from "@playwright/test";
import type { Form, FormEntry } from "@/lib/exam";
import { type OptionId, type Response, rightResponse } from "@/lib/quiz";
import { wrongResponse } from "./answer";
import { expect } from "./fixtures";

export const FULL = "saa-c03-full-length";
export const SHORT = "saa-c03-api-gateway";

interface Start {
  readonly style?: "Exam" | "Practice";
  readonly extra?: true;
}

/** Goes to the rules of a form, sets what is asked for and starts the clock. Gives the form that was drawn. */
export async function startExam(page: Page, form: string, { style, extra }: Start = {}): Promise<Form> {
  await page.goto(`./exam/?form=${form}`);
  if (style) await page.getByRole("group", { name: "Style" }).getByRole("radio", { name: style }).check();
  if (extra) await page.getByRole("group", { name: "Extra time" }).getByRole("radio", { name: "+30 minutes" }).check();
  await page.getByRole("button", { name: /^Start the exam/ }).click();
  await expect(heading(page, 1)).toBeFocused();
  return drawnForm(page);
}

/** The heading of a question by its number. */
export function heading(page: Page, number: number): Locator {
  return page.getByRole("heading", { name: new RegExp(`^Question ${number} of \\d+,`) });
}

/** The form of the sitting on the page, as the browser stored it. */
export async function drawnForm(page: Page): Promise<Form> {
  const id = new URL(page.url()).searchParams.get("id");
  let form: Form | null = null;
  await expect(async () => {
    form = (await storedEvents(page)).find((event) => event.type === "exam-started" && event.sittingId === id)
      ?.form as Form | null;
    expect(form).toBeTruthy();
  }).toPass();
  if (!form) throw new Error("no form");
  return form;
}

/** The log in the browser's database. */
export function storedEvents(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("cloudrill");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const reading = opening.result.transaction("events").objectStore("events").getAll();
    await new Promise((resolve) => reading.addEventListener("success", resolve));
    opening.result.close();
    return reading.result;
  });
}

/** Gives a right or a wrong answer by its letters. */
export async function answerByLetters(page: Page, entry: FormEntry, right: boolean): Promise<void> {
  for (const key of keysOf(entry, right ? rightResponse(entry.item) : wrongResponse(entry.item)))
    await page.keyboard.press(key);
}

/** The keys for the options of a response: letters, but for F, which flags. */
function keysOf({ optionOrder }: FormEntry, response: Response): readonly string[] {
  return chosenIn(response).map((id) => {
    const place = optionOrder.indexOf(id);
    return place === 5 ? "6" : "abcdegh".charAt(place);
  });
}

function chosenIn(response: Response): readonly OptionId[] {
  if (response.type === "multiple-choice") return response.option === null ? [] : [response.option];
  return response.type === "multiple-response" ? response.options : [];
}

/** The cell of a question in the navigator. */
export function cell(page: Page, number: number): Locator {
  return page.getByRole("button", { name: new RegExp(`^Question ${number},`) });
}

/** The sitting's clock. */
export function clock(page: Page): Locator {
  return page.getByRole("timer", { name: "Time left" });
}

/** The radio button or checkbox of an option. */
export function optionInput(page: Page, letter: string): Locator {
  return page.locator("[data-item] label", { has: page.getByText(letter, { exact: true }) }).locator("input");
}
