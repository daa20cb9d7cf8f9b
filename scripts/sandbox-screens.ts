import type { Page } from "@playwright/test";

/** A screen of the sandbox, with what is done on it first. */
export interface SandboxScreen {
  readonly name: string;
  readonly address: string;
  readonly prepare: (page: Page) => Promise<void>;
  readonly windowOnly: true;
}

/** Lesson and title of the sandbox in it. */
const LESSON = { address: "/learn/step-functions/error-handling/", title: "Retry, then catch" };

/** A run that succeeds, one that fails with retry and catch, a Map, stages of data, a challenge, and a prediction in a lesson. */
export const SANDBOX_SCREENS: readonly SandboxScreen[] = [
  screen("run", "example=polling-loop", runToEnd),
  screen("failure", "example=order-intake", async (page) => {
    await runToEnd(page);
    await back(page, 7);
  }),
  screen("map", "example=map-partial-failure", runToEnd),
  screen("data-flow", "example=five-stages-of-data", async (page) => {
    await runToEnd(page);
    await back(page, 1);
  }),
  screen("challenge", "challenge=undo-in-order", async (page) => {
    await page.getByRole("button", { name: "Show hint 1 of 3" }).click();
    await page.getByRole("button", { name: "Check my machine" }).click();
    await page.getByText(/checks pass\.$/).waitFor();
  }),
  { name: "sandbox-lesson", address: LESSON.address, prepare: predictInLesson, windowOnly: true },
];

function screen(name: string, query: string, prepare: SandboxScreen["prepare"]): SandboxScreen {
  return { name: `sandbox-${name}`, address: `/sandbox/step-functions/?${query}`, prepare, windowOnly: true };
}

async function runToEnd(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Run/ }).click();
  await page.getByText(/^([1-9]\d*) \/ \1$/).waitFor();
}

async function back(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await page.getByRole("button", { name: "Step back" }).click();
}

async function predictInLesson(page: Page): Promise<void> {
  const box = page.getByRole("figure", { name: `Sandbox: ${LESSON.title}` });
  await box.scrollIntoViewIfNeeded();
  await box
    .getByRole("textbox", { name: /What will the output be/ })
    .fill('{"Error": "Lambda.ServiceException", "Cause": "try again"}');
  await box.getByRole("button", { name: "Predict and run" }).click();
  await box.getByText("Not quite.").waitFor();
  await box.evaluate((element) => element.scrollIntoView({ block: "center" }));
}
