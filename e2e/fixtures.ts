import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { waitForAppAfterLoading } from "./wait-for-app";

export { expect };

interface Options {
  /** Errors that a test provokes on purpose. Others fail it. */
  readonly allowedErrors: readonly RegExp[];
  /** Whether `page.goto` and `page.reload` resolve only when the app has started; false to see the page before that. */
  readonly waitsForApp: boolean;
}

interface Guard {
  readonly guard: undefined;
}

/**
 * The `test` of all specs. It fails on an uncaught exception, a logged error, a violation of the content security
 * policy and a request to anybody else.
 */
export const test = base.extend<Options & Guard>({
  allowedErrors: [[], { option: true }],
  waitsForApp: [true, { option: true }],

  guard: [
    async ({ context, baseURL, allowedErrors }, use) => {
      const errors: string[] = [];
      const { origin } = new URL(baseURL ?? "");
      context.on("weberror", (error) => errors.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) errors.push(`Asked a stranger: ${url}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
          // biome-ignore lint/suspicious/noConsole: this is how the violation reaches the test
          console.error(`Policy violated: ${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
      await use(undefined);
      expect(errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)))).toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page, waitsForApp }, use) => {
    if (waitsForApp) await waitForAppAfterLoading(page);
    await use(page);
  },
});

/** Fails on any accessibility violation that axe sees on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  expect(found).toEqual([]);
}

/** Does the same in both themes, as the system setting brings them. */
export async function inBothThemes(page: Page, look: (theme: "light" | "dark") => Promise<void>): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await look(theme);
  }
}
