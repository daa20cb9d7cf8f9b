import type { Locator, Page } from "@playwright/test";

/** The page of the sandbox, or the box of one in a lesson. */
export type Bench = Page | Locator;

/** The sandbox of a lesson under this title, loaded. */
export async function lessonSandbox(page: Page, lesson: string, title: string): Promise<Locator> {
  await page.goto(`./learn/step-functions/${lesson}/`);
  const box = page.getByRole("figure", { name: `Sandbox: ${title}` });
  await box.scrollIntoViewIfNeeded();
  await box.getByRole("button", { name: "Run", exact: true }).waitFor();
  return box;
}

/** Brings a tab to the front. */
export async function showTab(bench: Bench, name: string): Promise<void> {
  await bench.getByRole("tab", { name, exact: true }).click();
}

/** Takes another definition, as by pasting it over all that is there. */
export async function writeDefinition(page: Page, bench: Bench, text: string): Promise<void> {
  await showTab(bench, "Definition");
  const editor = bench.getByRole("textbox", { name: "Definition" });
  await editor.focus();
  await page.keyboard.press("Control+a");
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, text);
}

/** A state of the graph: its name holds how it stands in the run. */
export function stateIn(bench: Bench, name: string): Locator {
  return bench
    .getByRole("listbox", { name: /^Graph of/ })
    .getByRole("option", { name: new RegExp(`^${name.replace("?", "\\?")},`) });
}

/** The rows of the history. */
export async function historyOf(bench: Bench): Promise<Locator> {
  await showTab(bench, "History");
  return bench.getByRole("region", { name: /^Events/ });
}

/** A machine of many states, one after the other. */
export function chain(length: number): string {
  const states = Array.from({ length }, (_, at) => {
    const on = at === length - 1 ? { End: true } : { Next: `Step ${at + 1}` };
    return [`Step ${at}`, { Type: "Pass", ...on }] as const;
  });
  return JSON.stringify({ StartAt: "Step 0", States: Object.fromEntries(states) }, null, 2);
}

/** A machine that never ends by itself, and works hard enough to be caught at it. */
export const ENDLESS = JSON.stringify(
  {
    QueryLanguage: "JSONata",
    StartAt: "Again",
    States: {
      Again: { Type: "Choice", Choices: [{ Condition: "{% $states.input.sum = 0 %}", Next: "Done" }], Default: "Work" },
      Work: { Type: "Pass", Output: { sum: "{% $sum([1..3000]) %}" }, Next: "Again" },
      Done: { Type: "Succeed" },
    },
  },
  null,
  2,
);
