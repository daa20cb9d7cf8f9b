import type { Page } from "@playwright/test";

/**
 * From now on `page.goto` and `page.reload` resolve when the app has started. The framework starts after the page
 * stands; what is done before that is done to a page without it.
 */
export async function waitForAppAfterLoading(page: Page): Promise<void> {
  await markStart(page);
  const { goto, reload } = page;
  page.goto = async (...target) => {
    const response = await goto.apply(page, target);
    await waitForStart(page);
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload.apply(page, options);
    await waitForStart(page);
    return response;
  };
}

/** Lets pages that are loaded from now on note when the app has started. */
export async function markStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("cloudrill:ready", () => document.documentElement.setAttribute("data-ready", ""));
  });
}

/** Waits for the app on a page that notes it. */
export async function waitForStart(page: Page): Promise<void> {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}
